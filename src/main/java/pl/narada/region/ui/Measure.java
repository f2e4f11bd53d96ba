package pl.narada.region.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the map shows of each county. */
enum Measure {
    NEED,
    PEOPLE,
    GROUND,
    ACTIONS;

    /** The name in addresses and in the keys of texts. */
    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Measure> find(String wire) {
        return Arrays.stream(values()).filter(m -> m.wire().equals(wire)).findFirst();
    }

    /** Whether it can be asked of one category of needs. */
    boolean isByCategory() {
        return this == NEED || this == GROUND;
    }
}
