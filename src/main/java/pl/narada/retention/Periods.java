package pl.narada.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;

/** How long things are kept: as an administrator has set it, or else as the program is set up. */
@Service
public class Periods {

    /**
     * As long as nothing else is set on screen.
     *
     * @param rehearsals in whole days; 0: only by hand
     */
    @ConfigurationProperties("narada.retention")
    record Setting(@DefaultValue("30d") Duration rehearsals) {}

    /** {@code sealAfter}: in whole days; 0: only when somebody says so. */
    @ConfigurationProperties("narada.privacy")
    record Sealing(@DefaultValue("14d") Duration sealAfter) {}

    private final JdbcClient jdbc;
    private final Setting setting;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Periods(JdbcClient jdbc, Setting setting, Sealing sealing, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.setting = setting;
        this.sealing = sealing;
        this.events = events;
        this.clock = clock;
    }

    /** In its unit; 0: only by hand. Read each time anew, so that all servers follow at once. */
    public int of(Period period) {
        return jdbc.sql("select number from retention_period where what = ?")
                .param(period.name())
                .query(Integer.class)
                .optional()
                .orElseGet(() -> usual(period));
    }

    public int usual(Period period) {
        return switch (period) {
            case CONTACTS, CARDS, ATTENDANCE -> 12;
            case REHEARSALS -> days(setting.rehearsals());
            case TIES -> days(sealing.sealAfter());
            case AUDIT -> 24;
            // whole workshops only go if somebody has said so here
            case WORKSHOPS -> 0;
        };
    }

    /** When an administrator last set it; empty if nobody has. */
    public Optional<Instant> setAt(Period period) {
        return jdbc.sql("select set_at from retention_period where what = ?")
                .param(period.name())
                .query((row, _) -> row.getTimestamp("set_at").toInstant())
                .optional();
    }

    private static int days(Duration duration) {
        return Math.toIntExact(Math.max(0, duration.toDays()));
    }

    /** What began before this moment is over its time then; empty if it is kept until somebody removes it. */
    public Optional<Instant> tooOld(Period period, Instant then) {
        int number = of(period);
        return number == 0 ? Optional.empty() : Optional.of(period.begin(then, number));
    }

    /** On which day what began on this one goes. */
    public Optional<LocalDate> end(Period period, LocalDate begin) {
        int number = of(period);
        return number == 0 ? Optional.empty() : Optional.of(period.end(begin, number));
    }

    /** When what began then goes. */
    public Optional<Instant> end(Period period, Instant begin) {
        int number = of(period);
        return number == 0 ? Optional.empty() : Optional.of(period.end(begin, number));
    }

    /** Refused with {@code period-out-of-range}, with the limits, if it may not be set so. */
    @Transactional
    public Result<Integer> set(Period period, int number, String by) {
        if (!period.allows(number)) return Result.refused(Reason.PERIOD_OUT_OF_RANGE);
        jdbc.sql("delete from retention_period where what = ?")
                .param(period.name())
                .update();
        jdbc.sql("insert into retention_period (what, number, set_by, set_at) values (?, ?, ?, ?)")
                .params(period.name(), number, by, Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new StaffAct(
                by, StaffAct.What.SETTINGS_CHANGED, null, "retention %s = %d".formatted(period.wire(), number)));
        return Result.ok(number);
    }
}
