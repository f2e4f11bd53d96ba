package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    /** Computed elsewhere, to four places. */
    @ParameterizedTest
    @CsvSource({"5, 5, 0.5655", "50, 50, 0.9287", "5, 10, 0.2366", "50, 100, 0.4038", "1, 10, 0.0179", "0, 7, 0"})
    void theLowerEndOfTheIntervalIsKnown(int people, int of, double lower) {
        assertThat(Wilson.lowerBound(people, of)).isCloseTo(lower, within(0.0001));
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
