package pl.narada.deliberation.choice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Selection.Step;

/**
 * The same votes counted in two ways: so that every group gets its part, and plainly by the number of votes. To be shown
 * beside each other, with the difference told of each item.
 *
 * @param costs by item; 1 each where places are filled
 * @param budget how much may be spent, or how many places there are
 */
public record BothWays(
        Approvals approvals, List<Fraction> costs, Fraction budget, Selection proportional, Selection plain) {

    /** By how much the shares are raised at once: so many steps bring up the whole budget again. */
    static final int STEPS = 50;

    private static final int RECENT = 16;

    /** Each view of a room asks for the same again: these are the last ones, and nothing but a function of the votes. */
    private static final Map<Asked, BothWays> COUNTED =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, BothWays> eldest) {
                    return size() > RECENT;
                }
            });

    private record Asked(
            Approvals approvals, List<Fraction> costs, Fraction budget, Rule rule, EqualShares shares, String seed) {}

    /** The proportional rule. */
    public enum Rule {
        /**
         * {@link EqualShares#FOR_BUDGETS} where there are costs, {@link EqualShares#FOR_POINTS} if they are chosen with points,
         * {@link EqualShares#FOR_PLACES} where places are filled.
         */
        EQUAL_SHARES,
        /** {@link Phragmen}; for places only. */
        PHRAGMEN,
        /** {@link EqualShares}, where each sector has the same, however many people it sent; for places only. */
        EQUAL_SECTORS;

        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What became of an item, and why. */
    public enum Fate {
        BOTH,
        /** A group pays for it from its part, that plain counting would have left out. */
        PROPORTIONAL,
        /** Chosen with what the proportional rule had left over, and not by plain counting. */
        LEFTOVER,
        /** Whoever supports it has had their part by then. */
        PLAIN,
        NEITHER,
        TOO_DEAR,
        NOBODY;

        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Projects with costs within a budget. {@code costs}: more than 0. */
    public static BothWays budget(Approvals approvals, List<Fraction> costs, Fraction budget, String seed) {
        return budget(approvals, costs, budget, EqualShares.FOR_BUDGETS, seed);
    }

    /** The same where people have points to give: an item is worth to each of them what they give. */
    public static BothWays points(Approvals approvals, List<Fraction> costs, Fraction budget, String seed) {
        return budget(approvals, costs, budget, EqualShares.FOR_POINTS, seed);
    }

    private static BothWays budget(
            Approvals approvals, List<Fraction> costs, Fraction budget, EqualShares shares, String seed) {
        return counted(new Asked(approvals, List.copyOf(costs), budget, Rule.EQUAL_SHARES, shares, seed), true);
    }

    /** At most {@code k} items. */
    public static BothWays places(Approvals approvals, int k, Rule rule, String seed) {
        var costs = MostApproved.unitCosts(approvals);
        return counted(new Asked(approvals, costs, Fraction.of(k), rule, EqualShares.FOR_PLACES, seed), false);
    }

    private static BothWays counted(Asked asked, boolean money) {
        BothWays known = COUNTED.get(asked);
        if (known != null) return known;
        TieBreak byLot = TieBreak.byLot(asked.seed());
        var plain = MostApproved.within(asked.approvals(), asked.costs(), asked.budget(), byLot);
        var counted = new BothWays(
                asked.approvals(), asked.costs(), asked.budget(), proportional(asked, money, byLot), plain);
        COUNTED.put(asked, counted);
        return counted;
    }

    private static Selection proportional(Asked asked, boolean money, TieBreak byLot) {
        Approvals approvals = asked.approvals();
        int k = Math.toIntExact(money ? 0 : asked.budget().floor().over().longValueExact());
        return switch (asked.rule()) {
            case EQUAL_SHARES ->
                money
                        ? asked.shares()
                                .raisedBy(raise(asked.budget(), approvals.people()))
                                .choose(approvals, asked.costs(), asked.budget(), byLot)
                        : asked.shares().choose(approvals, k, byLot);
            case PHRAGMEN -> Phragmen.choose(approvals, k, byLot);
            case EQUAL_SECTORS -> asked.shares().perSector().choose(approvals, k, byLot);
        };
    }

    /** Whole units of money, so that it is as many steps for a small room as for a large one. */
    public static Fraction raise(Fraction budget, int people) {
        Fraction step = budget.dividedBy(Fraction.of((long) STEPS * Math.max(1, people)))
                .floor();
        return step.signum() > 0 ? step : Fraction.ONE;
    }

    public Fate fate(int item) {
        boolean first = proportional.set().contains(item);
        boolean second = plain.set().contains(item);
        if (first && second) return Fate.BOTH;
        if (first) return step(item).completing() ? Fate.LEFTOVER : Fate.PROPORTIONAL;
        if (second) return Fate.PLAIN;
        if (costs.get(item).compareTo(budget) > 0) return Fate.TOO_DEAR;
        return approvals.approving(item) == 0 ? Fate.NOBODY : Fate.NEITHER;
    }

    private Step step(int item) {
        return proportional.steps().stream()
                .filter(s -> s.item() == item)
                .findFirst()
                .orElseThrow();
    }

    /** What is left of the budget. */
    public Fraction left(Selection chosen) {
        return budget.minus(MostApproved.cost(costs, chosen.items()));
    }

    /** How many people have something chosen that they support. */
    public int served(Selection chosen) {
        if (approvals.ballots().isEmpty()) return 0;
        return Represented.by(approvals, chosen.set()).all().people();
    }
}
