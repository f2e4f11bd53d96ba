package pl.narada.backup;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees every hour to it that there is a backup of the day: a laptop sleeps at night. */
@Component
class BackupKeeper {

    private static final Logger log = LoggerFactory.getLogger(BackupKeeper.class);

    /** Whoever starts the program has something else to do first. */
    private static final int FIRST_AFTER = 10;

    private static final int MINUTES = 60;

    private final Backups backups;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backups").daemon().factory());

    BackupKeeper(Backups backups) {
        this.backups = backups;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::look, FIRST_AFTER, MINUTES, TimeUnit.MINUTES);
    }

    /** Two servers that do so at once make two backups, which does no harm. */
    private void look() {
        try {
            backups.makeDaily();
        } catch (RuntimeException e) {
            // the next hour will do
            log.warn("The daily backup could not be made", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
