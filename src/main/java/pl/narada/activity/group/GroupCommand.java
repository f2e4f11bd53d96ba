package pl.narada.activity.group;

import org.jspecify.annotations.Nullable;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a grouping; all of it by the facilitator. */
public sealed interface GroupCommand extends ActivityCommand {

    /** A new theme; with {@code first}, that contribution goes into it at once. */
    record MakeTheme(
            ActivityId activity, String name, @Nullable Integer first) implements GroupCommand {}

    record RenameTheme(ActivityId activity, int theme, String name) implements GroupCommand {}

    /** Its contributions are without a theme again. */
    record RemoveTheme(ActivityId activity, int theme) implements GroupCommand {}

    /** Puts a contribution into a theme, or out of any. */
    record Place(
            ActivityId activity, int contribution, @Nullable Integer theme) implements GroupCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
