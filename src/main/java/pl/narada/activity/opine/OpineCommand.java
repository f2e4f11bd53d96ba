package pl.narada.activity.opine;

import java.util.Optional;
import pl.narada.deliberation.Stance;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked where people agree and disagree. */
public sealed interface OpineCommand extends ActivityCommand {

    /** The answer as wanted; none takes it back. */
    record Say(ActivityId activity, int statement, Optional<Stance> stance) implements OpineCommand {
        public Say(ActivityId activity, int statement, Stance stance) {
            this(activity, statement, Optional.of(stance));
        }
    }

    /** What the projector shows of the result, once it is revealed. */
    record ShowView(ActivityId activity, OpineView view) implements OpineCommand {
        @Override
        public Speaker speaker() {
            return Speaker.FACILITATOR;
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
