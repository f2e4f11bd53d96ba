package pl.narada.outcome.told;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Practices and sources that were presented, what most people find useful first; {@code markers}: who find anything useful. */
public record Cards(int markers, List<GroupCount> groups, List<CardRow> rows) {

    /**
     * @param type {@code practice} or {@code source}
     * @param where where it works or who runs it; may be empty
     * @param entry the entry of the library that it was taken from, if it was
     * @param by the marks of each group of {@link Cards}, in its order; null where a group is told only together with the
     *     other such ones; empty if none is told
     */
    public record CardRow(
            int card,
            String type,
            String title,
            String text,
            String where,
            @Nullable String url,
            @Nullable UUID entry,
            int marks,
            List<@Nullable Integer> by) {}
}
