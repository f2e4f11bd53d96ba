package pl.narada.activity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pl.narada.shared.TextResource;

/** Believable words of participants, for the demo and for rehearsals. */
public final class ExampleTexts {

    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private ExampleTexts() {}

    /** A need, and the theme that a facilitator puts it into; empty if it stays by itself. */
    public record Need(String theme, String text) {}

    public static List<Need> needs() {
        return lines("demo/needs.txt").stream()
                .map(line -> line.split("\\|", 2))
                .map(parts -> new Need(parts[0].strip(), parts[1].strip()))
                .toList();
    }

    public static List<String> ideas() {
        return lines("demo/ideas.txt");
    }

    /** What people of a rehearsal write when they are asked for this; some of it says the same twice. */
    public static List<String> forRehearsal(String noun) {
        return READ.computeIfAbsent(
                noun,
                _ -> Stream.concat(fromTheDemo(noun), lines("rehearsal/" + noun + ".txt").stream())
                        .toList());
    }

    private static Stream<String> fromTheDemo(String noun) {
        return switch (noun) {
            case "need" -> needs().stream().map(Need::text);
            case "idea" -> ideas().stream();
            default -> Stream.of();
        };
    }

    public static List<String> lines(String name) {
        return TextResource.lines("/" + name);
    }
}
