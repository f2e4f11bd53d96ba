package pl.narada.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whom a participant speaks for. */
public enum Sector {
    NGO,
    JST,
    RESIDENTS,
    BUSINESS,
    OTHER;

    /** The name in the protocol, in exports and in keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that was counted by sector, together. */
    public static int total(Map<Sector, Integer> bySector) {
        return bySector.values().stream().mapToInt(Integer::intValue).sum();
    }

    public static Optional<Sector> parse(String wire) {
        return Arrays.stream(values()).filter(s -> s.wire().equals(wire)).findFirst();
    }
}
