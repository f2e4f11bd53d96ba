package pl.narada.activity.budget;

import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.room.Answers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The ballots as they were given.
 *
 * @param answers the projects that each person named; nobody who named none
 * @param costs of ideas, as the facilitator set them, in zł; no zeros
 * @param paper ballots of people without a phone, by number
 * @param last the highest number of a paper ballot so far
 */
public record BudgetState(
        Answers<List<Integer>> answers, PMap<Integer, Long> costs, PMap<Integer, Sheet> paper, int last)
        implements ActivityState {

    /** One person's ballot on paper. */
    public record Sheet(Sector sector, List<Integer> projects) {}

    static final BudgetState EMPTY = new BudgetState(Answers.none(), HashTreePMap.empty(), HashTreePMap.empty(), 0);

    BudgetState chosen(ParticipantId who, Sector sector, List<Integer> projects) {
        return new BudgetState(answers.with(who, sector, projects.isEmpty() ? null : projects), costs, paper, last);
    }

    BudgetState priced(int choice, long cost) {
        return new BudgetState(answers, cost == 0 ? costs.minus(choice) : costs.plus(choice, cost), paper, last);
    }

    BudgetState added(int number, Sheet sheet) {
        return new BudgetState(answers, costs, paper.plus(number, sheet), Math.max(last, number));
    }

    BudgetState removed(int number) {
        return new BudgetState(answers, costs, paper.minus(number), last);
    }

    BudgetState sectorChosen(ParticipantId who, Sector sector) {
        return new BudgetState(answers.sectorChosen(who, sector), costs, paper, last);
    }
}
