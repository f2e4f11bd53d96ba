package pl.narada.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked for.
 *
 * @param phones how many phones, one run each
 * @param jvm options for the server's JVM; none: as everybody starts it
 * @param program options of the program
 */
record Options(List<Integer> phones, List<String> jvm, List<String> program) {

    static Options read() {
        return new Options(
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
