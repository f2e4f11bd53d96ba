package pl.narada.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HearsayTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Hearsay hearsay = new Hearsay(nanos::get);
    private final AtomicInteger changes = new AtomicInteger();

    private void later(int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void eachServersLastWordHolds() {
        hearsay.hear("one", "present", "NGO 3");
        hearsay.hear("two", "present", "JST 2");
        hearsay.hear("one", "present", "NGO 4");

        assertThat(hearsay.about("present")).containsExactly("JST 2", "NGO 4");
        assertThat(hearsay.about("consoles")).isEmpty();
    }

    @Test
    void whatIsSaidAgainHoldsOnAndIsNoNews() {
        hearsay.hear("one", "present", "NGO 3");
        hearsay.onChange("present", changes::incrementAndGet);
        for (int i = 0; i < 5; i++) {
            later(5);
            hearsay.hear("one", "present", "NGO 3");
            hearsay.forgetTheSilent();
        }

        assertThat(hearsay.about("present")).containsExactly("NGO 3");
        assertThat(changes).hasValue(0);
    }

    @Test
    void aServerThatFallsSilentIsForgottenAndWhoeverListensHearsOfIt() {
        hearsay.hear("one", "present", "NGO 3");
        hearsay.onChange("present", changes::incrementAndGet);
        later(15);

        // also before anybody cleans up
        assertThat(hearsay.about("present")).isEmpty();
        hearsay.forgetTheSilent();

        assertThat(changes).hasValue(1);
    }

    @Test
    void whoeverSaysGoodbyeIsGoneAtOnce() {
        hearsay.hear("one", "present", "NGO 3");
        Runnable stop = hearsay.onChange("present", changes::incrementAndGet);
        hearsay.hear("one", "present", "");
        assertThat(hearsay.about("present")).isEmpty();
        assertThat(changes).hasValue(1);

        stop.run();
        hearsay.hear("one", "present", "NGO 3");
        assertThat(changes).hasValue(1);
    }

    @Test
    void wordsOfSeveralLinesComeAsTheyWereSaid() {
        var said = new Message("one", "consoles", "Anna\nJan");
        assertThat(Message.parse(said.payload())).contains(said);
        assertThat(Message.parse("of another version")).isEmpty();
    }
}
