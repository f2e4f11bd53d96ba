package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.room.Entry;

/** The database as the installation runs it, in a file, and what is left of it when the process dies at once. */
class CrashTest {

    @TempDir
    private Path folder;

    private SingleConnectionDataSource database;
    private JdbcJournal journal;

    @BeforeEach
    void open() {
        database = new SingleConnectionDataSource(address(folder), true);
        Tables.in(database);
        journal = journalIn(database);
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

        var afterwards = new SingleConnectionDataSource(address(copy), true);
        try {
            assertThat(journalIn(afterwards).since(STASZOW, 0)).isEqualTo(entries);
        } finally {
            afterwards.destroy();
        }
    }

    private static JdbcJournal journalIn(SingleConnectionDataSource database) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new JdbcJournal(new JdbcTemplate(database), transaction, new EntryCodec(KINDS));
    }

    /** As in application.properties, but in this folder. */
    private static String address(Path folder) {
        var settings = new Properties();
        try (var in = CrashTest.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("spring.datasource.url").replace("./data", folder.toString());
    }
}
