package pl.narada.region;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import pl.narada.shared.Teryt;

/** Which county borders on which. The city of Kielce lies within powiat kielecki and borders on nothing else. */
public final class Borders {

    /** Each border once. */
    private static final String ONCE = """
            2604: 2661 2605 2610 2611 2607 2606 2612 2601 2608 2602 2613
            2601: 2603 2608 2612
            2602: 2608 2613
            2603: 2608
            2605: 2610 2613
            2606: 2607 2609 2612
            2609: 2612
            2610: 2611
            2611: 2607
            """;

    private static final Map<Teryt, Set<Teryt>> NEIGHBOURS = new LinkedHashMap<>();

    static {
        ONCE.lines().forEach(line -> {
            String[] parts = line.split(": ");
            Arrays.stream(parts[1].split(" ")).forEach(other -> {
                add(parts[0], other);
                add(other, parts[0]);
            });
        });
    }

    private Borders() {}

    private static void add(String county, String other) {
        NEIGHBOURS
                .computeIfAbsent(new Teryt(county), _ -> new LinkedHashSet<>())
                .add(new Teryt(other));
    }

    public static Set<Teryt> of(Teryt county) {
        return Set.copyOf(NEIGHBOURS.getOrDefault(county, Set.of()));
    }
}
