package pl.narada.outcome.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody took on. {@code follows}: null if nobody said. */
public record ActionItem(
        int number,
        String text,
        String who,
        @Nullable LocalDate until,
        @Nullable Origin follows) {

    /** Of which nobody said what it follows from. */
    public ActionItem(int number, String text, String who, @Nullable LocalDate until) {
        this(number, text, who, until, null);
    }
}
