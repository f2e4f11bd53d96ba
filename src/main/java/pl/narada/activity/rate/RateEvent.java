package pl.narada.activity.rate;

import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in a rating. */
public sealed interface RateEvent extends ActivityEvent {

    /** This person's rating is now this one; 0 if it was taken back. */
    record Rated(ActivityId activity, ParticipantId participant, Sector sector, int choice, Scale scale, int value)
            implements RateEvent, OfSomebody {
        @Override
        public Rated asOf(ParticipantId other, Sector theirs) {
            return new Rated(activity, other, theirs, choice, scale, value);
        }

        Item item() {
            return new Item(choice, scale);
        }
    }
}
