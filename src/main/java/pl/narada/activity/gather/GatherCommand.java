package pl.narada.activity.gather;

import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a gathering. */
public sealed interface GatherCommand extends ActivityCommand {

    record Say(ActivityId activity, String text) implements GatherCommand {}

    record Withdraw(ActivityId activity, int contribution) implements GatherCommand {}

    record Hide(ActivityId activity, int contribution) implements GatherCommand {}

    record Restore(ActivityId activity, int contribution) implements GatherCommand {}

    /** Corrects a slip of the pen. What its author wrote is kept. */
    record Reword(ActivityId activity, int contribution, String text) implements GatherCommand {}

    @Override
    default Speaker speaker() {
        return switch (this) {
            case Say _, Withdraw _ -> Speaker.PARTICIPANT;
            case Hide _, Restore _, Reword _ -> Speaker.FACILITATOR;
        };
    }
}
