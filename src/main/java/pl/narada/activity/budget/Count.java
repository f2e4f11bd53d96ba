package pl.narada.activity.budget;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.activity.budget.Offer.Priced;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.BothWays;
import pl.narada.room.Choice;
import pl.narada.room.Finding;
import pl.narada.room.Lots;
import pl.narada.room.Selected;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/** What the ballots come to, both ways. */
record Count(Situation<BudgetSettings, BudgetState> now, Offer offer) {

    static Count of(Situation<BudgetSettings, BudgetState> now) {
        return new Count(now, Offer.of(now));
    }

    /** For the lottery. */
    private List<String> names() {
        return Lots.names(offer.projects().stream()
                .map(p -> new Choice(p.id(), p.label()))
                .toList());
    }

    /** Only if there are projects. */
    Finding.Budgeted finding() {
        List<Priced> projects = offer.projects();
        Map<Integer, Integer> at = new HashMap<>();
        projects.forEach(p -> at.put(p.id(), at.size()));
        List<Approvals.Ballot> ballots = offer.ballots().stream()
                .map(b -> new Approvals.Ballot(
                        b.points().entrySet().stream()
                                .collect(Collectors.toMap(
                                        e -> at.getOrDefault(e.getKey(), -1), e -> Fraction.of(e.getValue()))),
                        b.sector().wire(),
                        1))
                .toList();
        var costs = projects.stream().map(p -> Fraction.of(p.cost())).toList();
        var votes = new Approvals(names(), ballots);
        var budget = Fraction.of(now.settings().budget());
        boolean points = now.settings().points() != null;
        var both = points
                ? BothWays.points(votes, costs, budget, Lots.seed(now))
                : BothWays.budget(votes, costs, budget, Lots.seed(now));
        List<Finding.ProjectCounted> rows = projects.stream()
                .map(p -> new Finding.ProjectCounted(
                        p.id(), p.label(), p.cost(), votes(p.id()), points ? points(p.id()) : null))
                .sorted(Comparator.comparingInt(Finding.ProjectCounted::support).reversed())
                .toList();
        return new Finding.Budgeted(
                now.id(),
                now.settings().source(),
                now.run().revealed(),
                now.settings().budget(),
                offer.people(),
                offer.onPaper(),
                rows,
                Selected.of(
                        both,
                        BothWays.Rule.EQUAL_SHARES,
                        now.settings().decides().wire(),
                        Lots.seed(now),
                        projects.stream().map(Priced::id).toList()));
    }

    private int points(int project) {
        return offer.ballots().stream()
                .mapToInt(b -> b.points().getOrDefault(project, 0))
                .sum();
    }

    private Map<Sector, Integer> votes(int project) {
        Map<Sector, Integer> votes = new EnumMap<>(Sector.class);
        offer.ballots().stream()
                .filter(b -> b.points().containsKey(project))
                .forEach(b -> votes.merge(b.sector(), 1, Integer::sum));
        return votes;
    }
}
