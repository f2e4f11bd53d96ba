package pl.narada.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.NeedHints;
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

    /** Nobody gives decisions and action items a category, so their words say it: what rather than how, as others look for that. */
    static Optional<NeedCategory> about(String text) {
        List<NeedCategory> hints = NeedHints.of(text);
        return hints.isEmpty() ? Optional.empty() : Optional.of(hints.getLast());
    }

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
