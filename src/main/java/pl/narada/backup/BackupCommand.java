package pl.narada.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code --backup=FILE}, {@code --restore=FILE}, {@code --move-to=ADDRESS}: what is done with the database instead of running
 * the program. Which database, is said as for the program.
 */
public final class BackupCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final String BACKUP = "--backup=";
    private static final String RESTORE = "--restore=";
    private static final String MOVE = "--move-to=";

    /** H2: another process has the file. */
    private static final String IN_USE = "90020";

    /** H2: there is no such file. */
    private static final String MISSING = "90146";

    /** Nothing of the program is started, only its settings are read. */
    private static final class SettingsOnly {}

    private final Environment settings;
    private final PrintStream out;

    private BackupCommand(Environment settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static boolean isWanted(String[] args) {
        return wanted(args).findAny().isPresent();
    }

    private static Stream<String> wanted(String[] args) {
        return Arrays.stream(args).filter(a -> Stream.of(BACKUP, RESTORE, MOVE).anyMatch(a::startsWith));
    }

    /** What the process should end with: 0, or 2 with one sentence on {@code err}; then nothing was changed. */
    public static int run(String[] args, PrintStream toOut, PrintStream toErr) {
        var err = new PrintStream(toErr, true, StandardCharsets.UTF_8);
        List<String> wanted = wanted(args).toList();
        try (var context = new SpringApplicationBuilder(SettingsOnly.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(args)) {
            if (wanted.size() != 1) throw new Refused("Give one of --backup, --restore and --move-to.");
            new BackupCommand(context.getEnvironment(), new PrintStream(toOut, true, StandardCharsets.UTF_8))
                    .run(wanted.getFirst());
            return DONE;
        } catch (Refused e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile() + ".");
        } catch (SQLException e) {
            err.println(sentence(e));
        } catch (IOException e) {
            err.println("The file can't be read or written: " + e.getMessage());
        }
        return REFUSED;
    }

    private static String sentence(SQLException e) {
        if (IN_USE.equals(e.getSQLState()))
            return "A running Narada has this database. Make the backup there (Organisation, Backups), or stop it first.";
        if (MISSING.equals(e.getSQLState())) return "There is no such database.";
        return "The database can't be reached or does not do it: " + e.getMessage();
    }

    private void run(String wanted) throws IOException, SQLException, Refused {
        if (wanted.startsWith(BACKUP)) backup(Path.of(wanted.substring(BACKUP.length())));
        else if (wanted.startsWith(RESTORE)) restore(Path.of(wanted.substring(RESTORE.length())), here(""));
        else move(wanted.substring(MOVE.length()));
    }

    private void backup(Path file) throws IOException, SQLException, Refused {
        Sum.All sums = new Writing(existing(), password()).to(file, Instant.now());
        out.printf("%s: %d tables, %d rows.%n", file, sums.tables().size(), sums.rows());
    }

    private void restore(Path file, DataSource into) throws IOException, SQLException, Refused {
        Restored restored = new Restore(into).from(file, password());
        out.printf(
                "Restored: %d tables, %d rows, as they were at %s.%n",
                restored.sums().tables().size(), restored.sums().rows(), restored.at());
    }

    /** By way of a file that is gone afterwards; what is here stays as it is. */
    private void move(String address) throws IOException, SQLException, Refused {
        Path folder = Files.createTempDirectory("narada-move");
        Path file = folder.resolve("all.backup");
        try {
            backup(file);
            restore(file, new DriverManagerDataSource(address));
            out.println(
                    "What was here stays. From now on start Narada with --spring.datasource.url for the new database.");
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private String password() {
        return settings.getProperty("narada.backup.password", "");
    }

    private DataSource existing() {
        boolean h2 = address().startsWith("jdbc:h2:");
        // a wrong name is no reason to make an empty database
        return here(h2 ? ";IFEXISTS=TRUE" : "");
    }

    private String address() {
        return settings.getRequiredProperty("spring.datasource.url");
    }

    private DataSource here(String also) {
        var database = new DriverManagerDataSource(address() + also);
        Optional.ofNullable(settings.getProperty("spring.datasource.username")).ifPresent(database::setUsername);
        Optional.ofNullable(settings.getProperty("spring.datasource.password")).ifPresent(database::setPassword);
        return database;
    }
}
