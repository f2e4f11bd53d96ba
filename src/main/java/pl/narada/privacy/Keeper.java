package pl.narada.privacy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import pl.narada.chores.Chore;
import pl.narada.retention.Erasures;

/** Removes personal data that may be kept no longer. */
@Component
class Keeper implements Chore {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);

    private final List<PersonalData> all;
    private final Erasures erasures;

    Keeper(List<PersonalData> all, Erasures erasures) {
        this.all = all;
        this.erasures = erasures;
    }

    @Override
    public String name() {
        return "personal-data";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        @Nullable RuntimeException failed = null;
        for (PersonalData data : all) {
            try {
                removeOld(data);
            } catch (RuntimeException e) {
                // the others must not wait for this one
                failed = e;
            }
        }
        if (failed != null) throw failed;
    }

    private void removeOld(PersonalData data) {
        long removed = data.removeOld();
        erasures.note(data.kind(), removed);
        if (removed > 0) log.info("Personal data removed because their time is over: {}", removed);
    }
}
