package pl.narada.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoalescerTest {

    /** Long enough that no test takes a noticeable part of it. */
    private static final long HOUR = 3_600_000;

    private final HandTimer timer = new HandTimer();
    private final List<Integer> shown = new ArrayList<>();
    private int value;
    private final Coalescer coalescer = new Coalescer(timer, HOUR, () -> shown.add(value));

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void theFirstChangeIsShownAtOnce() {
        change();

        assertThat(timer.delays).containsExactly(0L);
        timer.runNext();
        assertThat(shown).containsExactly(1);
    }

    @Test
    void manyChangesTogetherAreShownOnceAsTheyStandThen() {
        for (int i = 0; i < 1_000; i++) change();

        assertThat(timer.delays).hasSize(1);
        timer.runNext();
        assertThat(shown).containsExactly(1_000);
        assertThat(timer.isIdle()).isTrue();
    }

    @Test
    void theNextChangeWaitsUntilThePauseIsOver() {
        change();
        timer.runNext();
        change();

        assertThat(timer.delays.getLast()).isGreaterThan(HOUR - 60_000).isLessThanOrEqualTo(HOUR);
        timer.runNext();
        assertThat(shown).containsExactly(1, 2);
    }

    @Test
    void aChangeWhileItIsBeingShownIsShownOnceMore() {
        var during = new Coalescer[1];
        during[0] = new Coalescer(timer, HOUR, () -> {
            shown.add(value);
            if (value == 1) {
                value = 2;
                during[0].changed();
            }
        });
        value = 1;
        during[0].changed();
        timer.runNext();
        timer.runNext();

        assertThat(shown).containsExactly(1, 2);
        assertThat(timer.isIdle()).isTrue();
    }

    @Test
    void nothingIsShownWhileNothingChanges() {
        change();
        timer.runNext();

        assertThat(timer.isIdle()).isTrue();
    }

    @Test
    void whatCouldNotBeShownOnceIsShownWithTheNextChange() {
        var broken = new Coalescer(timer, HOUR, () -> {
            if (value++ == 0) throw new IllegalStateException("the screen is off");
            shown.add(value);
        });
        broken.changed();
        assertThatThrownBy(timer::runNext).isInstanceOf(IllegalStateException.class);
        broken.changed();
        timer.runNext();

        assertThat(shown).containsExactly(2);
    }

    private void change() {
        value++;
        coalescer.changed();
    }

    /** Time passes when the test says so. */
    private static final class HandTimer extends ScheduledThreadPoolExecutor {

        final List<Long> delays = new ArrayList<>();
        private final Queue<Runnable> due = new ArrayDeque<>();

        HandTimer() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            delays.add(unit.toMillis(delay));
            due.add(task);
            return new Ticket(task);
        }

        void runNext() {
            due.remove().run();
        }

        boolean isIdle() {
            return due.isEmpty();
        }
    }

    private static final class Ticket extends FutureTask<Void> implements RunnableScheduledFuture<Void> {
        Ticket(Runnable task) {
            super(task, null);
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
