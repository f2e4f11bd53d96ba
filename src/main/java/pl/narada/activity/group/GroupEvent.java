package pl.narada.activity.group;

import org.jspecify.annotations.Nullable;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;

/** What happens in a grouping. */
public sealed interface GroupEvent extends ActivityEvent {

    /** Made, or named anew. */
    record ThemeNamed(ActivityId activity, int theme, String name) implements GroupEvent {}

    record ThemeRemoved(ActivityId activity, int theme) implements GroupEvent {}

    record Placed(
            ActivityId activity, int contribution, @Nullable Integer theme) implements GroupEvent {}

    @Override
    default boolean touchesOthers() {
        return this instanceof ThemeRemoved;
    }
}
