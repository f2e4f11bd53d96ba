package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.narada.room.WallClock;

class SignInPaceTest {

    private final WallClock clock = new WallClock();
    private final SignInPace pace = new SignInPace(clock);

    @Test
    void fiveMistakesAreFree() {
        wrong("anna", "10.0.0.1", 4);
        assertThat(pace.wait("anna", "10.0.0.1")).isZero();
    }

    @Test
    void thenOneWaitsTwiceAsLongEachTimeUpToAQuarterOfAnHour() {
        wrong("anna", "10.0.0.1", 5);
        assertThat(pace.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
        wrong("anna", "10.0.0.1", 1);
        assertThat(pace.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofSeconds(60));
        wrong("anna", "10.0.0.1", 20);
        assertThat(pace.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
        clock.set(Duration.ofMinutes(15));
        assertThat(pace.wait("anna", "10.0.0.1")).isZero();
    }

    @Test
    void aStrangerElsewhereLocksNobodyOut() {
        wrong("anna", "10.0.0.1", 20);
        assertThat(pace.wait("anna", "10.0.0.2")).isZero();
    }

    @Test
    void nobodyGoesThroughManyNamesFromOneAddress() {
        for (int name = 1; name <= 30; name++) wrong("name" + name, "10.0.0.1", 1);
        assertThat(pace.wait("anna", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aRightPasswordForgivesTheNameAndAnHourForgivesAll() {
        wrong("anna", "10.0.0.1", 4);
        pace.succeeded("anna", "10.0.0.1");
        wrong("anna", "10.0.0.1", 4);
        assertThat(pace.wait("anna", "10.0.0.1")).isZero();
        wrong("anna", "10.0.0.1", 4);
        clock.set(Duration.ofMinutes(61));
        wrong("anna", "10.0.0.1", 1);
        assertThat(pace.wait("anna", "10.0.0.1")).isZero();
    }

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) pace.failed(name, address);
    }
}
