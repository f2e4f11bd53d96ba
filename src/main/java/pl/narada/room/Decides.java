package pl.narada.room;

import java.util.Locale;

/** Which of the two ways of counting decides; the other is shown beside it. */
public enum Decides {
    /** So that each group gets its part. */
    PROPORTIONAL,
    /** Most votes first. */
    PLAIN;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
