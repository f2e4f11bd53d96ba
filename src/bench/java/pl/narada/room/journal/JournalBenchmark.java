package pl.narada.room.journal;

import static pl.narada.room.WorkshopBuilder.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import pl.narada.activity.vote.VoteEvent.BallotCast;
import pl.narada.room.Entry;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What a promise costs: one batch of votes, written into a file as H2 does by itself, at once, and to the disk itself. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // what JMH fills in
public class JournalBenchmark {

    @Param({"later", "file", "disk"})
    public String until;

    @Param({"1", "32", "512"})
    public int batch;

    private Path folder;
    private SingleConnectionDataSource database;
    private Journal journal;
    private long version;

    @Setup
    public void open() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "journal-benchmark");
        String address = Installed.address(folder, "file:");
        database = new SingleConnectionDataSource(
                until.equals("later") ? address.replace(";WRITE_DELAY=0", "") : address, true);
        Tables.in(database);
        journal =
                Installed.journal(database, until.equals("disk") ? new JdbcTemplate(database) : new Unforced(database));
    }

    @Benchmark
    public void append() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < batch; i++) entries.add(next());
        journal.append(STASZOW, entries);
    }

    private Entry next() {
        version++;
        var who = new ParticipantId((int) (1 + version % 1000));
        var ballot = new BallotCast(StaszowAgenda.PRIORITIES, who, Sector.NGO, Map.of(1, 1, 2, 1));
        var id = new CommandId("%032x".formatted(version));
        return Entry.granted(version, NINE.instant(), participant(who.value()), id, List.of(ballot));
    }

    @TearDown
    public void close() throws IOException {
        database.destroy();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Leaves out the one statement that makes H2 wait for the disk. */
    private static final class Unforced extends JdbcTemplate {

        Unforced(SingleConnectionDataSource database) {
            super(database);
        }

        @Override
        public void execute(String sql) {
            if (!sql.equals(JournalRows.FORCE_H2)) super.execute(sql);
        }
    }
}
