package pl.narada.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of a list. */
public enum Sort {
    /** What fits the words best; without words as {@link #TITLE}. */
    BEST,
    TITLE,
    /** The next first; what has no deadline or missed it, last. */
    DEADLINE,
    /** The latest change first. */
    CHANGED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> find(String wire) {
        return Arrays.stream(values()).filter(s -> s.wire().equals(wire)).findFirst();
    }
}
