package pl.narada.room;

import java.util.Locale;

/** Why something that was said waits, unseen by others, until a facilitator has looked at it. */
public enum Held {
    /** Everything is looked at first. */
    APPROVAL,
    /** It has a vulgar word. */
    WORDS,
    /** It comes from a phone that was muted. */
    MUTED,
    /** Nearly the same has come again and again within a minute. */
    FLOOD;

    /** In the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
