package pl.narada.deliberation;

import java.util.Locale;

/** What somebody says to a statement. To pass is an answer, too, but neither for nor against. */
public enum Stance {
    AGREE,
    DISAGREE,
    PASS;

    /** The name in the protocol, in exports and in keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
