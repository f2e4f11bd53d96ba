package pl.narada.retention;

import java.time.Instant;
import java.util.Locale;

/** So many of these were erased at that time. */
public record Erased(Instant at, What what, int number) {

    public enum What {
        CONTACTS,
        /** Rows of attendance lists. */
        ATTENDANCE,
        /** "Looking for" and "offering". */
        CARDS,
        REHEARSALS,
        /** Workshops in which it was forgotten who took part. */
        TIES;

        /** In the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
