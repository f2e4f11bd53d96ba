package pl.narada.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.followup.ActionNow;
import pl.narada.followup.Standing;

@Schema(name = "Action")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActionAnswer(
        @Schema(description = "Which one of its workshop; never changes", example = "action-10-2")
        String key,

        UUID workshop,
        Place county,

        @Schema(description = "The day of the workshop at which it was agreed")
        LocalDate agreedOn,

        String text,

        @Schema(allowableValues = {"open", "done", "dropped"})
        String state,

        @Schema(description = "Who sees to it now") String who,

        @Schema(description = "Until when, as it is now; not there without a day") @Nullable
        LocalDate due,

        @Schema(description = "Open, and its day is over") boolean overdue,

        @Schema(description = "What staff noted about it; may be empty")
        String note) {

    static ActionAnswer of(ActionNow action, String county, LocalDate today) {
        Standing now = action.now();
        return new ActionAnswer(
                action.ref().key(),
                action.ref().workshop().value(),
                new Place(action.meeting().county().value(), county),
                action.meeting().date(),
                action.agreed().text(),
                now.state().wire(),
                now.who(),
                now.due(),
                action.isOverdue(today),
                now.note());
    }
}
