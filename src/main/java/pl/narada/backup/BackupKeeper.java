package pl.narada.backup;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;

/** Sees every hour to it that there is a backup of the day: a laptop sleeps at night. */
@Component
class BackupKeeper implements Chore {

    private final Backups backups;

    BackupKeeper(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        backups.makeDaily();
    }
}
