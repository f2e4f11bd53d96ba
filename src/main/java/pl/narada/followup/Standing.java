package pl.narada.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * How it stands with an action item: the state, who sees to it and until when, as it is now.
 *
 * @param note may be empty
 */
public record Standing(
        ActionState state, String who, @Nullable LocalDate due, String note) {

    public static final int WHO_LIMIT = 120;
    public static final int NOTE_LIMIT = 1000;

    public Standing in(ActionState wanted) {
        return new Standing(wanted, who, due, note);
    }

    /** With its texts cleaned, or what is wrong with it. */
    public Result<Standing> check() {
        if (who.isBlank()) return Result.refused(Reason.WHO_MISSING);
        return Text.line(who, WHO_LIMIT)
                .then(name -> Text.lines(note, NOTE_LIMIT).map(told -> new Standing(state, name, due, told)));
    }
}
