package pl.narada.activity.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.room.event.Worded;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens where people are asked to consent. */
public sealed interface ConsentEvent extends ActivityEvent {

    /** This person shows so many fingers now; null if the answer was taken back. {@code reason}: of who shows none; may be empty. */
    record Shown(
            ActivityId activity,
            ParticipantId participant,
            Sector sector,
            @Nullable Integer fingers,
            String reason) implements ConsentEvent, Worded, OfSomebody {

        @Override
        public String text() {
            return reason;
        }

        @Override
        public int saidAs() {
            return 0;
        }

        @Override
        public Shown withoutWords() {
            return reason.isEmpty() ? this : new Shown(activity, participant, sector, fingers, ERASED);
        }

        @Override
        public Shown asOf(ParticipantId other, Sector theirs) {
            return new Shown(activity, other, theirs, fingers, reason);
        }
    }

    /** This person abstains now. */
    record Abstained(ActivityId activity, ParticipantId participant, Sector sector)
            implements ConsentEvent, OfSomebody {
        @Override
        public Abstained asOf(ParticipantId other, Sector theirs) {
            return new Abstained(activity, other, theirs);
        }
    }

    /** So many people of this sector without a phone showed these hands; what was counted of it before no longer holds. */
    record PaperCounted(ActivityId activity, Sector sector, List<Integer> shown, int abstained)
            implements ConsentEvent {
        public PaperCounted {
            shown = List.copyOf(shown);
        }
    }
}
