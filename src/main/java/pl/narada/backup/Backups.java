package pl.narada.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** Makes backups while everything goes on, keeps the latest, and hands them out. */
@Service
public class Backups {

    private static final Logger log = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter IN_A_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");
    /** When most people sleep. */
    private static final LocalTime A_DAY_BEGINS = LocalTime.of(3, 0);

    private final BackupSettings settings;
    private final BackupList list;
    private final DataSource database;
    private final Clock clock;

    Backups(BackupSettings settings, BackupList list, DataSource database, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.database = database;
        this.clock = clock;
    }

    /** The newest first, also those whose files are not here. */
    public List<MadeBackup> all() {
        return list.latest();
    }

    /** Empty if it is gone, or lies on another server. */
    public Optional<Path> file(MadeBackup backup) {
        return Optional.of(settings.directory().resolve(backup.file())).filter(Files::isRegularFile);
    }

    public boolean underPassword() {
        return !settings.password().isEmpty();
    }

    public boolean daily() {
        return settings.daily();
    }

    public int kept() {
        return settings.keep();
    }

    /** Makes one now. Refused with BACKUP_FAILED, and a line in the log, if the disk or the database doesn't do it. */
    public Result<MadeBackup> make(String by) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        String name = "narada-%s-%s.backup"
                .formatted(
                        IN_A_NAME.format(now.atZone(Here.ZONE)), id.toString().substring(0, 4));
        try {
            Path file = settings.directory().resolve(name);
            Sum.All sums = new Writing(database, settings.password()).to(file, now);
            var made = new MadeBackup(id, now, by, name, Files.size(file), sums.rows(), underPassword());
            list.add(made);
            removeOld();
            return Result.ok(made);
        } catch (IOException | SQLException | Refused | DataAccessException e) {
            log.warn("A backup could not be made in {}", settings.directory(), e);
            return Result.refused(Reason.BACKUP_FAILED);
        }
    }

    private void removeOld() throws IOException {
        removeBut(MadeBackup::byItself);
        removeBut(Predicate.not(MadeBackup::byItself));
    }

    /** Those whose files lie on another server are that server's. */
    private void removeBut(Predicate<MadeBackup> kind) throws IOException {
        List<MadeBackup> old = list.latest().stream()
                .filter(kind)
                .skip(Math.max(1, settings.keep()))
                .toList();
        for (MadeBackup backup : old) {
            Optional<Path> file = file(backup);
            if (file.isEmpty()) continue;
            Files.deleteIfExists(file.get());
            list.remove(backup);
        }
    }

    /** Makes one by itself, unless there is one of this day already. */
    void makeDaily() {
        if (!settings.daily()) return;
        Instant begin = dayBegan();
        boolean done = list.latest().stream()
                .anyMatch(backup -> backup.byItself() && !backup.at().isBefore(begin));
        if (!done) make("");
    }

    private Instant dayBegan() {
        ZonedDateTime now = clock.instant().atZone(Here.ZONE);
        ZonedDateTime today = now.with(A_DAY_BEGINS);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
