package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;

/** What happens to a summary. */
public sealed interface SummariseEvent extends ActivityEvent {

    record SummaryWritten(ActivityId activity, String text) implements SummariseEvent {}

    record DecisionRecorded(ActivityId activity, int id, String text) implements SummariseEvent {}

    record ActionRecorded(
            ActivityId activity,
            int id,
            String text,
            String who,
            @Nullable LocalDate until) implements SummariseEvent {}

    record Removed(ActivityId activity, int id) implements SummariseEvent {}
}
