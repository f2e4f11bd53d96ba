package pl.narada.activity.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.OfSomebody;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What happens where money is divided. Projects by number, in their order. */
public sealed interface BudgetEvent extends ActivityEvent {

    /** This person supports these projects now; none if the vote was taken back. */
    record Chosen(ActivityId activity, ParticipantId participant, Sector sector, List<Integer> projects)
            implements BudgetEvent, OfSomebody {
        public Chosen {
            projects = List.copyOf(projects);
        }

        @Override
        public Chosen asOf(ParticipantId other, Sector theirs) {
            return new Chosen(activity, other, theirs, projects);
        }
    }

    /** This person gives these projects points now, none of them 0; none at all if the vote was taken back. */
    record Given(ActivityId activity, ParticipantId participant, Sector sector, Map<Integer, Integer> points)
            implements BudgetEvent, OfSomebody {
        public Given {
            points = Map.copyOf(points);
        }

        @Override
        public Given asOf(ParticipantId other, Sector theirs) {
            return new Given(activity, other, theirs, points);
        }
    }

    /** An idea costs so much now, in zł; 0 if that is not known any more. */
    record Priced(ActivityId activity, int choice, long cost) implements BudgetEvent {}

    /**
     * Somebody without a phone supports these projects.
     *
     * @param points what they give to each; empty, also in old journals, where people mark what they approve of
     */
    record PaperBallotAdded(
            ActivityId activity, int number, Sector sector, List<Integer> projects, Map<Integer, Integer> points)
            implements BudgetEvent {
        public PaperBallotAdded {
            projects = List.copyOf(projects);
            points = Map.copyOf(Objects.requireNonNullElse(points, Map.of()));
        }

        Map<Integer, Integer> given() {
            return points.isEmpty() ? BudgetState.marked(projects) : points;
        }
    }

    record PaperBallotRemoved(ActivityId activity, int number) implements BudgetEvent {}
}
