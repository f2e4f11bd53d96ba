package pl.narada;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of scenarios names only tests that there are. */
class ScenariosTest {

    private static final Path LIST = Path.of("docs", "scenarios.md");
    private static final int SCENARIOS = 33;
    private static final Pattern PROOF = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<MatchResult> proofs =
                PROOF.matcher(Files.readString(LIST)).results().toList();

        assertThat(proofs).hasSizeGreaterThan(SCENARIOS);
        assertThat(proofs)
                .allSatisfy(proof -> assertThat(sources.stream()
                                .filter(file -> file.endsWith(proof.group(1) + ".java"))
                                .map(ScenariosTest::read))
                        .as(proof.group())
                        .anyMatch(source -> source.contains("void " + proof.group(2) + "(")));
    }

    @Test
    void everyScenarioHasItsProof() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        assertThat(IntStream.rangeClosed(1, SCENARIOS))
                .allSatisfy(number -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("| %d |".formatted(number)))
                        .singleElement()
                        .satisfies(
                                line -> assertThat(PROOF.matcher(line).find()).isTrue()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
