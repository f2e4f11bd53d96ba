package pl.narada.operations;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import pl.narada.room.journal.Journal;

/**
 * Whether the database takes what is written, found out by writing. However many ask, and however long the database
 * thinks, there is one try at a time, and its outcome holds for {@link #HOLDS_NANOS}.
 */
@Component("writes")
class WritesHealth implements HealthIndicator {

    private static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long PATIENCE_MILLIS = 3_000;

    private final Journal journal;
    private final Executor threads;
    private @Nullable CompletableFuture<Boolean> last;
    private long startedAt;

    @Autowired
    WritesHealth(Journal journal) {
        this(journal, Executors.newVirtualThreadPerTaskExecutor());
    }

    WritesHealth(Journal journal, Executor threads) {
        this.journal = journal;
        this.threads = threads;
    }

    @Override
    public Health health() {
        try {
            return last().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    ? Health.up().build()
                    : Health.down().build();
        } catch (TimeoutException | ExecutionException _) {
            return Health.down().build();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }

    private synchronized CompletableFuture<Boolean> last() {
        var known = last;
        long age = System.nanoTime() - startedAt;
        if (known != null && (!known.isDone() || age < HOLDS_NANOS)) return known;
        startedAt = System.nanoTime();
        var fresh = CompletableFuture.supplyAsync(this::writes, threads);
        last = fresh;
        return fresh;
    }

    private boolean writes() {
        try {
            journal.tryToWrite();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
