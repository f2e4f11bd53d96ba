package pl.narada.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The record of what was erased: counts, and nothing of what it was. */
@Service
public class Erasures {

    private static final int LATEST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Erasures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is written of nothing. */
    public void note(Erased.What what, long number) {
        if (number == 0) return;
        jdbc.sql("insert into erasure (id, erased_at, what, number) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), Timestamp.from(clock.instant()), what.name(), Math.toIntExact(number))
                .update();
    }

    /** The newest first. */
    public List<Erased> latest() {
        return jdbc
                .sql("select erased_at, what, number from erasure order by erased_at desc")
                .query((row, _) -> new Erased(
                        row.getTimestamp("erased_at").toInstant(),
                        Erased.What.valueOf(row.getString("what")),
                        row.getInt("number")))
                .stream()
                .limit(LATEST)
                .toList();
    }
}
