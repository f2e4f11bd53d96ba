package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.THEMES;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.activity.group.GroupCommand;
import pl.narada.phone.PhoneClient;
import pl.narada.shared.ActivityId;

/** A phone that takes nothing from its socket costs the others no time, and the server little memory. */
class SlowPhoneIT {

    private static final int QUICK = 5;
    private static final int STATES = 24;
    /** So many long names that the system's own buffers can't hold all states. */
    private static final int MANY_THEMES = 1000;

    private static final String LONG_NAME = "\uD83C\uDF33".repeat(70);
    private static final String PING = "{\"t\":\"ping\"}";

    @TempDir
    private Path folder;

    private RunningMeeting running;
    private final List<PhoneClient> quick = new ArrayList<>();
    private int state;

    @BeforeEach
    void manyThemes() {
        running = RunningMeeting.in(new Database(folder));
        running.facilitator().goTo(THEMES);
        for (int i = 0; i < MANY_THEMES; i++) {
            running.facilitator().does(new GroupCommand.MakeTheme(new ActivityId(THEMES), LONG_NAME + i));
        }
        for (int i = 0; i < QUICK; i++) {
            quick.add(
                    PhoneClient.follow(running.address(), running.facilitator().code(), null)
                            .join("ngo"));
        }
    }

    @AfterEach
    void close() {
        quick.forEach(PhoneClient::close);
        running.close();
    }

    @Test
    @Timeout(60)
    void theOthersSeeEveryStateAsQuicklyAndTheSlowOneGetsTheNewestWhenItReadsAgain() throws IOException {
        Duration alone = throughStates(() -> {});
        try (RawPhone slow = follows()) {
            Duration together = throughStates(() -> slow.say(PING));

            System.out.printf(
                    "slowest answer: %d ms alone, %d ms with a slow phone%n", alone.toMillis(), together.toMillis());
            assertThat(together).isLessThan(alone.multipliedBy(5).plusMillis(500));
            int updates = 0;
            String last = "";
            while (!last.contains("stan " + state + "\"")) {
                last = slow.read(Duration.ofSeconds(10));
                assertThat(last).as("after %d updates", updates).isNotNull();
                if (last.startsWith("{\"t\":\"update\"")) updates++;
            }
            System.out.printf("%d states, %d updates to the slow phone%n", STATES, updates);
            // what was in the system's buffers, the one it was stuck in, and the newest
            assertThat(updates).isLessThan(STATES * 3 / 4);
        }
    }

    @Test
    @Timeout(60)
    void aPhoneThatAsksAndAsksAndNeverReadsIsDisconnectedAndTheOthersDontNotice() throws IOException {
        Duration alone = throughStates(() -> {});
        try (RawPhone deaf = follows()) {
            throughStates(() -> {});
            Duration together = throughStates(() -> {
                for (int i = 0; i < 20; i++) deaf.say(PING);
            });
            assertThat(together).isLessThan(alone.multipliedBy(5).plusMillis(500));
            awaitHangUp(deaf);
        } catch (IOException e) {
            // disconnected while it was speaking
            assertThat(e).hasMessageMatching(".*(reset|[Bb]roken pipe|closed).*");
        }
    }

    private static void awaitHangUp(RawPhone phone) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() < end) {
            phone.say(PING);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("a phone that reads nothing is still connected");
    }

    private RawPhone follows() throws IOException {
        var phone = new RawPhone(running.address());
        phone.say("{\"t\":\"hello\",\"code\":\"%s\"}"
                .formatted(running.facilitator().code()));
        assertThat(phone.read(Duration.ofSeconds(10))).startsWith("{\"t\":\"welcome\"");
        return phone;
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** Every quick phone sees every state. Returns the slowest answer but one in ten. */
    private Duration throughStates(Meanwhile meanwhile) throws IOException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < STATES; i++) {
            String name = "stan " + ++state;
            running.facilitator().renameTheme(1, name);
            meanwhile.happens();
            String sector = state % 2 == 0 ? "ngo" : "jst";
            for (PhoneClient phone : quick) {
                long asked = System.nanoTime();
                phone.ask(Map.of("kind", "sector", "sector", sector));
                times.add(System.nanoTime() - asked);
            }
            quick.forEach(phone -> phone.awaitParts(parts ->
                    parts.get("activity").at("/themes/0/name").asString().equals(name)));
        }
        Collections.sort(times);
        return Duration.ofNanos(times.get(times.size() * 9 / 10));
    }
}
