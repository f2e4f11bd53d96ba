package pl.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import pl.narada.faults.Database;
import pl.narada.faults.PackagedServer;
import pl.narada.faults.PreparedVote;

/** One number of phones, from a fresh server to what its journal says in the end. */
final class Run {

    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int WARM_UP_PHONES = 50;

    private final Path folder;
    private final PreparedVote vote;
    private final Measures measures;

    Run(Path folder, PreparedVote vote, Measures measures) {
        this.folder = folder;
        this.vote = vote;
        this.measures = measures;
    }

    /** On a copy of the prepared database, so that every run begins alike. */
    void on(Path prepared, Options options) {
        copy(prepared);
        long begun = System.nanoTime();
        try (var server = PackagedServer.start(folder, options.jvm(), options.program());
                var crowd = new Crowd(server.address(), vote.code())) {
            measures.put("server: start to first answer, s", (System.nanoTime() - begun) / 1e9);
            var bench = new Bench(server, crowd, measures);
            List<LoadPhone> phones = underLoad(bench);
            new Breakdown(bench, phones).kill();
            bench.phase("storm", () -> new Breakdown(bench, phones).storm());
            measures.put("commands put off by the server", crowd.unsavedSoFar());
            measures.put("commands refused by the server", crowd.refusedSoFar());
            server.kill();
            crowd.phones().forEach(LoadPhone::leave);
            crowd.close();
            JournalCheck.check(new Database(folder).journal(vote.workshop()), crowd.phones(), measures);
        }
    }

    private List<LoadPhone> underLoad(Bench bench) {
        // closed before the kill: a browser that reloads its page is not part of that
        try (var projector = Projector.open(bench.server().address(), vote)) {
            warmUp(bench);
            double heap = Processes.heapBytes(bench.server().pid());
            double resident = Processes.residentBytes(bench.server().pid());
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
        var unseen = new Bench(bench.server(), bench.crowd(), Measures.unseen());
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
        double heapNow = Processes.heapBytes(bench.server().pid());
        double residentNow = Processes.residentBytes(bench.server().pid());
        measures.put("server: heap in use, MiB", heapNow / (1 << 20));
        measures.put("server: heap for a phone, KiB", (heapNow - heap) / phones / 1024);
        measures.put("server: memory of the process, MiB", residentNow / (1 << 20));
        measures.put("server: memory of the process for a phone, KiB", (residentNow - resident) / phones / 1024);
    }

    private void copy(Path prepared) {
        try {
            Path data = Files.createDirectories(folder.resolve("data"));
            Files.copy(prepared.resolve("data/narada.mv.db"), data.resolve("narada.mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
