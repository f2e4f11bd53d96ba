package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import pl.narada.activity.budget.BudgetState.Sheet;
import pl.narada.room.Answers.Answer;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * The projects that can be chosen now, and what the ballots come to: whoever supports any of several that were merged
 * supports the merged one, once; what is gone, or has no cost, does not count.
 */
public record Offer(Choices choices, List<Priced> projects, BudgetState state) {

    /** {@code cost}: in zł, at least 1. */
    public record Priced(int id, String label, long cost) {}

    /** {@code projects}: those of the offer. */
    record Ballot(Sector sector, List<Integer> projects) {}

    public static Offer of(Situation<BudgetSettings, BudgetState> now) {
        ActivityId source = now.settings().source();
        BudgetState state = now.state();
        if (source == null) {
            List<Priced> written = new ArrayList<>();
            for (var project : now.settings().projects())
                written.add(new Priced(written.size() + 1, project.name(), project.cost()));
            List<Choice> all =
                    written.stream().map(p -> new Choice(p.id(), p.label())).toList();
            return new Offer(Choices.fixed(all), written, state);
        }
        Choices choices = now.choices(source);
        List<Priced> priced = choices.all().stream()
                .filter(c -> state.costs().containsKey(c.id()))
                .map(c -> new Priced(c.id(), c.label(), state.costs().getOrDefault(c.id(), 0L)))
                .limit(BudgetSettings.MOST_PROJECTS)
                .toList();
        return new Offer(choices, priced, state);
    }

    boolean has(int project) {
        return projects.stream().anyMatch(p -> p.id() == project);
    }

    /** What counts of it, each project once. */
    List<Integer> counting(Collection<Integer> named) {
        var counting = new TreeSet<Integer>();
        named.stream().map(choices::rootOf).filter(this::has).forEach(counting::add);
        return List.copyOf(counting);
    }

    /** Everybody's ballot that counts, those on paper among them. */
    List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>();
        for (Answer<List<Integer>> answer : state.answers().given().values())
            ballots.add(new Ballot(answer.sector(), counting(answer.what())));
        state.paper().values().forEach(sheet -> ballots.add(new Ballot(sheet.sector(), counting(sheet.projects()))));
        ballots.removeIf(b -> b.projects().isEmpty());
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
            if (!counting(sheet.projects()).isEmpty()) people.merge(sheet.sector(), 1, Integer::sum);
        return people;
    }
}
