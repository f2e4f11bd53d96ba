package pl.narada.activity.rate;

import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a rating. */
public sealed interface RateCommand extends ActivityCommand {

    /** The rating as wanted, 1 to 5; 0 takes it back. */
    record Rate(ActivityId activity, int choice, Scale scale, int value) implements RateCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
