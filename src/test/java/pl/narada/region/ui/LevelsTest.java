package pl.narada.region.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void theHighestIsOnTheLastStepAndTheLowestOnTheFirst() {
        Levels levels = Levels.over(List.of(16.0, 18.0, 23.0, 30.0));

        assertThat(Stream.of(16.0, 18.0, 23.0, 30.0).map(levels::of)).containsExactly(0, 1, 2, 4);
        assertThat(levels).isEqualTo(new Levels(15, 3));
    }

    @Test
    void aValueOnABorderBelongsToTheHigherStep() {
        Levels levels = Levels.over(List.of(0.0, 25.0));

        assertThat(levels.of(10)).isEqualTo(2);
        assertThat(levels.of(9.9)).isEqualTo(1);
    }

    @Test
    void nothingAndNothingButZeroHaveLevelsToo() {
        assertThat(Levels.over(List.of()).of(0)).isZero();
        assertThat(Levels.over(List.of(0.0, 0.0)).of(0)).isZero();
    }

    @Test
    void everyValueLiesWithinTheStepThatIsSaidOfIt() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Double> values = random.doubles(14)
                    .mapToObj(d -> Math.round(d * 1000) / 10.0)
                    .toList();
            Levels levels = Levels.over(values);
            assertThat(values).allSatisfy(value -> {
                assertThat(value).isGreaterThanOrEqualTo(levels.from(levels.of(value)) - 1e-6);
                assertThat(value).isLessThanOrEqualTo(levels.from(levels.of(value) + 1) + 1e-6);
            });
        }
    }
}
