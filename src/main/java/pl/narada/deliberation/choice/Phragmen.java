package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.Selection.Step;
import pl.narada.deliberation.choice.TieBreak.Tie;

/**
 * Phragmén's sequential rule: each chosen item is a load of 1 that its supporters carry together, shared so that all of
 * them carry equally much in the end; next is the item with which the most loaded person carries least. The load with item c
 * is (1 + Σ loads of its supporters) / number of supporters. A group of ℓ·n/k people who agree on ℓ items is represented
 * ℓ times (PJR). M. Lackner and P. Skowron, "Multi-Winner Voting with Approval Preferences", Springer 2023, rule 9.
 */
public final class Phragmen {

    private Phragmen() {}

    /** At most {@code k} items; fewer if nobody approves of more. */
    public static Selection choose(Approvals approvals, int k, TieBreak tieBreak) {
        Fraction[] loads = new Fraction[approvals.ballots().size()];
        java.util.Arrays.fill(loads, Fraction.ZERO);
        return choose(approvals, k, loads, Set.of(), tieBreak);
    }

    /** {@code loads}: of each ballot, what each of its people carries at first. */
    static Selection choose(Approvals approvals, int k, Fraction[] loads, Set<Integer> chosen, TieBreak tieBreak) {
        List<int[]> supporters = approvals.supporters();
        Set<Integer> open = new TreeSet<>(IntStream.range(0, supporters.size())
                .filter(i -> supporters.get(i).length > 0 && !chosen.contains(i))
                .boxed()
                .toList());
        List<Step> steps = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        while (steps.size() + chosen.size() < k && !open.isEmpty()) {
            Fraction least = null;
            List<Integer> equal = new ArrayList<>();
            for (int item : open) {
                Fraction load = loadWith(approvals, supporters.get(item), loads);
                int order = least == null ? -1 : load.compareTo(least);
                if (order < 0) equal.clear();
                if (order < 0) least = load;
                if (order <= 0) equal.add(item);
            }
            if (least == null) throw new IllegalStateException("something is open");
            int item = tieBreak.first(approvals, equal, ties);
            for (int ballot : supporters.get(item)) loads[ballot] = least;
            open.remove(item);
            steps.add(new Step(item, Optional.of(least), !chosen.isEmpty()));
        }
        return new Selection(steps, ties);
    }

    private static Fraction loadWith(Approvals approvals, int[] supporters, Fraction[] loads) {
        Fraction carried = Fraction.ONE;
        long people = 0;
        for (int b : supporters) {
            Ballot ballot = approvals.ballots().get(b);
            carried = carried.plus(loads[b].times(ballot.people()));
            people += ballot.people();
        }
        return carried.dividedBy(Fraction.of(people));
    }
}
