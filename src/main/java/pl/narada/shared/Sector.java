package pl.narada.shared;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How many there are of each; no zeros. */
    public static Map<Sector, Integer> count(Stream<Sector> sectors) {
        Map<Sector, Integer> counted = new EnumMap<>(Sector.class);
        sectors.forEach(sector -> counted.merge(sector, 1, Integer::sum));
        return counted;
    }

    public static Optional<Sector> parse(String wire) {
        return Arrays.stream(values()).filter(s -> s.wire().equals(wire)).findFirst();
    }
}
