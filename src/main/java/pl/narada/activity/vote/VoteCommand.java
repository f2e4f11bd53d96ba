package pl.narada.activity.vote;

import java.util.Map;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a vote. */
public sealed interface VoteCommand extends ActivityCommand {

    /** The whole ballot as wanted: dots by choice; an empty one takes the vote back. */
    record Cast(ActivityId activity, Map<Integer, Integer> points) implements VoteCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.PARTICIPANT;
    }
}
