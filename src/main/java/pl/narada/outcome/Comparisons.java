package pl.narada.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.told.Comparison;
import pl.narada.outcome.told.Comparison.ComparedRow;
import pl.narada.room.Choice;
import pl.narada.room.ChoiceCompared;
import pl.narada.room.Finding.Compared;
import pl.narada.room.Finding.PairCounted;
import pl.narada.shared.Sector;

/**
 * Comparisons of two things at a time, as rows and read again. Only whole numbers are kept, how often each was preferred to
 * each other; how strong that makes each is reckoned whenever it is read.
 */
record Comparisons(Findings found, Turnouts turnouts) {

    static List<Line> lines(Compared compared) {
        int activity = compared.activity().value();
        List<Line> lines = new ArrayList<>();
        lines.add(new OrderLine.PairRound(
                activity, compared.source().value(), compared.each(), compared.undecided(), compared.revealed()));
        new TreeMap<>(compared.people()).forEach((sector, n) -> lines.add(new PeopleLine.Raters(activity, sector, n)));
        int position = 1;
        for (ChoiceCompared row : compared.rows())
            lines.add(new Line.Choice(activity, row.choice(), position++, row.label()));
        for (PairCounted pair : compared.pairs())
            lines.add(new OrderLine.PairCount(activity, pair.preferred(), pair.other(), pair.times()));
        return lines;
    }

    @Nullable
    Comparison comparison(int activity) {
        return found.all(OrderLine.PairRound.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::comparison)
                .orElse(null);
    }

    private Comparison comparison(OrderLine.PairRound line) {
        Map<Sector, Integer> people = turnouts.raters(line.activity());
        int all = Sector.total(people);
        int onPaper = turnouts.ratersOnPaper(line.activity());
        if (!found.complete() && !line.revealed())
            return new Comparison(true, all, onPaper, line.asked(), 0, 0, List.of(), List.of());
        List<Choice> choices = turnouts.choices(line.activity())
                .map(c -> new Choice(c.choice(), c.label()))
                .toList();
        List<PairCounted> pairs = found.all(OrderLine.PairCount.class).stream()
                .filter(p -> p.activity() == line.activity())
                .map(p -> new PairCounted(p.preferred(), p.other(), p.times()))
                .sorted(Comparator.comparingInt(PairCounted::preferred).thenComparingInt(PairCounted::other))
                .toList();
        return new Comparison(
                false,
                all,
                onPaper,
                line.asked(),
                pairs.stream().mapToInt(PairCounted::times).sum(),
                line.undecided(),
                Turnouts.counts(SectorGroups.of(people)),
                ChoiceCompared.of(choices, pairs).stream().map(Comparisons::row).toList());
    }

    private static ComparedRow row(ChoiceCompared row) {
        return new ComparedRow(
                row.choice(),
                row.label(),
                row.compared(),
                row.won(),
                row.percent(),
                row.low(),
                row.high(),
                row.best(),
                row.worst(),
                row.band());
    }
}
