package pl.narada.bench;

import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * As many votes as the server takes: a number of ballots is always on its way, and whenever one is acknowledged the next
 * phone casts another. No phone goes faster than the server lets it, so few phones measure that limit and not the server.
 */
final class Sustained implements Watcher {

    private static final int MOST_ON_THEIR_WAY = 500;
    private static final Duration SHORTLY = Duration.ofMillis(5);

    private final Bench bench;
    private final Duration time;
    private final Map<EventLoop, Queue<LoadPhone>> resting = new HashMap<>();
    private final int phones;
    private final AtomicInteger onTheirWay = new AtomicInteger();
    private final Times times = new Times();
    private volatile boolean enough;

    Sustained(Bench bench, List<LoadPhone> phones, Duration time) {
        this.bench = bench;
        this.time = time;
        this.phones = phones.size();
        phones.forEach(this::rest);
    }

    @Override
    public void done(LoadPhone phone, Cast cast, long nanos) {
        times.add(nanos);
        onTheirWay.decrementAndGet();
        rest(phone);
        next(phone.thread());
    }

    private void rest(LoadPhone phone) {
        resting.computeIfAbsent(phone.thread(), _ -> new ArrayDeque<>()).add(phone);
    }

    /** Whoever has rested longest votes; if that was not long enough, a little later. */
    private void next(EventLoop thread) {
        Queue<LoadPhone> queue = resting.getOrDefault(thread, new ArrayDeque<>());
        LoadPhone phone = queue.poll();
        if (enough || phone == null) return;
        if (phone.mayAsk()) {
            onTheirWay.incrementAndGet();
            phone.vote();
        } else {
            queue.add(phone);
            phone.later(SHORTLY, () -> next(thread));
        }
    }

    /** Votes a second. */
    double run() {
        bench.crowd().watch(this);
        int each = Math.min(MOST_ON_THEIR_WAY, phones) / resting.size();
        resting.keySet().forEach(thread -> {
            for (int i = 0; i < each; i++) thread.execute(() -> next(thread));
        });
        Deadline.pause(time);
        enough = true;
        int votes = times.count();
        Deadline.in(Duration.ofSeconds(10)).await(() -> onTheirWay.get() == 0);
        bench.crowd().watch(Watcher.NOBODY);
        return votes / (time.toMillis() / 1000.0);
    }

    void measure() {
        bench.phase("sustained", () -> bench.measures().put("sustained: votes a second", run()));
        times.into(bench.measures(), "sustained: vote to acknowledged");
        bench.measures().put("sustained: votes a second that the pace of phones allows", phones * Pace.in(time));
    }
}
