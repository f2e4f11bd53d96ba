package pl.narada.audit;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.shared.Here;
import pl.narada.shared.StaffAct;
import pl.narada.shared.WorkshopId;

/**
 * Keeps what staff did, for as long as {@link Periods} says. It is written behind their backs: nobody waits for it, and a meeting goes on when it
 * can't be written. What happened in a room stands in its journal as well.
 */
@Service
public class AuditLog {

    private static final Logger log = LoggerFactory.getLogger(AuditLog.class);
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Periods periods;
    private final Clock clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("audit").daemon().factory());

    AuditLog(JdbcClient jdbc, Periods periods, Clock clock) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
    }

    @EventListener
    void heard(StaffAct act) {
        Instant now = clock.instant();
        writer.execute(() -> write(now, act));
    }

    private void write(Instant at, StaffAct act) {
        try {
            jdbc.sql("insert into audit (recorded_at, who, what, workshop_id, about) values (?, ?, ?, ?, ?)")
                    .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param(oneLine(act.who(), 60))
                    .param(act.what().name())
                    .param(act.workshop() == null ? null : act.workshop().value())
                    .param(oneLine(act.about(), LONGEST))
                    .update();
        } catch (RuntimeException e) {
            log.warn("Not in the audit log: {} {}", act.what(), oneLine(act.about(), LONGEST), e);
        }
    }

    /** What somebody typed as a name may hold anything: it must not become a line of its own, here or in a log file. */
    private static String oneLine(String text, int most) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > most ? line.substring(0, most) : line;
    }

    /** The newest first. */
    public List<AuditLine> find(AuditQuery query, int from, int most) {
        List<Object> params = new ArrayList<>();
        String where = where(query, params);
        params.add(from);
        params.add(most);
        return jdbc.sql("select * from audit" + where
                        + " order by recorded_at desc, id desc offset ? rows fetch next ? rows only")
                .params(params)
                .query((row, _) -> new AuditLine(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        StaffAct.What.valueOf(row.getString("what")),
                        id(row.getObject("workshop_id", UUID.class)),
                        row.getString("about")))
                .list();
    }

    private static @Nullable WorkshopId id(@Nullable UUID id) {
        return id == null ? null : new WorkshopId(id);
    }

    public long count(AuditQuery query) {
        List<Object> params = new ArrayList<>();
        return jdbc.sql("select count(*) from audit" + where(query, params))
                .params(params)
                .query(Long.class)
                .single();
    }

    private static String where(AuditQuery query, List<Object> params) {
        List<String> all = new ArrayList<>();
        if (!query.who().isBlank()) {
            all.add("lower(who) = ?");
            params.add(query.who().strip().toLowerCase(Locale.ROOT));
        }
        StaffAct.What what = query.what();
        if (what != null) {
            all.add("what = ?");
            params.add(what.name());
        }
        LocalDate from = query.from();
        if (from != null) {
            all.add("recorded_at >= ?");
            params.add(start(from));
        }
        LocalDate until = query.until();
        if (until != null) {
            all.add("recorded_at < ?");
            params.add(start(until.plusDays(1)));
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Here.ZONE).toOffsetDateTime();
    }

    /** In months. */
    public int monthsKept() {
        return periods.of(Period.AUDIT);
    }

    /** When the oldest line was written; empty if there is none. */
    Optional<Instant> oldest() {
        return jdbc.sql("select min(recorded_at) as oldest from audit")
                .query((row, _) -> Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    int countBefore(Instant at) {
        return jdbc.sql("select count(*) from audit where recorded_at < ?")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** How many lines are older than they may be kept, and are gone now. */
    int removeOld() {
        Instant oldest = periods.tooOld(Period.AUDIT, clock.instant()).orElseThrow();
        return jdbc.sql("delete from audit where recorded_at < ?")
                .param(OffsetDateTime.ofInstant(oldest, ZoneOffset.UTC))
                .update();
    }

    /** Waits until all that was heard is written. */
    @PreDestroy
    void stop() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) log.warn("The end of the audit log was not written");
    }
}
