package pl.narada.bench;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Until when something is waited for. Nothing here waits without one. */
record Deadline(long nanos) {

    private static final long LOOK = Duration.ofMillis(2).toNanos();

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    static void pause(Duration time) {
        Deadline.in(time).await(() -> false);
    }

    /** Whether it came true in time. */
    boolean await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            if (nanos - System.nanoTime() < 0) return false;
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    /** Whether there was a permit in time. */
    boolean acquire(Semaphore permits) {
        try {
            return permits.tryAcquire(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
