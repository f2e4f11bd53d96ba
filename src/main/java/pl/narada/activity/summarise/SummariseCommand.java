package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Matter;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/**
 * What can be asked of a summary; all of it by the facilitator. Without an {@code id}, a new one is recorded. What a decision is
 * {@code about}, and what an action item {@code follows} from, may be left open; refused if there is no such thing in the room.
 */
public sealed interface SummariseCommand extends ActivityCommand {

    record WriteSummary(ActivityId activity, String text) implements SummariseCommand {}

    record RecordDecision(
            ActivityId activity,
            @Nullable Integer id,
            String text,
            @Nullable Matter about) implements SummariseCommand {

        /** Of which is not said what it is about. */
        public RecordDecision(ActivityId activity, @Nullable Integer id, String text) {
            this(activity, id, text, null);
        }
    }

    record RecordAction(
            ActivityId activity,
            @Nullable Integer id,
            String text,
            String who,
            @Nullable LocalDate until,
            @Nullable Matter follows)
            implements SummariseCommand {

        /** Of which is not said what it follows from. */
        public RecordAction(
                ActivityId activity, @Nullable Integer id, String text, String who, @Nullable LocalDate until) {
            this(activity, id, text, who, until, null);
        }
    }

    /** Takes back a decision or an action item. */
    record Remove(ActivityId activity, int id) implements SummariseCommand {}

    /** As it was before it was changed or taken back; what undoes a step asks for this. */
    record PutBack(
            ActivityId activity,
            @Nullable Decision decision,
            @Nullable ActionItem action) implements SummariseCommand {}

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
