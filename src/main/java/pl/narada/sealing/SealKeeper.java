package pl.narada.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.privacy.InformationClause;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;

/** Seals what was closed long enough ago and nobody has touched since. */
@Component
public class SealKeeper implements Chore {

    private static final Logger log = LoggerFactory.getLogger(SealKeeper.class);

    private final InformationClause.Setting setting;
    private final Programme programme;
    private final Sealing sealing;
    private final Clock clock;

    SealKeeper(InformationClause.Setting setting, Programme programme, Sealing sealing, Clock clock) {
        this.setting = setting;
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
        if (!setting.sealAfter().isPositive()) return;
        Instant latest = clock.instant().minus(setting.sealAfter());
        for (Workshop workshop : programme.workshopsIn(Phase.CLOSED)) {
            if (workshop.sealedAt().isPresent()) continue;
            try {
                if (!sealing.quietSince(workshop.id()).isAfter(latest)) sealing.seal(workshop.id());
            } catch (RuntimeException e) {
                // the others must not wait for this one; the next time will do
                log.warn("Workshop {}: could not be sealed", workshop.id(), e);
            }
        }
    }

    /** In days, for people; 0 if nothing is sealed by itself. */
    public long days() {
        return setting.sealDays();
    }
}
