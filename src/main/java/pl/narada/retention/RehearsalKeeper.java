package pl.narada.retention;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.journal.JournalRows;

/** Throws away rehearsals in which nothing has happened for long: at the start, and a few times a day. */
@Component
class RehearsalKeeper {

    private static final Logger log = LoggerFactory.getLogger(RehearsalKeeper.class);
    private static final int HOURS = 6;

    /** {@code rehearsals}: so long after its last entry a rehearsal is thrown away; 0: only by hand. */
    @ConfigurationProperties("narada.retention")
    record Setting(@DefaultValue("30d") Duration rehearsals) {}

    private final Setting setting;
    private final Programme programme;
    private final Rehearsals rehearsals;
    private final JournalRows rows;
    private final Erasures erasures;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    RehearsalKeeper(
            Setting setting,
            Programme programme,
            Rehearsals rehearsals,
            JournalRows rows,
            Erasures erasures,
            Clock clock) {
        this.setting = setting;
        this.programme = programme;
        this.rehearsals = rehearsals;
        this.rows = rows;
        this.erasures = erasures;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::throwAwayOld, 0, HOURS, TimeUnit.HOURS);
    }

    /** Several nodes may do so at the same time: thrown away twice, it is gone as well. */
    void throwAwayOld() {
        if (!setting.rehearsals().isPositive()) return;
        Instant latest = clock.instant().minus(setting.rehearsals());
        try {
            programme.rehearsals().values().stream()
                    .flatMap(Collection::stream)
                    .filter(rehearsal -> !touched(rehearsal).isAfter(latest))
                    .forEach(this::throwAway);
        } catch (RuntimeException e) {
            // the next time will do
            log.warn("Old rehearsals could not be thrown away", e);
        }
    }

    private Instant touched(Workshop rehearsal) {
        return rows.lastAt(rehearsal.id()).orElse(rehearsal.createdAt());
    }

    private void throwAway(Workshop rehearsal) {
        rehearsals.throwAway(rehearsal.id());
        erasures.note(Erased.What.REHEARSALS, 1);
        log.info(
                "Rehearsal {} thrown away: nothing has happened in it for {} days",
                rehearsal.id(),
                setting.rehearsals().toDays());
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
