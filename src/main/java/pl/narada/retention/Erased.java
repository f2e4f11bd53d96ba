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
        /** People who asked that what is kept of them be erased. */
        PERSONS,
        /** Whole workshops, with all that came of them. */
        WORKSHOPS,
        /** Workshops in which it was forgotten who took part. */
        TIES;

        /** In the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
