package pl.narada.activity.show;

import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a slide with cards. Its question box takes the commands of a queue of questions. */
public sealed interface ShowCommand extends ActivityCommand {

    /** {@code wanted}: whether this person says of the card that it is useful for them. */
    record Mark(ActivityId activity, int card, boolean wanted) implements ShowCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
