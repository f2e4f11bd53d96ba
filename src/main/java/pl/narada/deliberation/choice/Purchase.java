package pl.narada.deliberation.choice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Selection.Step;
import pl.narada.deliberation.choice.TieBreak.Tie;

/**
 * One run of {@link EqualShares} with a given sum of money. Everybody's money is counted in whole pieces of the same size,
 * which is made finer as needed: exact, and quicker than a fraction for each person. What an item costs its supporters never
 * falls from one step to the next, so items that were dearer before than the best one now are not looked at again.
 */
final class Purchase {

    private final Approvals approvals;
    private final List<Fraction> costs;
    private final boolean byCost;
    private final TieBreak tieBreak;
    private final List<int[]> supporters;

    private final List<Giving> giving;

    /** Points are counted in pieces of 1/{@code whole}. */
    private final BigInteger whole;

    Purchase(Approvals approvals, List<Fraction> costs, boolean byCost, TieBreak tieBreak) {
        if (costs.size() != approvals.items().size() || costs.stream().anyMatch(c -> c.signum() < 0))
            throw new IllegalArgumentException("costs " + costs);
        this.approvals = approvals;
        this.costs = costs;
        this.byCost = byCost;
        this.tieBreak = tieBreak;
        this.supporters = approvals.supporters();
        this.whole = approvals.ballots().stream()
                .flatMap(b -> b.points().values().stream())
                .map(Fraction::under)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        this.giving =
                IntStream.range(0, supporters.size()).mapToObj(this::giving).toList();
    }

    /** What the supporters of an item give it: the numbers of points that there are, and which of them each gives. */
    private record Giving(BigInteger[] points, int[] of) {}

    private Giving giving(int item) {
        BigInteger[] each = Arrays.stream(supporters.get(item))
                .mapToObj(b -> approvals.ballots().get(b).points().getOrDefault(item, Fraction.ZERO))
                .map(p -> p.over().multiply(whole.divide(p.under())))
                .toArray(BigInteger[]::new);
        BigInteger[] points = Arrays.stream(each).distinct().sorted().toArray(BigInteger[]::new);
        return new Giving(
                points,
                Arrays.stream(each)
                        .mapToInt(p -> Arrays.binarySearch(points, p))
                        .toArray());
    }

    /**
     * @param parts of each ballot the part of the budget each of its people had
     * @param left of each ballot the money each of its people has left
     */
    record Result(Selection selection, Fraction[] parts, Fraction[] left) {}

    Result with(Fraction[] parts, Fraction budget) {
        var purse =
                new Purse(Arrays.stream(parts).map(part -> part.times(budget)).toArray(Fraction[]::new));
        // of each open item what its supporters would pay for a point, when it was last looked at
        @Nullable Fraction[] known = new Fraction[costs.size()];
        List<Integer> open = new ArrayList<>(IntStream.range(0, costs.size())
                .filter(i -> supporters.get(i).length > 0)
                .boxed()
                .toList());
        open.forEach(i -> known[i] = Fraction.ZERO);
        List<Step> steps = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        while (true) {
            Fraction best = null;
            List<Integer> equal = new ArrayList<>();
            open.sort((a, b) -> before(known[a]).compareTo(before(known[b])));
            for (int item : List.copyOf(open)) {
                if (best != null && before(known[item]).compareTo(best) > 0) break;
                Optional<Fraction> most = purse.mostPaid(item);
                if (most.isEmpty()) {
                    open.remove(Integer.valueOf(item));
                    continue;
                }
                Fraction price = perBenefit(most.get(), item);
                known[item] = price;
                int order = best == null ? -1 : price.compareTo(best);
                if (order < 0) equal.clear();
                if (order < 0) best = price;
                if (order <= 0) equal.add(item);
            }
            if (equal.isEmpty()) return new Result(new Selection(steps, ties), parts, purse.left());
            int item = tieBreak.first(approvals, equal.stream().sorted().toList(), ties);
            Fraction paid = purse.mostPaid(item).orElseThrow();
            purse.pay(item, paid);
            open.remove(Integer.valueOf(item));
            steps.add(new Step(item, Optional.of(paid), false));
        }
    }

    private static Fraction before(@Nullable Fraction known) {
        return known == null ? Fraction.ZERO : known;
    }

