package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;

/** What can be asked of a summary; all of it by the facilitator. Without an {@code id}, a new one is recorded. */
public sealed interface SummariseCommand extends ActivityCommand {

    record WriteSummary(ActivityId activity, String text) implements SummariseCommand {}

    record RecordDecision(ActivityId activity, @Nullable Integer id, String text) implements SummariseCommand {}

    record RecordAction(
            ActivityId activity,
            @Nullable Integer id,
            String text,
            String who,
            @Nullable LocalDate until) implements SummariseCommand {}

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
