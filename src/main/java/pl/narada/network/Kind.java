package pl.narada.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a card looks for something or offers it. */
public enum Kind {
    LOOK,
    OFFER;

    /** The name in the protocol and in keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> parse(String wire) {
        return Arrays.stream(values()).filter(k -> k.wire().equals(wire)).findFirst();
    }
}
