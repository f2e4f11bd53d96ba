package pl.narada.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pl.narada.access.StaffAccounts;
import pl.narada.faults.PreparedVote;

/**
 * The packaged program under load, in a process of its own on this machine: {@code ./mvnw -Pbench verify}. Ends with an
 * error only if a vote was lost or doubled; how fast is fast enough is for people to say.
 */
public final class LoadBenchmark {

    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    private LoadBenchmark() {}

    public static void main(String[] args) throws IOException {
        Options options = Options.read();
        if (options.postgres()) {
            try (var postgres = new BenchPostgres()) {
                run(new Place.Postgres(Place.fresh(FOLDER.resolve("prepared")), postgres, "postgres"), options);
            }
        } else {
            run(new Place.File(Place.fresh(FOLDER.resolve("prepared"))), options);
        }
    }

    private static void run(Place prepared, Options options) {
        PreparedVote vote = prepared.prepare(application -> application
                .getBean(StaffAccounts.class)
                .create(Projector.NAME, Projector.PASSWORD, Projector.PASSWORD));
        List<Measures> runs = new ArrayList<>();
        for (int phones : options.phones()) {
            var measures = Measures.of(phones);
            runs.add(measures);
            try {
                new Run(prepared.copy("phones-" + phones), vote, measures).with(options);
            } catch (RuntimeException | AssertionError e) {
                // the other sizes are still worth measuring
                measures.missing("the rest: " + e);
                e.printStackTrace();
            }
        }
        var report = new Report(runs, options);
        report.print();
        report.write(FOLDER.resolve("load.json"));
        long wrong = runs.stream()
                .mapToLong(run -> run.count(JournalCheck.LOST) + run.count(JournalCheck.DOUBLED))
                .sum();
        if (wrong > 0) throw new AssertionError(wrong + " votes were lost or doubled");
    }
}
