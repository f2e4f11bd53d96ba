package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in two ways, so that each group gets its part and by the number of votes.
 *
 * @param rule the proportional one: {@code equal-shares}, {@code phragmen} or {@code equal-sectors}
 * @param decides {@code proportional} or {@code plain}; empty where both are only shown
 * @param places how many could be chosen; null where there was a {@code budget}, in zł
 * @param seed with which anybody can draw the lots again
 * @param people who voted; {@code onPaper}: those of them without a phone
 * @param proportionalServed how many people have something chosen that they support; {@code plainServed} likewise
 * @param proportionalLeft what is left of the budget, in zł; null where there was none. {@code plainLeft} likewise
 * @param rows with most votes first; empty, like {@code groups} and {@code ties}, as long as the result is hidden
 */
public record TwoWays(
        String rule,
        String decides,
        @Nullable Integer places,
        @Nullable Long budget,
        String seed,
        boolean hidden,
        int people,
        int onPaper,
        List<GroupCount> groups,
        int proportionalServed,
        int plainServed,
        @Nullable Long proportionalLeft,
        @Nullable Long plainLeft,
        List<FateRow> rows,
        List<Tie> ties) {

    /** Whether people gave points. */
    public boolean withPoints() {
        return rows.stream().anyMatch(row -> row.points() != null);
    }

    /**
     * @param cost in zł; null where there is no budget
     * @param votes people who support it
     * @param points what they gave together, in a budget with points; otherwise null
     * @param by the votes of each group, in the order of the groups; null where they may not be told, empty if none may
     * @param fate the wire name of a {@link pl.narada.deliberation.choice.BothWays.Fate}
     */
    public record FateRow(
            int choice,
            String label,
            @Nullable Long cost,
            int votes,
            @Nullable Integer points,
            List<@Nullable Integer> by,
            boolean proportional,
            boolean plain,
            String fate) {}

    /** Several were equal, one was taken; {@code way}: {@code proportional} or {@code plain}; {@code by}: what made the difference. */
    public record Tie(String way, List<String> equal, String taken, String by) {}
}
