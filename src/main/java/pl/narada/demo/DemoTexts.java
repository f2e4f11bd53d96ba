package pl.narada.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The believable words of the demo. */
final class DemoTexts {

    private DemoTexts() {}

    /** A need, and the theme that the facilitator puts it into; empty if it stays by itself. */
    record Need(String theme, String text) {}

    static List<Need> needs() {
        return lines("needs.txt").stream()
                .map(line -> line.split("\\|", 2))
                .map(parts -> new Need(parts[0].strip(), parts[1].strip()))
                .toList();
    }

    static List<String> ideas() {
        return lines("ideas.txt");
    }

    static String summary() {
        return String.join("\n", lines("summary.txt"));
    }

    static String action() {
        return lines("action.txt").getFirst();
    }

    static String actionOwner() {
        return lines("action.txt").getLast();
    }

    private static List<String> lines(String name) {
        try (var in = DemoTexts.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) throw new IllegalStateException("no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
