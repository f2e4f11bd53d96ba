package pl.narada.activity.summarise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody will do, who, and until when if a day was agreed. */
public record ActionItem(
        int id, String text, String who, @Nullable LocalDate until) {
    public static final int TEXT_LIMIT = 300;
    public static final int WHO_LIMIT = 120;
}
