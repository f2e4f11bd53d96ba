package pl.narada.access;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees when somebody connects the laptop to another network during a meeting. */
@Component
class NetworkWatch {

    private static final Logger log = LoggerFactory.getLogger(NetworkWatch.class);

    private static final int LOOK_SECONDS = 5;

    private final Addresses addresses;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("networks").daemon().factory());

    NetworkWatch(Addresses addresses) {
        this.addresses = addresses;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!addresses.isSet()) timer.scheduleWithFixedDelay(this::look, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            addresses.look();
        } catch (RuntimeException e) {
            // the next look may do better; without this there would be none
            log.debug("the networks can't be looked at", e);
        }
    }

    @EventListener
    void on(AddressChanged changed) {
        log.info("Phones reach this computer at {} now", changed.phones());
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
