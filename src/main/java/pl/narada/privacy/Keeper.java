package pl.narada.privacy;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.retention.Erasures;

/** Removes personal data that may be kept no longer: at the start, and a few times a day. */
@Component
class Keeper {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final int HOURS = 6;

    private final List<PersonalData> all;
    private final Erasures erasures;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("personal-data").daemon().factory());

    Keeper(List<PersonalData> all, Erasures erasures) {
        this.all = all;
        this.erasures = erasures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(() -> all.forEach(this::removeOld), 0, HOURS, TimeUnit.HOURS);
    }

    private void removeOld(PersonalData data) {
        try {
            long removed = data.removeOld();
            erasures.note(data.kind(), removed);
            if (removed > 0) log.info("Personal data removed because their year is over: {}", removed);
        } catch (RuntimeException e) {
            // the next time will do
            log.warn("Old personal data could not be removed", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
