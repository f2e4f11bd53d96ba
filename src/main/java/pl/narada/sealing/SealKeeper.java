package pl.narada.sealing;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.privacy.InformationClause;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;

/** Seals what was closed long enough ago and nobody has touched since: at the start, and a few times a day. */
@Component
public class SealKeeper {

    private static final Logger log = LoggerFactory.getLogger(SealKeeper.class);
    private static final int HOURS = 3;

    private final InformationClause.Setting setting;
    private final Programme programme;
    private final Sealing sealing;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sealing").daemon().factory());

    SealKeeper(InformationClause.Setting setting, Programme programme, Sealing sealing, Clock clock) {
        this.setting = setting;
        this.programme = programme;
        this.sealing = sealing;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::sealWhatIsDue, 0, HOURS, TimeUnit.HOURS);
    }

    /** Several nodes may do so at the same time: each workshop is sealed by one of them. */
    void sealWhatIsDue() {
        if (!setting.sealAfter().isPositive()) return;
        Instant latest = clock.instant().minus(setting.sealAfter());
        for (Workshop workshop : unsealed()) {
            try {
                if (!sealing.quietSince(workshop.id()).isAfter(latest)) sealing.seal(workshop.id());
            } catch (RuntimeException e) {
                // the next time will do
                log.warn("Workshop {}: could not be sealed", workshop.id(), e);
            }
        }
    }

    private List<Workshop> unsealed() {
        try {
            return programme.workshopsIn(Phase.CLOSED).stream()
                    .filter(w -> w.sealedAt().isEmpty())
                    .toList();
        } catch (RuntimeException e) {
            log.warn("What is to be sealed could not be looked up", e);
            return List.of();
        }
    }

    /** In days, for people; 0 if nothing is sealed by itself. */
    public long days() {
        return setting.sealDays();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
