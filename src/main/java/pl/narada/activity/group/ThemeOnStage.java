package pl.narada.activity.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;

/**
 * A theme as the room sees it.
 *
 * @param order the contributions that may be seen, as they stand in it; absent where that is the order of arrival
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ThemeOnStage(
        int id, String name, int count, @Nullable List<Integer> order) {

    static List<ThemeOnStage> all(Situation<GroupSettings, GroupState> now) {
        List<Contribution> seen = now.visibleContributionsOf(now.settings().source());
        return now.state().themes().stream().map(theme -> of(now, seen, theme)).toList();
    }

    private static ThemeOnStage of(Situation<GroupSettings, GroupState> now, List<Contribution> seen, Theme theme) {
        List<Integer> standing = GroupKind.members(now, seen, theme).stream()
                .map(Contribution::id)
                .toList();
        boolean asTheyCame = !now.state().isOrdered(theme.id());
        return new ThemeOnStage(theme.id(), theme.name(), standing.size(), asTheyCame ? null : standing);
    }
}
