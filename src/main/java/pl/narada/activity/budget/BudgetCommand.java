package pl.narada.activity.budget;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What can be asked where money is divided. */
public sealed interface BudgetCommand extends ActivityCommand {

    /** The whole ballot as wanted: the projects that one supports; none takes the vote back. */
    record Choose(ActivityId activity, Set<Integer> projects) implements BudgetCommand {
        public Choose {
            projects = Set.copyOf(new TreeSet<>(projects));
        }

        @Override
        public Speaker speaker() {
            return Speaker.PARTICIPANT;
        }
    }

    /** The whole ballot as wanted: points by project; none takes the vote back. */
    record Give(ActivityId activity, Map<Integer, Integer> points) implements BudgetCommand {
        public Give {
            points = Map.copyOf(points);
        }

        @Override
        public Speaker speaker() {
            return Speaker.PARTICIPANT;
        }
    }

    /** What an idea of the source would cost, in zł; with 0 nobody can choose it. */
    record SetCost(ActivityId activity, int choice, long cost) implements BudgetCommand {}

    /** The ballot of one person without a phone; {@code points}: 1 for each project where people mark what they approve of. */
    record AddPaperBallot(ActivityId activity, Sector sector, Map<Integer, Integer> points) implements BudgetCommand {
        public AddPaperBallot {
            points = Map.copyOf(points);
        }

        public AddPaperBallot(ActivityId activity, Sector sector, Set<Integer> projects) {
            this(activity, sector, BudgetState.marked(projects));
        }
    }

    record RemovePaperBallot(ActivityId activity, int number) implements BudgetCommand {}

    /** A removed ballot is there again, under its number. */
    record RestorePaperBallot(ActivityId activity, int number, Sector sector, Map<Integer, Integer> points)
            implements BudgetCommand {
        public RestorePaperBallot {
            points = Map.copyOf(points);
        }

        public RestorePaperBallot(ActivityId activity, int number, Sector sector, Set<Integer> projects) {
            this(activity, number, sector, BudgetState.marked(projects));
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
