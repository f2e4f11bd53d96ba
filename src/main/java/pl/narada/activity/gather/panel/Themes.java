package pl.narada.activity.gather.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;

/** The themes into which what was gathered here is grouped. */
record Themes(Map<ActivityId, GroupState> groupings) {

    static Themes of(Situation<GatherSettings, GatherState> now) {
        Map<ActivityId, GroupState> groupings = new LinkedHashMap<>();
        now.room()
                .agenda()
                .activities()
                .forEach(planned -> now.room().situation(planned.id()).ifPresent(grouping -> {
                    boolean ofThis =
                            grouping.settings() instanceof GroupSettings(ActivityId source) && source.equals(now.id());
                    if (ofThis && grouping.state() instanceof GroupState state) groupings.put(planned.id(), state);
                }));
        return new Themes(groupings);
    }

    /** Their names, in order. */
    Map<ThemeChoice.In, String> names() {
        Map<ThemeChoice.In, String> names = new LinkedHashMap<>();
        groupings.forEach((id, state) -> {
            for (Theme theme : state.themes()) names.put(new ThemeChoice.In(id, theme.id()), theme.name());
        });
        return names;
    }

    Set<ThemeChoice.In> of(int contribution) {
        return groupings.entrySet().stream()
                .flatMap(g -> Stream.ofNullable(g.getValue().themeOf(contribution))
                        .map(theme -> new ThemeChoice.In(g.getKey(), theme)))
                .collect(Collectors.toSet());
    }
}
