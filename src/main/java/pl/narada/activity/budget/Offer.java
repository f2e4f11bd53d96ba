package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.BudgetState.Sheet;
import pl.narada.room.Answers.Answer;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * The projects that can be chosen now, and what the ballots come to: whoever supports any of several that were merged
 * supports the merged one, once; points that they gave add up, to the most that one project may have. What is gone, or has no
 * cost, does not count.
 */
public record Offer(Choices choices, List<Priced> projects, BudgetState state, int each) {

    /** {@code cost}: in zł, at least 1. */
    public record Priced(int id, String label, long cost) {}

    /** {@code points}: more than 0, by project of the offer; 1 each where people mark what they approve of. */
    record Ballot(Sector sector, Map<Integer, Integer> points) {}

    public static Offer of(Situation<BudgetSettings, BudgetState> now) {
        ActivityId source = now.settings().source();
        BudgetState state = now.state();
        Points points = now.settings().points();
        int each = points == null ? 1 : points.each();
        if (source == null) {
            List<Priced> written = new ArrayList<>();
            for (var project : now.settings().projects())
                written.add(new Priced(written.size() + 1, project.name(), project.cost()));
            List<Choice> all =
                    written.stream().map(p -> new Choice(p.id(), p.label())).toList();
            return new Offer(Choices.fixed(all), written, state, each);
        }
        Choices choices = now.choices(source);
        List<Priced> priced = choices.all().stream()
                .filter(c -> state.costs().containsKey(c.id()))
                .map(c -> new Priced(c.id(), c.label(), state.costs().getOrDefault(c.id(), 0L)))
                .limit(BudgetSettings.MOST_PROJECTS)
                .toList();
        return new Offer(choices, priced, state, each);
    }

    boolean has(int project) {
        return projects.stream().anyMatch(p -> p.id() == project);
    }

    /** What counts of it, each project once. */
    Map<Integer, Integer> counting(Map<Integer, Integer> given) {
        Map<Integer, Integer> counting = new TreeMap<>();
        given.forEach((project, points) -> {
            int root = choices.rootOf(project);
            if (has(root)) counting.merge(root, points, (one, more) -> Math.min(each, one + more));
        });
        return counting;
    }

    /** Everybody's ballot that counts, those on paper among them. */
    List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>();
        for (Answer<Map<Integer, Integer>> answer : state.answers().given().values())
            ballots.add(new Ballot(answer.sector(), counting(answer.what())));
        state.paper().values().forEach(sheet -> ballots.add(new Ballot(sheet.sector(), counting(sheet.points()))));
        ballots.removeIf(b -> b.points().isEmpty());
        return ballots;
    }

    /** Who voted, by sector. */
    Map<Sector, Integer> people() {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        ballots().forEach(b -> people.merge(b.sector(), 1, Integer::sum));
        return people;
    }

    /** Who of them has no phone. */
    Map<Sector, Integer> onPaper() {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        for (Sheet sheet : state.paper().values())
            if (!counting(sheet.points()).isEmpty()) people.merge(sheet.sector(), 1, Integer::sum);
        return people;
    }
}
