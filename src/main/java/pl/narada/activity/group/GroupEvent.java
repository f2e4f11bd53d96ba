package pl.narada.activity.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;

/** What happens in a grouping. */
public sealed interface GroupEvent extends ActivityEvent {

    /** Made, or named anew. */
    record ThemeNamed(ActivityId activity, int theme, String name) implements GroupEvent {}

    /** {@code theme} is gone; what was in it is in {@code into}. */
    record ThemesMerged(ActivityId activity, int theme, int into) implements GroupEvent {}

    record ThemeRemoved(ActivityId activity, int theme) implements GroupEvent {}

    /** There again after it was merged or removed, and these contributions in it. */
    record ThemeRevived(ActivityId activity, int theme, String name, List<Integer> contributions)
            implements GroupEvent {
        public ThemeRevived {
            contributions = List.copyOf(contributions);
        }
    }

    record Placed(
            ActivityId activity, int contribution, @Nullable Integer theme) implements GroupEvent {}

    /** It stands in this theme just before that one; at its end if {@code before} is null. */
    record PlacedBefore(
            ActivityId activity,
            int contribution,
            int theme,
            @Nullable Integer before) implements GroupEvent {}

    /** With a theme go its votes. */
    @Override
    default boolean touchesOthers() {
        return switch (this) {
            case ThemeNamed _, Placed _, PlacedBefore _ -> false;
            case ThemesMerged _, ThemeRemoved _, ThemeRevived _ -> true;
        };
    }
}
