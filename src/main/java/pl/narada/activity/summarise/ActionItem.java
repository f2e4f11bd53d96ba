package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Matter;

/**
 * What somebody will do, who, and until when if a day was agreed.
 *
 * @param follows the decision, or the theme, that it follows from; null if nobody said
 */
public record ActionItem(
        int id,
        String text,
        String who,
        @Nullable LocalDate until,
        @Nullable Matter follows) {
    public static final int TEXT_LIMIT = 300;
    public static final int WHO_LIMIT = 120;

    /** Of which nobody said what it follows from. */
    public ActionItem(int id, String text, String who, @Nullable LocalDate until) {
        this(id, text, who, until, null);
    }
}
