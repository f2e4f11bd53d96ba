package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;

/**
 * Groups of people who answer alike, whatever sector they come from. Nothing of them is told by sector.
 *
 * @param people who answered enough to be placed
 * @param seed with which anybody can find the same groups
 * @param groups the largest first; empty if people are not in groups
 * @param shared what every group agrees with, the group-informed consensus first
 */
public record OpinionGroups(int people, String seed, List<OpinionGroup> groups, List<SharedStatement> shared) {

    /** {@code name}: A, B and so on; {@code typical}: what its people say more often than others, the most typical first. */
    public record OpinionGroup(String name, int people, List<TypicalStatement> typical) {}

    /** {@code share}: in a hundred of the group; {@code others}: of everybody else. Null where that may not be told. */
    public record TypicalStatement(
            int choice,
            String label,
            Stance stance,
            @Nullable Integer share,
            @Nullable Integer others) {}

    /** {@code least}: so many in a hundred of every group agree at least; null where that may not be told. */
    public record SharedStatement(
            int choice, String label, @Nullable Integer least) {}
}
