package pl.narada.room;

import java.util.Locale;

/** The life of a workshop: prepared, going on, over. */
public enum Phase {
    DRAFT,
    LIVE,
    CLOSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
