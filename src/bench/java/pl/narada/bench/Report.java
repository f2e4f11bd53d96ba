package pl.narada.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All figures: for people as one table, for programs as one file. */
record Report(List<Measures> runs, Options options) {

    void print() {
        Set<String> names = new LinkedHashSet<>();
        runs.forEach(run -> names.addAll(run.values().keySet()));
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        System.out.printf("%n%-" + width + "s", "phones");
        runs.forEach(run -> System.out.printf(" | %,12d", run.phones()));
        System.out.printf("%n%s%n", "-".repeat(width + 15 * runs.size()));
        for (String name : names) {
            System.out.printf("%-" + width + "s", name);
            runs.forEach(run -> System.out.printf(" | %12s", shown(run.values().get(name))));
            System.out.println();
        }
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> "%,.2f".formatted(number);
            case Long number -> "%,d".formatted(number);
            default -> value.toString();
        };
    }

    void write(Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("date", Instant.now().toString());
        all.put("commit", String.join("", Processes.run("git", "rev-parse", "--short", "HEAD")));
        all.put("cores", Runtime.getRuntime().availableProcessors());
        all.put("java", Runtime.version().toString());
        all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        all.put("options", options);
        all.put("runs", runs);
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
        System.out.println("\n" + file);
    }
}