    private Fraction perBenefit(Fraction paid, int item) {
        boolean free = costs.get(item).signum() == 0;
        return byCost && !free ? paid.dividedBy(costs.get(item)) : paid;
    }

    /** {@code people} who each have the same sum and give the item the same. */
    private record Alike(int sum, BigInteger points, long people) {
        BigInteger given() {
            return points.multiply(BigInteger.valueOf(people));
        }
    }

    /** What the people of each ballot have, in pieces of 1/{@code size}. */
    private final class Purse {

        private final BigInteger[] money;
        private final int[] ofBallot;
        private BigInteger[] sums = {};
        private BigInteger size = BigInteger.ONE;

        Purse(Fraction[] first) {
            for (Fraction f : first) size = size.multiply(f.under()).divide(size.gcd(f.under()));
            for (Fraction f : costs) size = size.multiply(f.under()).divide(size.gcd(f.under()));
            money = Arrays.stream(first).map(this::pieces).toArray(BigInteger[]::new);
            ofBallot = new int[money.length];
            count();
        }

        private BigInteger pieces(Fraction sum) {
            return sum.over().multiply(size.divide(sum.under()));
        }

        /** What each supporter would pay at most for a point that they give the item; empty if they can't pay it together. */
        Optional<Fraction> mostPaid(int item) {
            List<Alike> all = alike(item);
            BigInteger open = pieces(costs.get(item));
            BigInteger there = BigInteger.ZERO;
            BigInteger given = BigInteger.ZERO;
            for (Alike some : all) {
                there = there.add(sums[some.sum].multiply(BigInteger.valueOf(some.people)));
                given = given.add(some.given());
            }
            if (there.compareTo(open) < 0) return Optional.empty();
            for (Alike some : all) {
                boolean enough = sums[some.sum].multiply(given).compareTo(open.multiply(some.points)) >= 0;
                if (enough) return Optional.of(new Fraction(open.multiply(whole), size.multiply(given)));
                open = open.subtract(sums[some.sum].multiply(BigInteger.valueOf(some.people)));
                given = given.subtract(some.given());
            }
            throw new IllegalStateException("they had enough");
        }

        /** Supporters who have and give the same; those first who have least for each point, as their money ends first. */
        private List<Alike> alike(int item) {
            Giving given = giving.get(item);
            long[][] having = new long[given.points.length][sums.length];
            int[] paying = supporters.get(item);
            for (int i = 0; i < paying.length; i++) having[given.of[i]][ofBallot[paying[i]]] += people(paying[i]);
            List<Alike> all = new ArrayList<>();
            for (int each = 0; each < having.length; each++)
                for (int sum = 0; sum < sums.length; sum++)
                    if (having[each][sum] > 0) all.add(new Alike(sum, given.points[each], having[each][sum]));
            if (having.length > 1)
                all.sort((a, b) -> sums[a.sum].multiply(b.points).compareTo(sums[b.sum].multiply(a.points)));
            return all;
        }

        /** Many have the same, so it is added up for all of them at once; least first. */
        private void count() {
            sums = Arrays.stream(money).distinct().sorted().toArray(BigInteger[]::new);
            Map<BigInteger, Integer> numbers = new HashMap<>();
            for (BigInteger sum : sums) numbers.put(sum, numbers.size());
            for (int b = 0; b < money.length; b++) ofBallot[b] = numbers.getOrDefault(money[b], 0);
        }

        private int people(int ballot) {
            return approvals.ballots().get(ballot).people();
        }

        void pay(int item, Fraction most) {
            BigInteger under = most.under().multiply(whole);
            BigInteger finer = under.divide(under.gcd(size));
            size = size.multiply(finer);
            for (int b = 0; b < money.length; b++) money[b] = money[b].multiply(finer);
            BigInteger pieces = pieces(most);
            Giving given = giving.get(item);
            int[] paying = supporters.get(item);
            for (int i = 0; i < paying.length; i++) {
                BigInteger pays = pieces.multiply(given.points[given.of[i]]).divide(whole);
                money[paying[i]] = money[paying[i]].subtract(pays).max(BigInteger.ZERO);
            }
            count();
        }

        Fraction[] left() {
            return Arrays.stream(money).map(m -> new Fraction(m, size)).toArray(Fraction[]::new);
        }
    }
}
