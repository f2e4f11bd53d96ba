package pl.narada.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.pairwise.Comparisons;
import pl.narada.deliberation.pairwise.PairOrder;
import pl.narada.room.Finding.PairCounted;

/**
 * Where one choice stands; see {@link PairOrder}.
 *
 * @param compared how often it was compared; {@code won}: how often it was the preferred one
 * @param percent how many times in a hundred it would be preferred to an average one, between {@code low} and
 *     {@code high}; null, like all that follow but {@code band}, where it was compared too seldom
 * @param best the best place that it may have, from 1; {@code worst} likewise
 */
public record ChoiceCompared(
        int choice,
        String label,
        int compared,
        @Nullable Integer won,
        @Nullable Integer percent,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer best,
        @Nullable Integer worst,
        int band) {

    /** Most preferred first. Pairs of what is not among the choices are not looked at. */
    public static List<ChoiceCompared> of(List<Choice> choices, List<PairCounted> pairs) {
        Map<Integer, Integer> at = new HashMap<>();
        choices.forEach(c -> at.put(c.id(), at.size()));
        var comparisons = new Comparisons(choices.size());
        for (PairCounted pair : pairs) {
            Integer preferred = at.get(pair.preferred());
            Integer other = at.get(pair.other());
            if (preferred != null && other != null) comparisons.add(preferred, other, pair.times());
        }
        return PairOrder.of(comparisons).stream()
                .map(row -> of(choices.get(row.item()), row))
                .toList();
    }

    private static ChoiceCompared of(Choice choice, PairOrder.Row row) {
        return row.chance()
                .map(c -> new ChoiceCompared(
                        choice.id(),
                        choice.label(),
                        row.compared(),
                        row.won(),
                        c.percent(),
                        c.low(),
                        c.high(),
                        c.best(),
                        c.worst(),
                        row.band()))
                .orElseGet(() -> new ChoiceCompared(
                        choice.id(), choice.label(), row.compared(), null, null, null, null, null, null, row.band()));
    }
}
