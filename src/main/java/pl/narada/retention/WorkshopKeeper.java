package pl.narada.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.shared.Here;

/** Erases whole workshops that are over for longer than they are kept, if an administrator wants that at all. */
@Component
class WorkshopKeeper implements Chore, Foresees {

    /** So long after it was set that they go, and so long beforehand they stand in the list of what goes next. */
    static final Duration WARNING = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(WorkshopKeeper.class);

    private final Periods periods;
    private final Programme programme;
    private final WholeWorkshops whole;
    private final Erasures erasures;
    private final Clock clock;

    WorkshopKeeper(Periods periods, Programme programme, WholeWorkshops whole, Erasures erasures, Clock clock) {
        this.periods = periods;
        this.programme = programme;
        this.whole = whole;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "workshops";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        for (Due due : until(clock.instant())) {
            Workshop workshop = Objects.requireNonNull(due.workshop());
            try {
                if (!whole.erase(workshop)) continue;
                erasures.note(Erased.What.WORKSHOPS, 1);
                log.info("Workshop {}: erased, its time is over", workshop.id());
            } catch (RuntimeException e) {
                // the others must not wait for this one; the next time will do
                log.warn("Workshop {}: could not be erased", workshop.id(), e);
            }
        }
    }

    /** Never one that goes on, or that is only planned; and none before there was time to keep a copy. */
    @Override
    public List<Due> until(Instant then) {
        Instant earliest =
                periods.setAt(Period.WORKSHOPS).map(at -> at.plus(WARNING)).orElse(Instant.MAX);
        return programme.workshopsIn(Phase.CLOSED).stream()
                .flatMap(workshop -> periods
                        .end(Period.WORKSHOPS, workshop.details().date())
                        .stream()
                        .map(day -> day.atStartOfDay(Here.ZONE).toInstant())
                        .map(at -> at.isBefore(earliest) ? earliest : at)
                        .filter(at -> !at.isAfter(then))
                        .map(at -> new Due(at, Period.WORKSHOPS, 1, workshop)))
                .toList();
    }
}
