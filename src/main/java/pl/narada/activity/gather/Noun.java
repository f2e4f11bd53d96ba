package pl.narada.activity.gather;

import java.util.Locale;

/** What one contribution is. */
public enum Noun {
    NEED,
    IDEA,
    QUESTION,
    /** A word or a short phrase; the same from several people is counted together and shown in a cloud. */
    WORD;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int usualLimit() {
        return this == WORD ? GatherSettings.USUAL_LIMIT_OF_WORDS : GatherSettings.USUAL_LIMIT;
    }

    /** The same words are counted together anyway. */
    public boolean usuallySupported() {
        return this != WORD;
    }
}
