package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.SmallGroups;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.EqualShares;
import pl.narada.deliberation.choice.EqualShares.Benefit;
import pl.narada.deliberation.choice.EqualShares.Completion;
import pl.narada.deliberation.choice.EqualShares.Shares;
import pl.narada.deliberation.choice.Lottery;
import pl.narada.deliberation.choice.MostApproved;
import pl.narada.deliberation.choice.Phragmen;
import pl.narada.deliberation.choice.Represented;
import pl.narada.deliberation.choice.Selection;
import pl.narada.deliberation.choice.TieBreak;
import pl.narada.deliberation.statements.Agreement.Share;

/**
 * What a rule chooses, how, and beside it what the plain one would have chosen.
 *
 * @param costs of each item; all 1 where only the number counts
 * @param budget in the same money, or how many may be chosen
 * @param points whether people gave points
 * @param commonGround by item, where it is known: it decides ties first
 */
record ChoiceReport(
        Approvals approvals,
        List<Fraction> costs,
        Fraction budget,
        boolean money,
        boolean points,
        Map<Integer, Double> commonGround) {

    private static final String EQUAL_SHARES = "equal-shares";
    private static final String PHRAGMEN = "phragmen";
    private static final String PLAIN = "plain";

    Map<String, Object> of(Options options) throws Unreadable {
        String seed = options.value("--seed", "narada");
        var tieBreak = new TieBreak(commonGround, new Lottery(seed));
        String method = options.value("--method", money ? EQUAL_SHARES : PHRAGMEN);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", "choice");
        report.put("rule", method);
        if (points) report.put("utilities", "points");
        Selection chosen = chosen(method, options, tieBreak, report);
        report.put("seed", seed);
        report.put("people", approvals.people());
        if (money) report.put("budget", budget);
        if (money) report.put("cost", cost(chosen));
        if (!money) report.put("k", budget.floor().over());
        report.put("chosen", chosen.items().stream().map(this::name).toList());
        report.put("steps", steps(chosen));
        report.put("ties", ties(chosen, tieBreak.lottery()));
        if (approvals.people() > 0) report.put("represented", told(Represented.by(approvals, chosen.set()), options));
        if (!method.equals(PLAIN) && approvals.people() > 0)
            report.put(
                    "beside_plain", beside(chosen, MostApproved.within(approvals, costs, budget, tieBreak), options));
        return report;
    }

    private Selection chosen(String method, Options options, TieBreak tieBreak, Map<String, Object> report)
            throws Unreadable {
        return switch (method) {
            case PLAIN -> MostApproved.within(approvals, costs, budget, tieBreak);
            case PHRAGMEN -> {
                if (money) throw new Unreadable("Phragmén's rule chooses a number of items, not within a budget");
                yield Phragmen.choose(approvals, budget.floor().over().intValueExact(), tieBreak);
            }
            case EQUAL_SHARES -> {
                EqualShares rule = rule(options);
                report.put("benefit", rule.benefit().wire());
                report.put("shares", rule.shares().wire());
                report.put("completion", rule.completion().wire());
                yield rule.choose(approvals, costs, budget, tieBreak);
            }
            default -> throw new Unreadable("--method must be equal-shares, phragmen or plain");
        };
    }

    private EqualShares rule(Options options) throws Unreadable {
        EqualShares usual = points ? EqualShares.FOR_POINTS : money ? EqualShares.FOR_BUDGETS : EqualShares.FOR_PLACES;
        Completion completion =
                options.oneOf("--completion", Completion.values(), Completion::wire, usual.completion());
        Benefit benefit = options.oneOf("--benefit", Benefit.values(), Benefit::wire, usual.benefit());
        boolean unit = costs.stream().allMatch(Fraction.ONE::equals);
        if (completion == Completion.PHRAGMEN && !unit)
            throw new Unreadable("--completion phragmen works only where every item costs 1");
        Shares shares = options.has("--per-sector") ? Shares.PER_SECTOR : Shares.PER_PERSON;
        return new EqualShares(benefit, shares, completion, options.raise());
    }

    private String name(int item) {
        return approvals.items().get(item);
    }

    private Fraction cost(Selection chosen) {
        return chosen.items().stream().map(costs::get).reduce(Fraction.ZERO, Fraction::plus);
    }

    private List<Map<String, Object>> steps(Selection chosen) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Selection.Step step : chosen.steps()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("item", name(step.item()));
            told.put("approvals", approvals.approving(step.item()));
            if (points) told.put("points", approvals.points(step.item()));
            if (money) told.put("cost", costs.get(step.item()));
            told.put("measure", step.measure());
            told.put("measure_exact", step.measure().map(Object::toString));
            told.put("completing", step.completing());
            steps.add(told);
        }
        return steps;
    }

    private List<Map<String, Object>> ties(Selection chosen, Lottery lottery) {
        List<Map<String, Object>> ties = new ArrayList<>();
        for (TieBreak.Tie tie : chosen.ties()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("equal", tie.equal().stream().map(this::name).toList());
            told.put("taken", name(tie.taken()));
            told.put("decided_by", tie.by().wire());
            if (tie.by() == TieBreak.By.LOT)
                told.put(
                        "lots",
                        tie.equal().stream().map(i -> lottery.lot(name(i))).toList());
            ties.add(told);
        }
        return ties;
    }

    private Map<String, Object> beside(Selection chosen, Selection plain, Options options) {
        var beside = Represented.Beside.of(approvals, chosen, plain);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("chosen", plain.items().stream().map(this::name).toList());
        told.put("only_here", beside.gained().stream().map(this::name).toList());
        told.put("only_plain", beside.lost().stream().map(this::name).toList());
        told.put("represented", told(beside.second(), options));
        return told;
    }

    private Map<String, Object> told(Represented represented, Options options) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("people", represented.all().people());
        told.put("of", represented.all().of());
        List<Map<String, Object>> by = new ArrayList<>();
        for (List<String> sectors : sectors(options)) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sector", String.join(" + ", sectors));
            one.put("people", sum(represented, sectors, Share::people));
            one.put("of", sum(represented, sectors, Share::of));
            by.add(one);
        }
        told.put("by_sector", by);
        return told;
    }

    /** For the public only such as are large enough, or put together so that they are. */
    private List<List<String>> sectors(Options options) {
        Map<String, Integer> people = approvals.bySector();
        return options.has("--publish")
                ? SmallGroups.together(people)
                : people.keySet().stream().map(List::of).toList();
    }

    private static int sum(Represented represented, List<String> sectors, ToIntFunction<Share> what) {
        return sectors.stream()
                .map(represented.bySector()::get)
                .filter(Objects::nonNull)
                .mapToInt(what)
                .sum();
    }
}
