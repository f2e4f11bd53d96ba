package pl.narada.activity.budget;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.room.Answers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The ballots as they were given.
 *
 * @param answers what each person gave to projects, 1 to each where one marks what one approves of; nobody who named none
 * @param costs of ideas, as the facilitator set them, in zł; no zeros
 * @param paper ballots of people without a phone, by number
 * @param last the highest number of a paper ballot so far
 */
public record BudgetState(
        Answers<Map<Integer, Integer>> answers, PMap<Integer, Long> costs, PMap<Integer, Sheet> paper, int last)
        implements ActivityState {

    /** One person's ballot on paper. */
    public record Sheet(Sector sector, Map<Integer, Integer> points) {}

    static final BudgetState EMPTY = new BudgetState(Answers.none(), HashTreePMap.empty(), HashTreePMap.empty(), 0);

    /** A ballot without points: the same for each. */
    static Map<Integer, Integer> marked(Collection<Integer> projects) {
        return projects.stream().distinct().collect(Collectors.toMap(p -> p, _ -> 1));
    }

    BudgetState given(ParticipantId who, Sector sector, Map<Integer, Integer> points) {
        return new BudgetState(answers.with(who, sector, points.isEmpty() ? null : points), costs, paper, last);
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
