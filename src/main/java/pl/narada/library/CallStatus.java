package pl.narada.library;

import java.util.Locale;

/** How a call for applications stands, as far as somebody has looked. Those one can hope for come first. */
public enum CallStatus {
    OPEN,
    ANNOUNCED,
    /** Nobody has looked yet, or too long ago. */
    CHECK,
    CLOSED;

    /** The name in files and in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
