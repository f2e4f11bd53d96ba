package pl.narada.audit;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes lines that may be kept no longer: at the start, and once a day. Two nodes that do so at once do no harm. */
@Component
class AuditKeeper {

    private static final Logger log = LoggerFactory.getLogger(AuditKeeper.class);

    private final AuditLog audit;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("audit-keeper").daemon().factory());

    AuditKeeper(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::removeOld, 0, 1, TimeUnit.DAYS);
    }

    private void removeOld() {
        try {
            audit.removeOld();
        } catch (RuntimeException e) {
            // the next time will do
            log.warn("Old lines of the audit log could not be removed", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
