package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Selection.Step;
import pl.narada.deliberation.choice.TieBreak.Tie;

/**
 * The plain way: what most people approve of first, or what has most points. With a budget, what does not fit into what is left is passed over and
 * the next is looked at, as most cities do it (greedy). What nobody approves of is never chosen.
 */
public final class MostApproved {

    private MostApproved() {}

    /** At most {@code k} items. */
    public static Selection top(Approvals approvals, int k, TieBreak tieBreak) {
        return within(approvals, unitCosts(approvals), Fraction.of(k), List.of(), tieBreak);
    }

    /** Within the budget; {@code costs} by item, none below 0. */
    public static Selection within(Approvals approvals, List<Fraction> costs, Fraction budget, TieBreak tieBreak) {
        return within(approvals, costs, budget, List.of(), tieBreak);
    }

    /** Beside what is chosen and paid for already: {@code budget} is all there is, for both. */
    static Selection within(
            Approvals approvals, List<Fraction> costs, Fraction budget, Collection<Integer> chosen, TieBreak tieBreak) {
        Set<Integer> looked = new HashSet<>(chosen);
        Fraction left = budget.minus(cost(costs, chosen));
        List<Step> steps = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        Fraction[] points =
                IntStream.range(0, costs.size()).mapToObj(approvals::points).toArray(Fraction[]::new);
        while (true) {
            Fraction there = left;
            List<Integer> open = IntStream.range(0, costs.size())
                    .filter(i -> points[i].signum() > 0
                            && !looked.contains(i)
                            && costs.get(i).compareTo(there) <= 0)
                    .boxed()
                    .toList();
            if (open.isEmpty()) return new Selection(steps, ties);
            Fraction most =
                    open.stream().map(i -> points[i]).max(Fraction::compareTo).orElseThrow();
            int item = tieBreak.first(
                    approvals, open.stream().filter(i -> points[i].equals(most)).toList(), ties);
            looked.add(item);
            steps.add(new Step(item, Optional.empty(), !chosen.isEmpty()));
            left = left.minus(costs.get(item));
        }
    }

    static List<Fraction> unitCosts(Approvals approvals) {
        return approvals.items().stream().map(_ -> Fraction.ONE).toList();
    }

    static Fraction cost(List<Fraction> costs, Collection<Integer> items) {
        return items.stream().map(costs::get).reduce(Fraction.ZERO, Fraction::plus);
    }
}
