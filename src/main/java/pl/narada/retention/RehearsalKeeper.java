package pl.narada.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.journal.JournalRows;

/** Throws away rehearsals in which nothing has happened for long. */
@Component
class RehearsalKeeper implements Chore {

    private static final Logger log = LoggerFactory.getLogger(RehearsalKeeper.class);

    /** {@code rehearsals}: so long after its last entry a rehearsal is thrown away; 0: only by hand. */
    @ConfigurationProperties("narada.retention")
    record Setting(@DefaultValue("30d") Duration rehearsals) {}

    private final Setting setting;
    private final Programme programme;
    private final Rehearsals rehearsals;
    private final JournalRows rows;
    private final Erasures erasures;
    private final Clock clock;

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

    @Override
    public String name() {
        return "rehearsals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        if (!setting.rehearsals().isPositive()) return;
        Instant latest = clock.instant().minus(setting.rehearsals());
        programme.rehearsals().values().stream()
                .flatMap(Collection::stream)
                .filter(rehearsal -> !touched(rehearsal).isAfter(latest))
                .forEach(this::throwAway);
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
}
