package pl.narada.room.journal;

import static pl.narada.room.WorkshopBuilder.KINDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database with the settings of an installation, in a folder of the test's, and the journal in it. */
final class Installed {

    private Installed() {}

    static SingleConnectionDataSource database(Path folder, String scheme) {
        return new SingleConnectionDataSource(address(folder, scheme), true);
    }

    /** {@code scheme}: {@code file:}, or the prefix of another of H2's file systems. */
    static String address(Path folder, String scheme) {
        var settings = new Properties();
        try (var in = Installed.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("spring.datasource.url")
                .replace("./data", folder.toAbsolutePath().toString())
                .replace("file:", scheme);
    }

    static JdbcJournal journal(DataSource database) {
        return journal(database, new JdbcTemplate(database));
    }

    static JdbcJournal journal(DataSource database, JdbcTemplate jdbc) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        return new JdbcJournal(jdbc, transaction, new JournalRows(jdbc, new EntryCodec(KINDS)));
    }
}
