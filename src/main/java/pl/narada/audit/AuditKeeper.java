package pl.narada.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.retention.Due;
import pl.narada.retention.Foresees;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;

/** Removes lines that may be kept no longer. */
@Component
class AuditKeeper implements Chore, Foresees {

    private final AuditLog audit;
    private final Periods periods;

    AuditKeeper(AuditLog audit, Periods periods) {
        this.audit = audit;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        audit.removeOld();
    }

    @Override
    public List<Due> until(Instant then) {
        int going = periods.tooOld(Period.AUDIT, then).map(audit::countBefore).orElse(0);
        return audit.oldest()
                .filter(_ -> going > 0)
                .flatMap(first -> periods.end(Period.AUDIT, first))
                .map(end -> List.of(new Due(end, Period.AUDIT, going, null)))
                .orElse(List.of());
    }
}
