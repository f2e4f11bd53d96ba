package pl.narada.activity.budget;

import java.util.Locale;

/** Which of the two ways of counting decides; the other is shown beside it. */
public enum Decides {
    /** Equal Shares. */
    PROPORTIONAL,
    /** Most votes first. */
    PLAIN;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
