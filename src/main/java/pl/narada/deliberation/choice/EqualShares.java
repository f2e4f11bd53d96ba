package pl.narada.deliberation.choice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;

/**
 * The Method of Equal Shares: the budget is divided among all voters, and an item is bought if its supporters can pay it from
 * their shares. Next is always the item that costs its supporters least for what they get: each pays min(their money, α·u) with
 * Σ min(…) = cost, where u are the points they give (1 where one only approves), and α per benefit is the smallest. A group as large as its part of the budget decides about that part
 * (EJR; with costs up to one item). D. Peters and P. Skowron, "Proportionality and the Limits of Welfarism", EC 2020;
 * D. Peters, G. Pierczyński and P. Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS 2021.
 *
 * @param benefit what a supporter is thought to get from an item
 * @param shares how the budget is divided
 * @param completion what is done with money that is left
 * @param raise by how much more money for each person {@link Completion#ADD1} tries it again; more than 0. The smaller, the
 *     better the budget is used and the longer it takes
 */
public record EqualShares(Benefit benefit, Shares shares, Completion completion, Fraction raise) {

    public EqualShares {
        if (raise.signum() <= 0) throw new IllegalArgumentException("raised by " + raise);
    }

    public enum Benefit {
        /** An item is an item, and a point a point: α is compared. */
        CARDINALITY,
        /** A costlier item gives more: α/cost is compared, which is to say one over the effective vote count. */
        COST;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Shares {
        /** B/n for each of n people. */
        PER_PERSON,
        /** B/(G·n_s) for each of n_s people of one of G sectors: each sector has the same, however large it is. */
        PER_SECTOR;

        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public enum Completion {
        /** What is left is left. */
        NONE,
        /** As in {@link MostApproved}, as long as something fits. */
        UTILITARIAN,
        /**
         * The rule is run again with more money for each person, as long as what it buys fits into the real budget and more
         * would fit; equalshares.net, "Add1", with one unit of money at a time.
         */
        ADD1,
        /** First {@link #ADD1}, then {@link #UTILITARIAN}: what cities use. */
        ADD1U,
        /** By {@link Phragmen}, with what each has spent as a start. Only where every item costs 1. */
        PHRAGMEN;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As on equalshares.net. */
    public static final EqualShares FOR_BUDGETS =
            new EqualShares(Benefit.COST, Shares.PER_PERSON, Completion.ADD1U, Fraction.ONE);

    /** Points say what an item is worth to somebody, so its cost says nothing more of that. */
    public static final EqualShares FOR_POINTS =
            new EqualShares(Benefit.CARDINALITY, Shares.PER_PERSON, Completion.ADD1U, Fraction.ONE);

    /** As in Lackner and Skowron's book. */
    public static final EqualShares FOR_PLACES =
            new EqualShares(Benefit.CARDINALITY, Shares.PER_PERSON, Completion.PHRAGMEN, Fraction.ONE);

    public EqualShares perSector() {
        return new EqualShares(benefit, Shares.PER_SECTOR, completion, raise);
    }

    public EqualShares completed(Completion other) {
        return new EqualShares(benefit, shares, other, raise);
    }

    public EqualShares raisedBy(Fraction step) {
        return new EqualShares(benefit, shares, completion, step);
    }

    /** At most {@code k} items that cost 1 each. */
    public Selection choose(Approvals approvals, int k, TieBreak tieBreak) {
        return choose(approvals, MostApproved.unitCosts(approvals), Fraction.of(k), tieBreak);
    }

    /**
     * {@code costs} by item, none below 0. What costs more than the budget, or nobody approves of, is never chosen; what costs
     * nothing and somebody approves of, always.
     */
    public Selection choose(Approvals approvals, List<Fraction> costs, Fraction budget, TieBreak tieBreak) {
        var purchase = new Purchase(approvals, costs, benefit == Benefit.COST, tieBreak);
        Fraction[] parts = parts(approvals);
        Purchase.Result bought = purchase.with(parts, budget);
        return switch (completion) {
            case NONE -> bought.selection();
            case UTILITARIAN -> filled(approvals, costs, budget, bought, tieBreak);
            case ADD1 -> raised(approvals, costs, budget, purchase, bought).selection();
            case ADD1U ->
                filled(approvals, costs, budget, raised(approvals, costs, budget, purchase, bought), tieBreak);
            case PHRAGMEN -> shared(approvals, costs, budget, bought, tieBreak);
        };
    }

    /** Of each ballot the part of the whole budget that each of its people has. */
    private Fraction[] parts(Approvals approvals) {
        Map<String, Integer> bySector = approvals.bySector();
        return approvals.ballots().stream()
                .map(ballot -> Fraction.of(1, dividedBy(approvals, bySector, ballot)))
                .toArray(Fraction[]::new);
    }

    private long dividedBy(Approvals approvals, Map<String, Integer> bySector, Ballot ballot) {
        return switch (shares) {
            case PER_PERSON -> approvals.people();
            case PER_SECTOR -> (long) bySector.size() * bySector.getOrDefault(ballot.sector(), 0);
        };
    }

    private Purchase.Result raised(
            Approvals approvals, List<Fraction> costs, Fraction budget, Purchase purchase, Purchase.Result bought) {
        Purchase.Result best = bought;
        Fraction step = raise.times(Math.max(1, approvals.people()));
        Fraction raised = budget.dividedBy(step).floor().times(step);
        while (somethingFits(approvals, costs, budget, best)) {
            raised = raised.plus(step);
            Purchase.Result next = purchase.with(best.parts(), raised);
            if (MostApproved.cost(costs, next.selection().items()).compareTo(budget) > 0) break;
            best = next;
        }
        return best;
    }

    private static boolean somethingFits(
            Approvals approvals, List<Fraction> costs, Fraction budget, Purchase.Result bought) {
        Set<Integer> chosen = bought.selection().set();
        Fraction left = budget.minus(MostApproved.cost(costs, chosen));
        return IntStream.range(0, costs.size())
                .anyMatch(i -> !chosen.contains(i)
                        && approvals.approving(i) > 0
                        && costs.get(i).compareTo(left) <= 0);
    }

    private static Selection filled(
            Approvals approvals, List<Fraction> costs, Fraction budget, Purchase.Result bought, TieBreak tieBreak) {
        Selection chosen = bought.selection();
        Selection more = MostApproved.within(approvals, costs, budget, chosen.items(), tieBreak);
        return chosen.plus(completing(more));
    }

    private static Selection shared(
            Approvals approvals, List<Fraction> costs, Fraction budget, Purchase.Result bought, TieBreak tieBreak) {
        if (costs.stream().anyMatch(c -> !c.equals(Fraction.ONE)))
            throw new IllegalArgumentException("Phragmén completes only where every item costs 1");
        Fraction[] loads = new Fraction[bought.left().length];
        for (int i = 0; i < loads.length; i++) loads[i] = Fraction.ZERO.minus(bought.left()[i]);
        Selection chosen = bought.selection();
        int k = budget.floor().over().intValueExact();
        return chosen.plus(completing(Phragmen.choose(approvals, k, loads, chosen.set(), tieBreak)));
    }

    private static Selection completing(Selection more) {
        return new Selection(
                more.steps().stream()
                        .map(s -> new Selection.Step(s.item(), s.measure(), true))
                        .toList(),
                more.ties());
    }
}
