package pl.narada.activity.evaluate;

import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in an evaluation. */
public sealed interface EvaluateEvent extends ActivityEvent {

    /** This person's rating is now this one; 0 if it was taken back. */
    record Rated(ActivityId activity, ParticipantId participant, Sector sector, String question, int value)
            implements EvaluateEvent, OfSomebody {
        @Override
        public Rated asOf(ParticipantId other, Sector theirs) {
            return new Rated(activity, other, theirs, question, value);
        }
    }

    /** This is what this person's field says now; empty if it was taken back. */
    record Written(ActivityId activity, ParticipantId participant, Sector sector, String field, String text)
            implements EvaluateEvent, Worded, OfSomebody {
        @Override
        public Written asOf(ParticipantId other, Sector theirs) {
            return new Written(activity, other, theirs, field, text);
        }

        @Override
        public int saidAs() {
            return 0;
        }

        /** What was taken back stays so. */
        @Override
        public Written withoutWords() {
            return text.isEmpty() ? this : new Written(activity, participant, sector, field, ERASED);
        }
    }
}
