package pl.narada.activity.compare;

import org.jspecify.annotations.Nullable;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens where things are compared in pairs. */
public sealed interface CompareEvent extends ActivityEvent {

    /** What this person says of these two now: one of them, 0 if it is hard to say; null if it was taken back. */
    record Preferred(
            ActivityId activity,
            ParticipantId participant,
            Sector sector,
            int one,
            int other,
            @Nullable Integer preferred)
            implements CompareEvent, OfSomebody {
        @Override
        public Preferred asOf(ParticipantId someone, Sector theirs) {
            return new Preferred(activity, someone, theirs, one, other, preferred);
        }
    }
}
