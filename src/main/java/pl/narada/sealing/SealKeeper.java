package pl.narada.sealing;

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
import pl.narada.retention.Due;
import pl.narada.retention.Foresees;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.WorkshopId;

/** Seals what was closed long enough ago and nobody has touched since. */
@Component
public class SealKeeper implements Chore, Foresees {

    private static final Logger log = LoggerFactory.getLogger(SealKeeper.class);

    private final Periods periods;
    private final Programme programme;
    private final Sealing sealing;
    private final Clock clock;

    SealKeeper(Periods periods, Programme programme, Sealing sealing, Clock clock) {
        this.periods = periods;
        this.programme = programme;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(3);
    }

    @Override
    public void run() {
        for (Due due : until(clock.instant())) {
            WorkshopId id = Objects.requireNonNull(due.workshop()).id();
            try {
                sealing.seal(id);
            } catch (RuntimeException e) {
                // the others must not wait for this one; the next time will do
                log.warn("Workshop {}: could not be sealed", id, e);
            }
        }
    }

    @Override
    public List<Due> until(Instant then) {
        return programme.workshopsIn(Phase.CLOSED).stream()
                .filter(workshop -> workshop.sealedAt().isEmpty())
                .flatMap(workshop -> sealing
                        .quietSince(workshop.id())
                        .flatMap(quiet -> periods.end(Period.TIES, quiet))
                        .filter(end -> !end.isAfter(then))
                        .map(end -> new Due(end, Period.TIES, 1, workshop))
                        .stream())
                .toList();
    }

    /** In days, for people; 0 if nothing is sealed by itself. */
    public long days() {
        return periods.of(Period.TIES);
    }
}
