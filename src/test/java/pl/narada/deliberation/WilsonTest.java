package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.deliberation.statements.Agreement;

class WilsonTest {

    /** Computed elsewhere, to four places. */
    @ParameterizedTest
    @CsvSource({"5, 5, 0.5655", "50, 50, 0.9287", "5, 10, 0.2366", "50, 100, 0.4038", "1, 10, 0.0179", "0, 7, 0"})
    void theLowerEndOfTheIntervalIsKnown(int people, int of, double lower) {
        assertThat(Wilson.lowerBound(people, of)).isCloseTo(lower, within(0.0001));
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void bothEndsAreAsPublished(int people, int of, double low, double high) {
        assertThat(Wilson.interval(people, of).low()).isCloseTo(low, within(0.00005));
        assertThat(Wilson.interval(people, of).high()).isCloseTo(high, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 6", "8, 7", "10, 9", "15, 12", "20, 15", "30, 21"})
    void aMajorityIsClearFromSoManyOn(int of, int fewest) {
        assertThat(Wilson.clearMajority(fewest, of)).isTrue();
        assertThat(Wilson.lowerBound(fewest, of)).isGreaterThan(0.5);
        assertThat(Wilson.clearMajority(fewest - 1, of)).isFalse();
        assertThat(Wilson.lowerBound(fewest - 1, of)).isLessThan(0.5);
    }

    @Test
    void moreThanThereAreCannotSupportAnything() {
        assertThatThrownBy(() -> Wilson.lowerBound(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.lowerBound(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void commonGroundIsWhatTheLeastSupportiveGroupIsSureOf() {
        var agreement = new Agreement(List.of(new Agreement.Share(50, 50), new Agreement.Share(5, 10)));

        assertThat(agreement.commonGround()).isCloseTo(0.2366, within(0.0001));
    }

    @Test
    void aSmallGroupThatIsAllForItIsLessSureThanALargeOne() {
        var small = new Agreement(List.of(new Agreement.Share(5, 5), new Agreement.Share(5, 5)));
        var large = new Agreement(List.of(new Agreement.Share(50, 50), new Agreement.Share(45, 50)));

        assertThat(small.commonGround()).isLessThan(large.commonGround());
    }
}
