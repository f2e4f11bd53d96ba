package pl.narada.activity.group;

import java.util.List;
import java.util.Optional;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.ActivityId;

/** From which activities others may take their choices: from groupings and from gatherings. */
public final class Sources {

    private Sources() {}

    /** The last themes, or else what was gathered last. */
    public static Optional<ActivityId> last(List<PlannedActivity> before) {
        return PlannedActivity.lastOf(before, GroupSettings.class)
                .or(() -> PlannedActivity.lastOf(before, GatherSettings.class));
    }

    public static boolean has(List<PlannedActivity> before, ActivityId source) {
        return before.stream()
                .filter(a -> a.id().equals(source))
                .anyMatch(a -> a.settings() instanceof GatherSettings || a.settings() instanceof GroupSettings);
    }
}
