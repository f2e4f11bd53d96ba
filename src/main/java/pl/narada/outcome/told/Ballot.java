package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Opinion;

/**
 * What came of a vote.
 *
 * @param onPaper the voters without a phone
 * @param rows with most votes first; empty, like {@code groups}, as long as the result is hidden
 */
public record Ballot(String method, boolean hidden, int voters, int onPaper, List<GroupCount> groups, List<Row> rows) {

    /**
     * @param by the votes of each group of the ballot, in its order; null where a group is told only together with the other
     *     such ones; empty if none is told
     * @param support how many people support it, where votes may be several of one person; those who don't are counted as
     *     passing
     */
    public record Row(int choice, String label, int votes, List<@Nullable Integer> by, Opinion support) {}
}
