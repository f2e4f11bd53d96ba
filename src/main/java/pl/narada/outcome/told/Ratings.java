package pl.narada.outcome.told;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.statements.Rating;
import pl.narada.room.ScaleName;

/**
 * How things were rated on one scale or more.
 *
 * @param names how scales were called, and their ends, by the name of the scale; only of those not called as usual
 * @param onPaper the raters without a phone
 * @param rows with the best rated first; empty, like {@code groups}, as long as the result is hidden
 */
public record Ratings(
        List<String> scales,
        Map<String, ScaleName> names,
        boolean hidden,
        int raters,
        int onPaper,
        List<GroupCount> groups,
        List<RatedRow> rows) {

    /** What people called a scale, with its ends; {@code usual}: if it has no name of its own. */
    public String title(String scale, String usual) {
        ScaleName named = names.get(scale);
        return named == null ? usual : named.title(usual);
    }

    /**
     * @param ratings by the name of the scale; the groups are those of {@link Ratings}, in its order
     * @param shift since the same people were asked the same earlier; null if there is nothing to tell
     */
    public record RatedRow(
            int choice,
            String label,
            Map<String, Rating> ratings,
            @Nullable Shift shift) {}
}
