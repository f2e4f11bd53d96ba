package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Matter;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;

/** What happens to a summary. */
public sealed interface SummariseEvent extends ActivityEvent {

    record SummaryWritten(ActivityId activity, String text) implements SummariseEvent {}

    /** {@code about}: null also in journals from before it could be said. */
    record DecisionRecorded(
            ActivityId activity,
            int id,
            String text,
            @Nullable Matter about) implements SummariseEvent {}

    /** {@code follows}: null also in journals from before it could be said. */
    record ActionRecorded(
            ActivityId activity,
            int id,
            String text,
            String who,
            @Nullable LocalDate until,
            @Nullable Matter follows) implements SummariseEvent {}

    record Removed(ActivityId activity, int id) implements SummariseEvent {}
}
