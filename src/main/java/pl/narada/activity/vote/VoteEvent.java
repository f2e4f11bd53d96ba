package pl.narada.activity.vote;

import java.util.Map;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens in a vote. */
public sealed interface VoteEvent extends ActivityEvent {

    /** This person's ballot is now this one. */
    record BallotCast(ActivityId activity, ParticipantId participant, Sector sector, Map<Integer, Integer> points)
            implements VoteEvent, OfSomebody {
        public BallotCast {
            points = Map.copyOf(points);
        }

        @Override
        public BallotCast asOf(ParticipantId other, Sector theirs) {
            return new BallotCast(activity, other, theirs, points);
        }
    }

    /** Somebody without a phone gave this ballot. */
    record PaperBallotAdded(ActivityId activity, int number, Sector sector, Map<Integer, Integer> points)
            implements VoteEvent {
        public PaperBallotAdded {
            points = Map.copyOf(points);
        }
    }

    record PaperBallotRemoved(ActivityId activity, int number) implements VoteEvent {}

    /** So many people of this sector without a phone gave these dots; what was counted of it before no longer holds. */
    record PaperCounted(ActivityId activity, Sector sector, int voters, Map<Integer, Integer> points)
            implements VoteEvent {
        public PaperCounted {
            points = Map.copyOf(points);
        }
    }

    record ViewChosen(ActivityId activity, ResultView view) implements VoteEvent {}
}
