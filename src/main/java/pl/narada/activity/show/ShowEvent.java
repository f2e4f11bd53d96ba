package pl.narada.activity.show;

import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens on a slide with cards. In its question box happens what happens in a queue of questions. */
public sealed interface ShowEvent extends ActivityEvent {

    /** {@code wanted}: whether the card has this person's mark from now on. */
    record Marked(ActivityId activity, ParticipantId participant, int card, boolean wanted)
            implements ShowEvent, OfSomebody {
        @Override
        public Marked asOf(ParticipantId other, Sector theirs) {
            return new Marked(activity, other, card, wanted);
        }
    }
}
