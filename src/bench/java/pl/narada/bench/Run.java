package pl.narada.bench;

import java.time.Duration;
import java.util.List;
import pl.narada.faults.PreparedVote;

/** One number of phones, from a fresh server to what its journal says in the end. */
final class Run {

    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int WARM_UP_PHONES = 50;

    private final Place place;
    private final PreparedVote vote;
    private final Measures measures;

    Run(Place place, PreparedVote vote, Measures measures) {
        this.place = place;
        this.vote = vote;
        this.measures = measures;
    }

    void with(Options options) {
        long begun = System.nanoTime();
        try (var servers = Servers.start(place, options);
                var crowd = new Crowd(servers.addresses(), vote.code())) {
            measures.put("server: start to first answer, s", (System.nanoTime() - begun) / 1e9);
            var bench = new Bench(servers, crowd, measures);
            List<LoadPhone> phones = underLoad(bench);
            new Breakdown(bench, phones).kill();
            bench.phase("storm", () -> new Breakdown(bench, phones).storm());
            measures.put("commands put off by the server", crowd.unsavedSoFar());
            measures.put("commands refused by the server", crowd.refusedSoFar());
            servers.kill();
            crowd.phones().forEach(LoadPhone::leave);
            crowd.close();
            JournalCheck.check(place.journal(vote.workshop()), crowd.phones(), measures);
        }
    }

    private List<LoadPhone> underLoad(Bench bench) {
        // closed before the kill: a browser that reloads its page is not part of that
        try (var projector = Projector.open(bench.servers().first().address(), vote)) {
            warmUp(bench);
            double heap = bench.servers().heapBytes();
            double resident = bench.servers().residentBytes();
            List<LoadPhone> phones = arrive(bench);
            idle(bench, phones);
            memory(bench, phones.size(), heap, resident);
            new Burst(bench.crowd(), phones).measure(bench, projector);
            new Sustained(bench, phones, Duration.ofSeconds(10)).measure();
            FanOut.measure(bench, projector);
            return phones;
        }
    }

    /** What a JVM has never done is slow, which would be taken for the cost of few phones. */
    private static void warmUp(Bench bench) {
        var unseen = new Bench(bench.servers(), bench.crowd(), Measures.unseen());
        List<LoadPhone> phones = bench.crowd().add(WARM_UP_PHONES);
        Arrival.connect(unseen, phones);
        Arrival.join(unseen, phones);
        new Sustained(unseen, phones, WARM_UP).run();
        phones.forEach(LoadPhone::leave);
        Deadline.in(WARM_UP).await(() -> bench.crowd().live() == 0);
    }

    private List<LoadPhone> arrive(Bench bench) {
        List<LoadPhone> all = bench.crowd().add(measures.phones());
        bench.phase("connect", () -> Arrival.connect(bench, all));
        all.stream().filter(phone -> !phone.isLive()).forEach(LoadPhone::leave);
        List<LoadPhone> inside = all.stream().filter(LoadPhone::isLive).toList();
        measures.put("phones connected", inside.size());
        bench.phase("join", () -> Arrival.join(bench, inside));
        return inside;
    }

    private void idle(Bench bench, List<LoadPhone> phones) {
        long bytes = bench.crowd().sockets().received();
        bench.phase("idle", () -> Deadline.pause(IDLE));
        double received = bench.crowd().sockets().received() - bytes;
        double minutes = IDLE.toSeconds() / 60.0;
        measures.put("idle: bytes received by a phone in a minute", received / phones.size() / minutes);
    }

    private void memory(Bench bench, int phones, double heap, double resident) {
        double heapNow = bench.servers().heapBytes();
        double residentNow = bench.servers().residentBytes();
        measures.put("server: heap in use, MiB", heapNow / (1 << 20));
        measures.put("server: heap for a phone, KiB", (heapNow - heap) / phones / 1024);
        measures.put("server: memory of the process, MiB", residentNow / (1 << 20));
        measures.put("server: memory of the process for a phone, KiB", (residentNow - resident) / phones / 1024);
    }
}
