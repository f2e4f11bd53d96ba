package pl.narada.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

public enum Kind {
    PRACTICE,
    FUNDING;

    /** The name in tables, addresses and the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> find(String wire) {
        return Arrays.stream(values()).filter(k -> k.wire().equals(wire)).findFirst();
    }
}
