package pl.narada.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Ranking;
import pl.narada.outcome.told.Ranking.RankedRow;
import pl.narada.shared.Sector;

/** Common orders. */
record RankingReader(Findings found, Turnouts turnouts) {

    @Nullable
    Ranking ranking(int activity) {
        return found.all(OrderLine.Ranking.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::ranking)
                .orElse(null);
    }

    private Ranking ranking(OrderLine.Ranking line) {
        Map<Sector, Integer> people = turnouts.raters(line.activity());
        int all = Sector.total(people);
        int onPaper = turnouts.ratersOnPaper(line.activity());
        if (!found.complete() && !line.revealed()) return new Ranking(true, all, onPaper, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        List<Line.Choice> choices = turnouts.choices(line.activity()).toList();
        var told = Publishable.told(
                groups, people, choices.stream().map(this::first).toList());
        List<RankedRow> rows = IntStream.range(0, choices.size())
                .boxed()
                .flatMap(i -> ranked(choices.get(i), told.get(i)))
                .toList();
        return new Ranking(false, all, onPaper, Turnouts.counts(groups), rows);
    }

    private Map<Sector, Integer> first(Line.Choice choice) {
        Map<Sector, Integer> first = new EnumMap<>(Sector.class);
        found.all(OrderLine.RankedFirst.class).stream()
                .filter(f -> f.activity() == choice.activity() && f.choice() == choice.choice())
                .forEach(f -> first.put(f.sector(), f.people()));
        return first;
    }

    private Stream<RankedRow> ranked(Line.Choice choice, List<@Nullable Integer> by) {
        return found.all(OrderLine.Ranked.class).stream()
                .filter(r -> r.activity() == choice.activity() && r.choice() == choice.choice())
                .map(r -> new RankedRow(
                        choice.choice(),
                        choice.label(),
                        r.place(),
                        r.byPoints(),
                        r.byPairs(),
                        r.doubledPoints() / 2.0,
                        Sector.total(first(choice)),
                        by));
    }
}
