package pl.narada.room;

/** An activity as it runs. {@code revealed}: its result may leave the server for phones and projector. */
public record Activity(Status status, boolean revealed, ActivityState state) {

    Activity status(Status now) {
        return new Activity(now, revealed, state);
    }

    Activity revealed(boolean now) {
        return new Activity(status, now, state);
    }

    Activity state(ActivityState now) {
        return new Activity(status, revealed, now);
    }
}
