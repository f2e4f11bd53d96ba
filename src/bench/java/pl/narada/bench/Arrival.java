package pl.narada.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Everybody scans the code and says whom they speak for: as fast as the server lets them in, but not all in one instant. */
final class Arrival implements Watcher {

    private static final int TOGETHER = 200;
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final Bench bench;
    private final Semaphore permits = new Semaphore(TOGETHER);
    private final AtomicInteger through = new AtomicInteger();
    private final Times times = new Times();
    private volatile long lastAt = System.nanoTime();

    Arrival(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void live(LoadPhone phone, long nanos) {
        through(nanos);
    }

    @Override
    public void done(LoadPhone phone, Cast cast, long nanos) {
        through(nanos);
    }

    private void through(long nanos) {
        times.add(nanos);
        lastAt = System.nanoTime();
        through.incrementAndGet();
        permits.release();
    }

    static void connect(Bench bench, List<LoadPhone> phones) {
        new Arrival(bench).all(phones, LoadPhone::come, "connect to welcome");
    }

    static void join(Bench bench, List<LoadPhone> phones) {
        new Arrival(bench).all(phones, LoadPhone::join, "join");
    }

    private void all(List<LoadPhone> phones, Consumer<LoadPhone> what, String name) {
        bench.crowd().watch(this);
        long begun = System.nanoTime();
        Deadline deadline = Deadline.in(LONGEST);
        for (LoadPhone phone : phones) {
            if (!deadline.acquire(permits)) break;
            what.accept(phone);
        }
        deadline.await(() -> through.get() >= phones.size());
        times.into(bench.measures(), name);
        bench.measures().put(name + ": phones a second", times.count() / ((lastAt - begun) / 1e9));
        bench.crowd().watch(Watcher.NOBODY);
    }
}
