package pl.narada.operations;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/**
 * How often something happens, over the last ten whole seconds. Whoever comes first into a second empties its place; what
 * slips in beside may be lost from the count, which is for looking at and nothing else.
 */
final class PerSecond {

    private static final int SECONDS = 10;
    private static final int PLACES = SECONDS + 2;
    private static final long NANOS = 1_000_000_000;

    private final AtomicLongArray counts = new AtomicLongArray(PLACES);
    private final AtomicLongArray seconds = new AtomicLongArray(PLACES);
    private final LongSupplier nanos;
    private final long start;

    /** {@code nanos}: as of {@link System#nanoTime}. */
    PerSecond(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    void add() {
        long now = now();
        int place = (int) (now % PLACES);
        long known = seconds.get(place);
        if (known != now && seconds.compareAndSet(place, known, now)) counts.set(place, 0);
        counts.incrementAndGet(place);
    }

    double average() {
        long now = now();
        long sum = 0;
        for (int place = 0; place < PLACES; place++) {
            long age = now - seconds.get(place);
            if (age >= 1 && age <= SECONDS) sum += counts.get(place);
        }
        return (double) sum / SECONDS;
    }

    /** From 1: place 0 is not taken for one that has been counted in. */
    private long now() {
        return (nanos.getAsLong() - start) / NANOS + PLACES;
    }
}
