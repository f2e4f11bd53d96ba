package pl.narada.region;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

/**
 * What a county could tell others about.
 *
 * @param since when it was decided or done; null if nobody said
 * @param path of the screen where more is written
 */
public record Experience(
        Teryt county,
        NeedCategory about,
        Kind kind,
        String text,
        @Nullable LocalDate since,
        String path) {

    /** What tells more comes first. */
    public enum Kind {
        DONE,
        PRACTICE,
        DECISION;

        /** The name in the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
