package pl.narada.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.shared.Sector;

/** Common orders. */
record RankingReader(Findings found, Turnouts turnouts) {

    @Nullable
    Ranking ranking(int activity) {
        return found.all(Lines.Ranking.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::ranking)
                .orElse(null);
    }

    private Ranking ranking(Lines.Ranking line) {
        Map<Sector, Integer> people = turnouts.raters(line.activity());
        int all = Sector.total(people);
        if (!found.complete() && !line.revealed()) return new Ranking(true, all, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        List<RankedRow> rows = turnouts.choices(line.activity())
                .flatMap(c -> ranked(c, groups))
                .toList();
        return new Ranking(false, all, Turnouts.counts(groups), rows);
    }

    private Stream<RankedRow> ranked(Lines.Choice choice, List<SectorGroups.Group> groups) {
        Map<Sector, Integer> first = new EnumMap<>(Sector.class);
        found.all(Lines.RankedFirst.class).stream()
                .filter(f -> f.activity() == choice.activity() && f.choice() == choice.choice())
                .forEach(f -> first.put(f.sector(), f.people()));
        return found.all(Lines.Ranked.class).stream()
                .filter(r -> r.activity() == choice.activity() && r.choice() == choice.choice())
                .map(r -> new RankedRow(
                        choice.choice(),
                        choice.label(),
                        r.place(),
                        r.byPoints(),
                        r.byPairs(),
                        r.doubledPoints() / 2.0,
                        Sector.total(first),
                        groups.stream().map(g -> g.sum(first)).toList()));
    }
}
