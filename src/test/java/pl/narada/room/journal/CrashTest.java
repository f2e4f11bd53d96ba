package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.*;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.narada.room.Entry;

/** The database as the installation runs it, in a file, and what is left of it when the process dies at once. */
class CrashTest {

    @TempDir
    private Path folder;

    private SingleConnectionDataSource database;
    private JdbcJournal journal;

    @BeforeEach
    void open() {
        database = Installed.database(folder, "file:");
        Tables.in(database);
        journal = Installed.journal(database);
        new JdbcTemplate(database).execute("checkpoint sync");
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void whatWasAcknowledgedIsStillThereAfterTheProcessIsKilled(@TempDir Path copy) throws Exception {
        List<Entry> entries = aWorkshop().inVoting().votingFor(1).entries();

        journal.append(STASZOW, entries);
        // the file as the killed process would leave it
        Files.copy(folder.resolve("narada.mv.db"), copy.resolve("narada.mv.db"));

        var afterwards = Installed.database(copy, "file:");
        try {
            assertThat(Installed.journal(afterwards).since(STASZOW, 0)).isEqualTo(entries);
        } finally {
            afterwards.destroy();
        }
    }
}
