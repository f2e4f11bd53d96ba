package pl.narada.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.journal.JournalRows;

/** Throws away rehearsals in which nothing has happened for long. */
@Component
class RehearsalKeeper implements Chore, Foresees {

    private static final Logger log = LoggerFactory.getLogger(RehearsalKeeper.class);

    private final Periods periods;
    private final Programme programme;
    private final Rehearsals rehearsals;
    private final JournalRows rows;
    private final Erasures erasures;
    private final Clock clock;

    RehearsalKeeper(
            Periods periods,
            Programme programme,
            Rehearsals rehearsals,
            JournalRows rows,
            Erasures erasures,
            Clock clock) {
        this.periods = periods;
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
        until(clock.instant()).forEach(due -> throwAway(Objects.requireNonNull(due.workshop())));
    }

    @Override
    public List<Due> until(Instant then) {
        return programme.rehearsals().values().stream()
                .flatMap(Collection::stream)
                .flatMap(rehearsal -> periods.end(Period.REHEARSALS, touched(rehearsal)).stream()
                        .filter(end -> !end.isAfter(then))
                        .map(end -> new Due(end, Period.REHEARSALS, 1, rehearsal)))
                .toList();
    }

    private Instant touched(Workshop rehearsal) {
        return rows.lastAt(rehearsal.id()).orElse(rehearsal.createdAt());
    }

    private void throwAway(Workshop rehearsal) {
        rehearsals.throwAway(rehearsal.id());
        erasures.note(Erased.What.REHEARSALS, 1);
        log.info("Rehearsal {} thrown away: nothing has happened in it for long", rehearsal.id());
    }
}
