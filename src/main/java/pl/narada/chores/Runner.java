package pl.narada.chores;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks every minute which chores are due, and does those that no other server is doing, one after another. */
@Component
final class Runner {

    static final Duration LOOK = Duration.ofMinutes(1);
    static final Duration AFTER_A_FAILURE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(Runner.class);
    private static final int SECONDS_TO_FINISH = 20;

    private final List<Chore> chores;
    private final Turns turns;
    private final UUID self = UUID.randomUUID();
    private final ScheduledExecutorService worker = timer("chores");
    private final ScheduledExecutorService keeper = timer("chores-kept");
    private volatile @Nullable Chore doing;
    private volatile boolean stopping;

    @Autowired
    Runner(List<Chore> chores, JdbcClient jdbc) {
        this(chores, new Turns(jdbc, () -> now(jdbc)));
    }

    Runner(List<Chore> chores, Turns turns) {
        this.chores = chores;
        this.turns = turns;
    }

    private static Instant now(JdbcClient jdbc) {
        return jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static ScheduledExecutorService timer(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.scheduleWithFixedDelay(this::look, 0, LOOK.toSeconds(), TimeUnit.SECONDS);
        keeper.scheduleWithFixedDelay(this::keep, LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    /** Does what is due and free. */
    void look() {
        for (Chore chore : chores) {
            if (stopping) return;
            try {
                turns.know(chore.name());
                if (turns.take(chore.name(), self)) turns.giveBack(chore.name(), self, done(chore));
            } catch (RuntimeException e) {
                // the database may be away for a while; the next look is soon
                log.warn("Chore {}: could not be looked up", chore.name(), e);
            }
        }
    }

    /** When it is due again. */
    private Duration done(Chore chore) {
        doing = chore;
        try {
            chore.run();
            return chore.every();
        } catch (RuntimeException e) {
            log.warn("Chore {}: failed, and will be tried again", chore.name(), e);
            return chore.every().compareTo(AFTER_A_FAILURE) < 0 ? chore.every() : AFTER_A_FAILURE;
        } finally {
            doing = null;
        }
    }

    /** The others must not take a chore that lasts for one whose server is dead. */
    private void keep() {
        Chore now = doing;
        if (now == null) return;
        try {
            turns.keep(now.name(), self);
        } catch (RuntimeException e) {
            log.warn("Chore {}: could not be kept", now.name(), e);
        }
    }

    /** Never by an interrupt: that would close the database's file under everybody else. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS))
            log.info("A chore was not finished; it will be begun anew");
        keeper.shutdown();
    }
}
