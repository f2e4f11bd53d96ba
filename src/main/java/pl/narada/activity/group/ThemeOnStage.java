package pl.narada.activity.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;

/**
 * Themes as the room sees them: {@code id}, {@code name}, {@code count} and, where it is not the order of arrival, the {@code order}
 * in which the contributions that may be seen stand there.
 */
final class ThemeOnStage {

    private ThemeOnStage() {}

    static List<Map<String, Object>> all(Situation<GroupSettings, GroupState> now) {
        List<Contribution> seen = now.visibleContributionsOf(now.settings().source());
        return now.state().themes().stream().map(theme -> of(now, seen, theme)).toList();
    }

    private static Map<String, Object> of(
            Situation<GroupSettings, GroupState> now, List<Contribution> seen, Theme theme) {
        List<Integer> standing = GroupKind.members(now, seen, theme).stream()
                .map(Contribution::id)
                .toList();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", theme.id());
        fields.put("name", theme.name());
        fields.put("count", standing.size());
        if (now.state().isOrdered(theme.id())) fields.put("order", standing);
        return fields;
    }
}
