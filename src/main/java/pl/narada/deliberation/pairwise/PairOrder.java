package pl.narada.deliberation.pairwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.narada.deliberation.pairwise.BradleyTerry.Range;
import pl.narada.deliberation.pairwise.BradleyTerry.Standing;

/**
 * What comparisons of two say about an order, and what they leave open. Most preferred first; what was compared fewer than
 * {@value BradleyTerry#FEWEST} times has no place and stands behind, in the order of the items.
 */
public final class PairOrder {

    /** Strengths that differ by less are equal: they come of the same numbers, added up in another order. */
    private static final double SAME = 1e-9;

    private PairOrder() {}

    /**
     * @param compared how often it was compared; {@code won}: how often of these it was preferred
     * @param chance empty where it was compared too seldom for anything to be said
     * @param band rows of one band, from 0, are too close to call
     */
    public record Row(int item, int compared, int won, Optional<Chance> chance, int band) {}

    /**
     * How many times in a hundred it would be preferred to an item of average strength; 1 to 99. With 95 in a hundred it is
     * between {@code low} and {@code high}, and its place, from 1, between {@code best} and {@code worst}: above are at
     * least those whose range is wholly above its own, below those whose range is wholly below. Of what was compared too
     * seldom nobody knows on which side of it it is.
     */
    public record Chance(int percent, int low, int high, int best, int worst) {}

    private record Ranged(Standing standing, Range range) {}

    /** Every item once. */
    public static List<Row> of(Comparisons comparisons) {
        List<Standing> standings = BradleyTerry.of(comparisons);
        List<Ranged> placed = standings.stream()
                .flatMap(s -> s.range().map(range -> new Ranged(s, range)).stream())
                .sorted(Comparator.<Ranged>comparingLong(
                                r -> -Math.round(r.standing().strength() / SAME))
                        .thenComparing(r -> r.standing().item()))
                .toList();
        List<Row> rows = new ArrayList<>();
        int band = -1;
        for (int i = 0; i < placed.size(); i++) {
            if (isApart(placed, i)) band++;
            Chance chance = chance(placed, i, standings.size());
            rows.add(row(comparisons, placed.get(i).standing(), Optional.of(chance), band));
        }
        for (Standing standing : standings)
            if (standing.error().isEmpty()) rows.add(row(comparisons, standing, Optional.empty(), ++band));
        return List.copyOf(rows);
    }

    private static Row row(Comparisons comparisons, Standing standing, Optional<Chance> chance, int band) {
        return new Row(standing.item(), standing.compared(), comparisons.won(standing.item()), chance, band);
    }

    /** Whether no range from here on reaches into one of those above. */
    private static boolean isApart(List<Ranged> placed, int from) {
        return placed.subList(0, from).stream()
                .noneMatch(above -> placed.subList(from, placed.size()).stream()
                        .anyMatch(below -> above.range().overlaps(below.range())));
    }

    private static Chance chance(List<Ranged> placed, int i, int items) {
        Range own = placed.get(i).range();
        int above = (int) placed.stream()
                .filter(other -> other.range().low() > own.high())
                .count();
        int below = (int) placed.stream()
                .filter(other -> other.range().high() < own.low())
                .count();
        return new Chance(
                percent(placed.get(i).standing().strength()),
                percent(own.low()),
                percent(own.high()),
                above + 1,
                items - below);
    }

    /** Against an item of strength 0, the mean. Never sure: neither 0 nor 100. */
    private static int percent(double strength) {
        return Math.clamp(Math.round(100 / (1 + Math.exp(-strength))), 1, 99);
    }
}
