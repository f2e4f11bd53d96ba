package pl.narada.activity.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a grouping; all of it by the facilitator. */
public sealed interface GroupCommand extends ActivityCommand {

    /** A new theme, into which these contributions go at once, wherever they are now. */
    record MakeTheme(ActivityId activity, String name, List<Integer> contributions) implements GroupCommand {
        public MakeTheme {
            contributions = List.copyOf(contributions);
        }

        public MakeTheme(ActivityId activity, String name, Integer... contributions) {
            this(activity, name, List.of(contributions));
        }
    }

    record RenameTheme(ActivityId activity, int theme, String name) implements GroupCommand {}

    /** All that is in {@code theme} goes over into {@code into}, and so do its votes. */
    record MergeThemes(ActivityId activity, int theme, int into) implements GroupCommand {}

    /** Its contributions are without a theme again. */
    record RemoveTheme(ActivityId activity, int theme) implements GroupCommand {}

    /**
     * Takes back that a theme was merged or removed: it is there again under its old number, so that its votes count
     * again. Of these contributions those come back that have not been put elsewhere since.
     */
    record ReviveTheme(ActivityId activity, int theme, String name, List<Integer> contributions)
            implements GroupCommand {
        public ReviveTheme {
            contributions = List.copyOf(contributions);
        }
    }

    /** Puts contributions into a theme, or out of any. */
    record Place(
            ActivityId activity,
            List<Integer> contributions,
            @Nullable Integer theme) implements GroupCommand {
        public Place {
            contributions = List.copyOf(contributions);
        }

        public Place(ActivityId activity, int contribution, @Nullable Integer theme) {
            this(activity, List.of(contribution), theme);
        }
    }

    /**
     * Puts contributions into a theme, in this order, just before {@code before}; at its end if that is null or not in the
     * theme (any more). Wherever they are now they leave.
     */
    record PlaceBefore(
            ActivityId activity,
            List<Integer> contributions,
            int theme,
            @Nullable Integer before) implements GroupCommand {
        public PlaceBefore {
            contributions = List.copyOf(contributions);
        }

        public PlaceBefore(ActivityId activity, int contribution, int theme, @Nullable Integer before) {
            this(activity, List.of(contribution), theme, before);
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
