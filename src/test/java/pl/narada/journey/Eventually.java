package pl.narada.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** For what happens a moment later on another thread. */
public final class Eventually {

    private Eventually() {}

    /** The value as soon as it is there; fails after ten seconds. */
    public static <T> T get(Supplier<Optional<T>> look) {
        return within(Duration.ofSeconds(10), look);
    }

    /** As {@link #get}, where it takes longer. */
    static <T> T within(Duration most, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = look.get();
            if (found.isPresent()) return found.get();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("did not come about");
    }
}
