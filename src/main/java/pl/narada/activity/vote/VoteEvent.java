package pl.narada.activity.vote;

import java.util.Map;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in a vote. */
public sealed interface VoteEvent extends ActivityEvent {

    /** This person's ballot is now this one. */
    record BallotCast(ActivityId activity, ParticipantId participant, Sector sector, Map<Integer, Integer> points)
            implements VoteEvent {
        public BallotCast {
            points = Map.copyOf(points);
        }
    }
}
