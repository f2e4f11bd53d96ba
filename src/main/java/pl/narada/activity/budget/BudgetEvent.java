package pl.narada.activity.budget;

import java.util.List;
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

    /** An idea costs so much now, in zł; 0 if that is not known any more. */
    record Priced(ActivityId activity, int choice, long cost) implements BudgetEvent {}

    /** Somebody without a phone supports these projects. */
    record PaperBallotAdded(ActivityId activity, int number, Sector sector, List<Integer> projects)
            implements BudgetEvent {
        public PaperBallotAdded {
            projects = List.copyOf(projects);
        }
    }

    record PaperBallotRemoved(ActivityId activity, int number) implements BudgetEvent {}
}
