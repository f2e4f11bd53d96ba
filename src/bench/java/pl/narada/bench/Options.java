package pl.narada.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param servers how many processes; several, or {@code bench.database=postgres}, share a PostgreSQL on this machine
 * @param postgres whether the database is PostgreSQL rather than H2
 * @param phones how many phones, one run each
 * @param jvm options for the server's JVM; none: as everybody starts it
 * @param program options of the program
 */
record Options(int servers, boolean postgres, List<Integer> phones, List<String> jvm, List<String> program) {

    static Options read() {
        int servers = Integer.parseInt(System.getProperty("bench.servers", "1"));
        boolean postgres = servers > 1 || "postgres".equals(System.getProperty("bench.database"));
        return new Options(
                servers,
                postgres,
                words("bench.phones", ",").map(Integer::valueOf).toList(),
                words("bench.server.args", " ").toList(),
                words("bench.program.args", " ").toList());
    }

    private static Stream<String> words(String property, String separator) {
        return Arrays.stream(System.getProperty(property, "").split(separator))
                .map(String::trim)
                .filter(word -> !word.isEmpty());
    }
}
