package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which people together place things.
 *
 * @param people who placed something; {@code onPaper}: those of them without a phone
 * @param rows in the common order; empty, like {@code groups}, as long as the result is hidden
 */
public record Ranking(boolean hidden, int people, int onPaper, List<GroupCount> groups, List<RankedRow> rows) {

    /**
     * @param place from 1; equal places are a tie
     * @param byPoints the place that it would have by points
     * @param byPairs the place that it would have by Ranked Pairs; null if it was recorded before that was kept
     * @param points after Borda
     * @param first how many people put it first, {@code by}: of each group of {@link Ranking}, in its order; null where that
     *     may not be told, empty if it may be told of none
     */
    public record RankedRow(
            int choice,
            String label,
            int place,
            int byPoints,
            @Nullable Integer byPairs,
            double points,
            int first,
            List<@Nullable Integer> by) {}
}
