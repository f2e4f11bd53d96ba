package pl.narada.room;

import java.util.List;
import java.util.Optional;
import pl.narada.shared.ActivityId;

/** An activity as planned: the words shown (the prompt, at most 200 characters) and the settings of its kind. */
public record PlannedActivity(ActivityId id, String prompt, Settings settings) {
    public static final int PROMPT_LIMIT = 200;

    /** The last of these activities that has settings of this type. */
    public static Optional<ActivityId> lastOf(List<PlannedActivity> activities, Class<? extends Settings> type) {
        return activities.stream()
                .filter(a -> type.isInstance(a.settings()))
                .map(PlannedActivity::id)
                .reduce((_, last) -> last);
    }
}
