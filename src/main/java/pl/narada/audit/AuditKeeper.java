package pl.narada.audit;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;

/** Removes lines that may be kept no longer. */
@Component
class AuditKeeper implements Chore {

    private final AuditLog audit;

    AuditKeeper(AuditLog audit) {
        this.audit = audit;
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
}
