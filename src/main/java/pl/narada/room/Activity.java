package pl.narada.room;

/**
 * An activity as it runs.
 *
 * @param revealed its result may leave the server for phones and projector
 * @param sheets what was entered for people without a phone; it is in {@code state}, too
 */
public record Activity(Status status, boolean revealed, ActivityState state, Sheets sheets) {

    /** Without any sheet. */
    public Activity(Status status, boolean revealed, ActivityState state) {
        this(status, revealed, state, Sheets.NONE);
    }

    Activity status(Status now) {
        return new Activity(now, revealed, state, sheets);
    }

    Activity revealed(boolean now) {
        return new Activity(status, now, state, sheets);
    }

    Activity state(ActivityState now) {
        return new Activity(status, revealed, now, sheets);
    }

    Activity sheets(Sheets now) {
        return new Activity(status, revealed, state, now);
    }
}
