package pl.narada.activity.vote;

import java.util.Map;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What can be asked of a vote. */
public sealed interface VoteCommand extends ActivityCommand {

    /** The whole ballot as wanted: dots by choice; an empty one takes the vote back. */
    record Cast(ActivityId activity, Map<Integer, Integer> points) implements VoteCommand {
        @Override
        public Speaker speaker() {
            return Speaker.PARTICIPANT;
        }
    }

    /** The ballot of one person without a phone. */
    record AddPaperBallot(ActivityId activity, Sector sector, Map<Integer, Integer> points) implements VoteCommand {
        public AddPaperBallot {
            points = Map.copyOf(points);
        }
    }

    record RemovePaperBallot(ActivityId activity, int number) implements VoteCommand {}

    /** A removed ballot is there again, under its number. */
    record RestorePaperBallot(ActivityId activity, int number, Sector sector, Map<Integer, Integer> points)
            implements VoteCommand {
        public RestorePaperBallot {
            points = Map.copyOf(points);
        }
    }

    /**
     * So many people of that sector without a phone gave these dots together. It is the wanted total, besides the
     * ballots entered one by one: it replaces an earlier count of the sector, and nobody takes it away.
     */
    record SetPaperCount(ActivityId activity, Sector sector, int voters, Map<Integer, Integer> points)
            implements VoteCommand {
        public SetPaperCount {
            points = Map.copyOf(points);
        }
    }

    /** What the projector shows of the result, once it is revealed. */
    record ShowView(ActivityId activity, ResultView view) implements VoteCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
