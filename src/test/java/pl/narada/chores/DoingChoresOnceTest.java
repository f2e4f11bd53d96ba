package pl.narada.chores;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers over one database. The time is the database's, and here ours. */
class DoingChoresOnceTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    private final JdbcClient database = JdbcClient.create(pool);
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private volatile Instant now = Instant.parse("2026-03-05T08:00:00Z");
    private final AtomicInteger swept = new AtomicInteger();

    @BeforeEach
    void anInstallation() {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        said.start();
        ((Logger) LoggerFactory.getLogger(Runner.class)).addAppender(said);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        ((Logger) LoggerFactory.getLogger(Runner.class)).detachAppender(said);
        pool.dispose();
    }

    @Test
    void whatIsDueIsDoneByOneOfTwoServersAndAgainOnlyWhenItsTimeHasPassed() {
        Runner one = server(daily(swept::incrementAndGet));
        Runner other = server(daily(swept::incrementAndGet));

        one.look();
        other.look();
        assertThat(swept).hasValue(1);

        now = now.plus(DAY).minusMillis(1);
        other.look();
        one.look();
        assertThat(swept).hasValue(1);

        now = now.plusMillis(1);
        other.look();
        one.look();
        assertThat(swept).hasValue(2);
    }

    @Test
    void fourServersThatLookInTheSameMomentDoEachChoreOnce() throws Exception {
        var together = new CyclicBarrier(4);
        try (var servers = Executors.newFixedThreadPool(4)) {
            for (int round = 1; round <= 20; round++) {
                List<Future<?>> looks = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    Runner server = server(daily(swept::incrementAndGet));
                    looks.add(servers.submit(() -> {
                        together.await();
                        server.look();
                        return null;
                    }));
                }
                for (Future<?> look : looks) look.get();
                assertThat(swept).hasValue(round);
                now = now.plus(DAY);
            }
        }
        assertThat(said.list).isEmpty();
    }

    @Test
    void whatAServerLeftInTheMiddleIsBegunAnewByAnotherWhenItsLeaseIsOver() {
        Turns turns = new Turns(database, () -> now);
        turns.know("sweeping");
        UUID dead = UUID.randomUUID();
        assertThat(turns.take("sweeping", dead)).isTrue();
        Runner other = server(daily(swept::incrementAndGet));

        now = now.plus(Turns.LEASE).minusMillis(1);
        other.look();
        assertThat(swept).hasValue(0);

        now = now.plusMillis(1);
        other.look();
        assertThat(swept).hasValue(1);

        // the dead one was only slow: what it says late changes nothing
        turns.giveBack("sweeping", dead, Duration.ZERO);
        other.look();
        assertThat(swept).hasValue(1);
    }

    @Test
    void aServerThatStillWorksKeepsItsChore() {
        Turns turns = new Turns(database, () -> now);
        turns.know("sweeping");
        UUID busy = UUID.randomUUID();
        turns.take("sweeping", busy);
        for (int i = 0; i < 30; i++) {
            now = now.plus(Runner.LOOK);
            turns.keep("sweeping", busy);
        }

        server(daily(swept::incrementAndGet)).look();

        assertThat(swept).hasValue(0);
    }

    @Test
    void whatFailsIsToldAndTriedAgainSoonAndTheOthersAreDone() {
        var tried = new AtomicInteger();
        Chore broken = chore("broken", DAY, () -> {
            if (tried.incrementAndGet() == 1) throw new IllegalStateException("no room on the disk");
        });
        Runner server = server(broken, daily(swept::incrementAndGet));

        server.look();
        assertThat(swept).hasValue(1);
        assertThat(said.list).hasSize(1).allMatch(line -> line.getLevel() == Level.WARN);

        now = now.plus(Runner.AFTER_A_FAILURE).minusMillis(1);
        server.look();
        assertThat(tried).hasValue(1);

        now = now.plusMillis(1);
        server.look();
        now = now.plus(Runner.AFTER_A_FAILURE);
        server.look();
        assertThat(tried).hasValue(2);
    }

    @Test
    void aDatabaseThatIsAwayIsToldAsAWarningAndTheNextLookDoesIt() {
        Runner server = server(daily(swept::incrementAndGet));
        database.sql("alter table chore rename to away").update();
        server.look();
        assertThat(said.list).isNotEmpty().allMatch(line -> line.getLevel() == Level.WARN);

        database.sql("alter table away rename to chore").update();
        server.look();

        assertThat(swept).hasValue(1);
    }

    @Test
    void byTheDatabasesOwnClockItBeginsByItselfAndAServerThatStopsLetsItFinish() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Runner server = new Runner(
                List.of(daily(() -> {
                    begun.countDown();
                    await(mayEnd);
                    swept.incrementAndGet();
                })),
                database);
        server.begin();
        begun.await();

        Thread.ofVirtual().start(mayEnd::countDown);
        server.stop();

        assertThat(swept).hasValue(1);
        assertThat(database.sql("select count(*) from chore where held_by is null and due_at > current_timestamp")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Runner server(Chore... chores) {
        return new Runner(List.of(chores), new Turns(database, () -> now));
    }

    private static Chore daily(Runnable what) {
        return chore("sweeping", DAY, what);
    }

    private static Chore chore(String name, Duration every, Runnable what) {
        return new Chore() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public void run() {
                what.run();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("was interrupted", e);
        }
    }
}
