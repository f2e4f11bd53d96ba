package pl.narada.activity.gather;

import java.util.Locale;

/** What one contribution is. */
public enum Noun {
    NEED,
    IDEA,
    QUESTION;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
