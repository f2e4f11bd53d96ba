package pl.narada.activity.evaluate;

import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of an evaluation. */
public sealed interface EvaluateCommand extends ActivityCommand {

    /** The rating as wanted, 1 to 5; 0 takes it back. */
    record Rate(ActivityId activity, String question, int value) implements EvaluateCommand {}

    /** What stands in the field, as wanted; nothing takes it back. */
    record Write(ActivityId activity, String field, String text) implements EvaluateCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
