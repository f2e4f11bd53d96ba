package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Opinion;

/**
 * What people said to statements: who agrees, who does not.
 *
 * @param people who answered something; {@code onPaper}: those of them without a phone
 * @param rows with what most agree with first; empty, like {@code groups}, as long as the result is hidden
 * @param alike who answers alike; null if there were too few people or statements to look for it, or while it is hidden
 */
public record Opinions(
        boolean hidden,
        int people,
        int onPaper,
        List<GroupCount> groups,
        List<OpinedRow> rows,
        @Nullable OpinionGroups alike) {

    /** The groups of {@code opinion} are those of {@link Opinions}, in its order. */
    public record OpinedRow(int choice, String label, Opinion opinion) {}
}
