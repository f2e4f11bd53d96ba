package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.narada.room.Entry;
import pl.narada.room.RandomMeeting;

/** The database as the installation runs it, on a disk that loses what was not forced to it. */
class PowerCutTest {

    @TempDir
    private Path folder;

    private SingleConnectionDataSource database;
    private JdbcJournal journal;
    private int cuts;

    @BeforeEach
    void open() {
        FilePath.register(new PowerCutDisk());
        database = Installed.database(folder, "powercut:");
        Tables.in(database);
        journal = Installed.journal(database);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void whatWasAcknowledgedIsStillThereWhenThePowerFails() {
        List<Entry> entries = aWorkshop().inVoting().votingFor(1).entries();

        journal.append(STASZOW, entries);

        assertThat(afterThePowerFailed(null)).isEqualTo(entries);
    }

    /** Whatever the disk still managed to write, in whatever order: the journal has a beginning of what was appended. */
    @Test
    void wheneverThePowerFailsNothingAcknowledgedIsLostAndNothingElseIsMadeUp() {
        var random = new Random(17);
        List<Entry> all = meeting();
        int acknowledged = 0;
        while (acknowledged < all.size()) {
            int until = Math.min(all.size(), acknowledged + 1 + random.nextInt(12));
            journal.append(STASZOW, all.subList(acknowledged, until));
            acknowledged = until;
            if (random.nextInt(4) > 0) continue;

            assertThat(afterThePowerFailed(random)).isEqualTo(all.subList(0, acknowledged));
        }
        assertThat(PowerCutDisk.forces(file())).as("forced to the disk").isGreaterThan(50);
    }

    /** Sectors of a batch that is just being written may be there or not: then the batch is there as a whole, or not. */
    @Test
    void aPowerCutInTheMiddleOfWritingLeavesWholeBatches() {
        var random = new Random(23);
        List<Entry> all = meeting();
        for (int from = 0, until; from < all.size(); from = until) {
            until = Math.min(all.size(), from + 1 + random.nextInt(12));
            int acknowledged = from;
            int written = until;
            boolean fails = random.nextInt(4) == 0;
            if (fails) {
                PowerCutDisk.beforeForce(
                        file(),
                        () -> assertThat(afterThePowerFailed(random))
                                .isIn(all.subList(0, acknowledged), all.subList(0, written)));
            }
            journal.append(STASZOW, all.subList(from, until));
            PowerCutDisk.beforeForce(file(), () -> {});
            if (fails) cuts++;
        }
        assertThat(cuts).as("cuts").isGreaterThan(5);
    }

    @Test
    void aProbeThatSucceedsHasReachedTheDisk() {
        int before = PowerCutDisk.forces(file());

        journal.tryToWrite();

        assertThat(PowerCutDisk.forces(file())).isGreaterThan(before);
    }

    private static List<Entry> meeting() {
        List<Entry> entries = new ArrayList<>();
        RandomMeeting.hold(501, 400, workshop -> {
            entries.clear();
            entries.addAll(workshop.entries());
        });
        return entries;
    }

    private Path file() {
        return folder.resolve("narada.mv.db").toAbsolutePath();
    }

    private List<Entry> afterThePowerFailed(@Nullable Random luck) {
        Path again;
        try {
            again = Files.createTempDirectory(folder, "again");
            PowerCutDisk.cut(file(), again.resolve("narada.mv.db"), luck);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var afterwards = Installed.database(again, "file:");
        try {
            return Installed.journal(afterwards).since(STASZOW, 0);
        } finally {
            afterwards.destroy();
        }
    }
}
