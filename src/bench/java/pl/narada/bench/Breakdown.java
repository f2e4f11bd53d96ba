package pl.narada.bench;

import java.time.Duration;
import java.util.List;

/** A server is killed in the middle of a burst of votes, and later many phones lose their connection at once. */
final class Breakdown {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int STORM = 2_000;

    private final Bench bench;
    private final List<LoadPhone> phones;

    Breakdown(Bench bench, List<LoadPhone> phones) {
        this.bench = bench;
        this.phones = phones;
    }

    void kill() {
        Measures measures = bench.measures();
        var burst = new Burst(bench.crowd(), phones).begin();
        Deadline.pause(Burst.WITHIN.dividedBy(2));
        bench.servers().last().kill();
        long begun = System.nanoTime();
        if (!bench.servers().areSeveral()) {
            bench.servers().last().restart();
            measures.put("killed: start to first answer, s", since(begun));
        }
        boolean back = Deadline.in(LONGEST).await(this::allAreLive);
        if (back) measures.put("killed: to all phones live, s", since(begun));
        else measures.missing("killed: to all phones live, s");
        if (burst.awaitAll()) measures.put("killed: to all votes acknowledged, s", since(begun));
        else measures.missing("killed: to all votes acknowledged, s");
        if (bench.servers().areSeveral()) bench.servers().last().restart();
        measures.put("killed: phones live in the end", bench.crowd().live());
    }

    void storm() {
        List<LoadPhone> dropped = phones.subList(0, Math.min(STORM, phones.size()));
        var storm = new Storm();
        bench.crowd().watch(storm);
        long begun = System.nanoTime();
        dropped.forEach(LoadPhone::drop);
        boolean back = Deadline.in(LONGEST).await(() -> storm.times.count() >= dropped.size());
        if (back) bench.measures().put("storm: all live again, s", since(begun));
        else bench.measures().missing("storm: all live again, s");
        bench.measures().put("storm: phones dropped", dropped.size());
        storm.times.into(bench.measures(), "storm: connect to welcome");
    }

    private boolean allAreLive() {
        return bench.crowd().live() >= phones.size();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static final class Storm implements Watcher {

        private final Times times = new Times();

        @Override
        public void live(LoadPhone phone, long nanos) {
            times.add(nanos);
        }
    }
}
