package pl.narada.activity.opine;

import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens where people agree and disagree. */
public sealed interface OpineEvent extends ActivityEvent {

    /** What this person says to this statement now; null if it was taken back. */
    record Said(
            ActivityId activity,
            ParticipantId participant,
            Sector sector,
            int statement,
            @Nullable Stance stance) implements OpineEvent, OfSomebody {
        @Override
        public Said asOf(ParticipantId other, Sector theirs) {
            return new Said(activity, other, theirs, statement, stance);
        }
    }

    record ViewChosen(ActivityId activity, OpineView view) implements OpineEvent {}
}
