package pl.narada.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Opinions;
import pl.narada.outcome.told.Opinions.OpinedRow;
import pl.narada.shared.Sector;

/** What people agreed and disagreed with. */
record StanceReader(Findings found, Turnouts turnouts) {

    @Nullable
    Opinions opinions(int activity) {
        return found.all(OpinionLine.OpinionRound.class).stream()
                .filter(o -> o.activity() == activity)
                .findFirst()
                .map(this::opinions)
                .orElse(null);
    }

    private Opinions opinions(OpinionLine.OpinionRound line) {
        Map<Sector, Integer> people = turnouts.raters(line.activity());
        int all = Sector.total(people);
        int onPaper = turnouts.ratersOnPaper(line.activity());
        if (!found.complete() && !line.revealed()) return new Opinions(true, all, onPaper, List.of(), List.of(), null);
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        List<Line.Choice> choices = turnouts.choices(line.activity()).toList();
        List<Opinion> opinions =
                Publishable.of(groups, choices.stream().map(this::stances).toList());
        List<OpinedRow> rows = IntStream.range(0, choices.size())
                .mapToObj(i ->
                        new OpinedRow(choices.get(i).choice(), choices.get(i).label(), opinions.get(i)))
                .toList();
        return new Opinions(
                false,
                all,
                onPaper,
                Turnouts.counts(groups),
                rows,
                new AlikeReader(found, turnouts).alike(line.activity()));
    }

    private Map<Sector, Stances> stances(Line.Choice choice) {
        Map<Sector, Stances> stances = new EnumMap<>(Sector.class);
        found.all(OpinionLine.Opinion.class).stream()
                .filter(o -> o.activity() == choice.activity() && o.choice() == choice.choice())
                .forEach(o -> stances.put(o.sector(), o.stances()));
        return stances;
    }
}
