package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isReducedAndHasItsSignAboveTheLine() {
        assertThat(Fraction.of(6, -8)).isEqualTo(Fraction.of(-3, 4)).hasToString("-3/4");
        assertThat(Fraction.of(8, 4)).hasToString("2");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void calculatesExactly() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 5)).dividedBy(Fraction.of(2))).isEqualTo(Fraction.of(1, 10));
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(Fraction.of(-4));
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(Fraction.of(3));
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(333_333_334, 1_000_000_000));
    }

    @Test
    void readsDecimals() {
        assertThat(Fraction.parse(" 12.50 ")).contains(Fraction.of(25, 2));
        assertThat(Fraction.parse("-3")).contains(Fraction.of(-3));
        assertThat(Fraction.parse("1e9")).isEmpty();
        assertThat(Fraction.parse("")).isEmpty();
    }
}
