package pl.narada.room.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A journal in a database as an installation runs it: in a file, with its own settings. Only the folder is another. */
public final class JournalFile implements AutoCloseable {

    private static final String FILE = "narada.mv.db";

    private final Path folder;
    private final SingleConnectionDataSource database;
    private final JdbcJournal journal;

    private JournalFile(Path folder) {
        this.folder = folder;
        this.database = Installed.database(folder, "file:");
        Tables.in(database);
        this.journal = Installed.journal(database);
        // the tables themselves are on the disk; whatever comes after is the journal's own care
        new JdbcTemplate(database).execute("checkpoint sync");
    }

    public static JournalFile in(Path folder) {
        return new JournalFile(folder);
    }

    public Journal journal() {
        return journal;
    }

    /** The file as it would lie there if the process were killed now, opened in another folder. This one goes on. */
    public JournalFile asLeftByAKill(Path elsewhere) {
        try {
            Files.copy(folder.resolve(FILE), elsewhere.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JournalFile(elsewhere);
    }

    @Override
    public void close() {
        database.destroy();
    }
}
