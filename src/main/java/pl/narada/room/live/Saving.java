package pl.narada.room.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.narada.shared.WorkshopId;

/** Whether the database takes what a room writes, and since when it does not: told once, not with every command. */
final class Saving {

    private static final Logger log = LoggerFactory.getLogger(Saving.class);
    private static final long TRY_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final WorkshopId workshop;
    private final Clock clock;
    private final Runnable changed;
    private volatile @Nullable Instant troubledSince;
    // touched by the lane only
    private long triedAt;

    /** {@code changed}: called when it stops or begins again. */
    Saving(WorkshopId workshop, Clock clock, Runnable changed) {
        this.workshop = workshop;
        this.clock = clock;
        this.changed = changed;
    }

    Optional<Instant> troubledSince() {
        return Optional.ofNullable(troubledSince);
    }

    boolean isTroubled() {
        return troubledSince != null;
    }

    /** Not more often than once a second; asked only when somebody then does try. */
    boolean mayTryAgain() {
        long now = System.nanoTime();
        if (!isTroubled() || now - triedAt < TRY_AGAIN_NANOS) return false;
        triedAt = now;
        return true;
    }

    void works() {
        if (!isTroubled()) return;
        log.warn("Workshop {}: writes again; it could not since {}", workshop, troubledSince);
        troubledSince = null;
        changed.run();
    }

    void fails(RuntimeException why) {
        if (isTroubled()) return;
        log.error("Workshop {}: nothing can be written", workshop, why);
        troubledSince = clock.instant();
        triedAt = System.nanoTime();
        changed.run();
    }
}
