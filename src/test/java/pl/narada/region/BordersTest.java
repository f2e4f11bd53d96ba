package pl.narada.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.shared.Teryt;

class BordersTest {

    static Stream<Teryt> counties() {
        return Stream.concat(IntStream.rangeClosed(2601, 2613).boxed(), Stream.of(2661))
                .map(code -> new Teryt(code.toString()));
    }

    @ParameterizedTest
    @MethodSource("counties")
    void whoeverIsANeighbourHasOne(Teryt county) {
        assertThat(Borders.of(county))
                .isNotEmpty()
                .doesNotContain(county)
                .allSatisfy(other -> assertThat(Borders.of(other)).contains(county));
    }

    @ParameterizedTest
    @CsvSource({"2604, 11", "2661, 1", "2603, 2", "2612, 4", "2601, 4"})
    void soManyNeighbours(String county, int neighbours) {
        assertThat(Borders.of(new Teryt(county))).hasSize(neighbours);
    }
}
