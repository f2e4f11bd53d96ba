package pl.narada.contact;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.retention.Erased;
import pl.narada.retention.Erasures;

/** Removes contact details that may be kept no longer: at the start, and a few times a day. */
@Component
class ContactKeeper {

    private static final Logger log = LoggerFactory.getLogger(ContactKeeper.class);
    private static final int HOURS = 6;

    private final Contacts contacts;
    private final Erasures erasures;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("contacts").daemon().factory());

    ContactKeeper(Contacts contacts, Erasures erasures) {
        this.contacts = contacts;
        this.erasures = erasures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        timer.scheduleWithFixedDelay(this::removeOld, 0, HOURS, TimeUnit.HOURS);
    }

    private void removeOld() {
        try {
            long removed = contacts.removeOld();
            erasures.note(Erased.What.CONTACTS, removed);
            if (removed > 0) log.info("Contact details removed because their year is over: {}", removed);
        } catch (RuntimeException e) {
            // the next time will do
            log.warn("Old contact details could not be removed", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
