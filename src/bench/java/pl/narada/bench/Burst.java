package pl.narada.bench;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

/** "Please vote now": everybody casts one ballot within five seconds, each at a moment of their own. */
final class Burst implements Watcher {

    static final Duration WITHIN = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(40);
    /** What was decided last is still being shown. */
    private static final Duration AFTERGLOW = Duration.ofMillis(500);

    private final Crowd crowd;
    private final List<LoadPhone> phones;
    private final ConcurrentLinkedQueue<Cast> casts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Cast> elsewhere = new ConcurrentLinkedQueue<>();
    private final Times times = new Times();

    Burst(Crowd crowd, List<LoadPhone> phones) {
        this.crowd = crowd;
        this.phones = phones;
    }

    @Override
    public void done(LoadPhone phone, Cast cast, long nanos) {
        times.add(nanos);
        casts.add(cast);
        if (phone.server() > 0) elsewhere.add(cast);
    }

    /** From now on they vote, whether anybody waits or not. */
    Burst begin() {
        crowd.watch(this);
        var random = new SplittableRandom(42);
        for (LoadPhone phone : phones) {
            phone.later(Duration.ofNanos(random.nextLong(WITHIN.toNanos())), phone::vote);
        }
        return this;
    }

    boolean awaitAll() {
        return Deadline.in(LONGEST).await(this::isOver);
    }

    boolean isOver() {
        return times.count() >= phones.size();
    }

    void measure(Bench bench, Projector projector) {
        Measures measures = bench.measures();
        long bytes = crowd.sockets().received();
        Servers servers = bench.servers();
        double cpu = servers.cpuSeconds();
        double compiler = servers.compilerSeconds();
        projector.watch();
        bench.phase("burst", () -> begin().awaitAll());
        compiler = servers.compilerSeconds() - compiler;
        double spent = servers.cpuSeconds() - cpu;
        Deadline.pause(AFTERGLOW);
        int votes = times.count();
        measures.put("burst: votes acknowledged", votes);
        times.into(measures, "vote to acknowledged");
        measures.put("burst: of it the server's compiler, s", compiler);
        measures.put("burst: CPU of the server for a vote, without the compiler, µs", (spent - compiler) / votes * 1e6);
        measures.put("burst: bytes received for a vote", (crowd.sockets().received() - bytes) / (double) votes);
        projector.measure(casts, casts, "vote to projector", measures);
        if (servers.areSeveral())
            projector.measure(casts, elsewhere, "vote with another server to projector", measures);
    }
}
