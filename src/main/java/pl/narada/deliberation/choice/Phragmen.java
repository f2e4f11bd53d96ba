package pl.narada.deliberation.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pl.narada.deliberation.Fraction;
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
        Arrays.fill(loads, Fraction.ZERO);
        return choose(approvals, k, loads, Set.of(), tieBreak);
    }

    /** {@code loads}: of each ballot, what each of its people carries at first. */
    static Selection choose(Approvals approvals, int k, Fraction[] loads, Set<Integer> chosen, TieBreak tieBreak) {
        List<int[]> supporters = approvals.supporters();
        Set<Integer> open = new TreeSet<>(IntStream.range(0, supporters.size())
                .filter(i -> supporters.get(i).length > 0 && !chosen.contains(i))
                .boxed()
                .toList());
        var carried = new Loads(approvals, loads);
        List<Step> steps = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        while (steps.size() + chosen.size() < k && !open.isEmpty()) {
            Fraction least = null;
            List<Integer> equal = new ArrayList<>();
            for (int item : open) {
                Fraction load = carried.with(supporters.get(item));
                int order = least == null ? -1 : load.compareTo(least);
                if (order < 0) equal.clear();
                if (order < 0) least = load;
                if (order <= 0) equal.add(item);
            }
            if (least == null) throw new IllegalStateException("something is open");
            int item = tieBreak.first(approvals, equal, ties);
            carried.load(supporters.get(item), least);
            open.remove(item);
            steps.add(new Step(item, Optional.of(least), !chosen.isEmpty()));
        }
        return new Selection(steps, ties);
    }

    /** What the people of each ballot carry. Many carry the same, so it is added up for all of them at once. */
    private static final class Loads {

        private final Approvals approvals;
        private final List<Fraction> values = new ArrayList<>();
        private final Map<Fraction, Integer> numbers = new HashMap<>();
        private final int[] ofBallot;

        Loads(Approvals approvals, Fraction[] first) {
            this.approvals = approvals;
            this.ofBallot = Arrays.stream(first).mapToInt(this::number).toArray();
        }

        private int number(Fraction load) {
            Integer known = numbers.putIfAbsent(load, values.size());
            if (known == null) values.add(load);
            return known == null ? values.size() - 1 : known;
        }

        /** What each of these would carry if one item more were theirs. */
        Fraction with(int[] supporters) {
            long[] people = new long[values.size()];
            for (int b : supporters)
                people[ofBallot[b]] += approvals.ballots().get(b).people();
            Fraction sum = Fraction.ONE;
            for (int value = 0; value < people.length; value++)
                if (people[value] > 0) sum = sum.plus(values.get(value).times(people[value]));
            return sum.dividedBy(Fraction.of(Arrays.stream(people).sum()));
        }

        void load(int[] supporters, Fraction load) {
            int number = number(load);
            for (int b : supporters) ofBallot[b] = number;
        }
    }
}
