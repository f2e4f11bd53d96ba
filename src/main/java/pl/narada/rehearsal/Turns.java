package pl.narada.rehearsal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one thread on which all simulated participants take their turns, so many a second at most. */
@Component
class Turns {

    private static final Logger log = LoggerFactory.getLogger(Turns.class);

    /** Together 20 a second: a room takes thousands, so real phones never wait for simulated ones. */
    static final int MILLIS = 250;

    static final int MOST_AT_ONCE = 5;

    private final SimulatedParticipants participants;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rehearsals").daemon().factory());

    Turns(SimulatedParticipants participants) {
        this.participants = participants;
        timer.scheduleWithFixedDelay(this::next, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private void next() {
        try {
            participants.step(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), MOST_AT_ONCE);
        } catch (RuntimeException e) {
            // the next turn must come all the same
            log.error("Simulated participants stumbled", e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
