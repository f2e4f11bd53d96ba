package pl.narada.network;

import java.util.Locale;

/** What the owner of a card says to somebody who would like to be in touch. Who asked never learns of a no. */
public enum Answer {
    WAITING,
    AGREED,
    REFUSED;

    /** The name in the protocol. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
