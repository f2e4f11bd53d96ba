package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.narada.shared.JoinCode;

class NeighboursTest {

    private static final String HALL = "198.51.100.7";
    private static final JoinCode OURS = new JoinCode("ABC234");
    private static final JoinCode ANOTHER = new JoinCode("XYZ789");

    private final Neighbours neighbours = new Neighbours();

    @Test
    void whoeverGuessesHasToWait() {
        guess(60);
        assertThat(neighbours.mayTry(HALL, ANOTHER)).isFalse();
    }

    @Test
    void theCodeOfTheHallGoesOnOpeningItsDoor() {
        neighbours.wasRight(HALL, OURS);
        guess(60);
        assertThat(neighbours.mayTry(HALL, OURS)).isTrue();
    }

    @Test
    void elsewhereNobodyIsTheWorseForIt() {
        guess(60);
        assertThat(neighbours.mayTry("198.51.100.8", ANOTHER)).isTrue();
    }

    @Test
    void allAddressesOfAHouseholdAreOne() {
        for (int i = 0; i < 60; i++) neighbours.wasWrong("2001:db8:1:2::" + Integer.toHexString(i + 1));
        assertThat(neighbours.mayTry("2001:db8:1:2:ffff::1", ANOTHER)).isFalse();
        assertThat(neighbours.mayTry("2001:db8:1:3::1", ANOTHER)).isTrue();
    }

    @Test
    void aHallOfSixHundredJoinsAtOnceAndNoMachineJoinsForEver() {
        for (int phone = 1; phone <= 600; phone++)
            assertThat(neighbours.mayJoin(HALL)).isTrue();
        int more = 0;
        for (int phone = 1; phone <= 600; phone++) if (neighbours.mayJoin(HALL)) more++;
        assertThat(more).isLessThan(300);
        for (int phone = 1; phone <= 2_000; phone++)
            assertThat(neighbours.mayJoin("127.0.0.1")).isTrue();
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(neighbours.mayTry(HALL, ANOTHER)).isTrue();
            neighbours.wasWrong(HALL);
        }
        // a second gives one back
        neighbours.wasWrong(HALL);
    }
}
