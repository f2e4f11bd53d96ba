package pl.narada.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import pl.narada.room.Entry;
import pl.narada.room.journal.Journal;
import pl.narada.shared.WorkshopId;

/** Whether the database takes anything is tried, and not more often than that tells something new. */
class WritesHealthTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void isWellWhileTheDatabaseTakesWhatIsWritten() {
        assertThat(new WritesHealth(journal(() -> {}), Runnable::run).health().getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void isNotWellWhenItTakesNothing() {
        var health = new WritesHealth(
                journal(() -> {
                    throw new IllegalStateException("the disk is full");
                }),
                Runnable::run);

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).isEmpty();
    }

    @Test
    void isTriedOnceForManyWhoAsk() {
        var health = new WritesHealth(journal(() -> {}), Runnable::run);

        for (int i = 0; i < 1_000; i++) health.health();

        assertThat(tries).hasValue(1);
    }

    private Journal journal(Runnable write) {
        return new Journal() {
            @Override
            public List<Entry> since(WorkshopId workshop, long version) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void append(WorkshopId workshop, List<Entry> entries) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isShared() {
                throw new UnsupportedOperationException();
            }

            @Override
            public <T> T alone(WorkshopId workshop, Supplier<T> work) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void eraseRehearsal(WorkshopId workshop) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void tryToWrite() {
                tries.incrementAndGet();
                write.run();
            }
        };
    }
}
