package pl.narada.chores;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose turn it is. A row for each chore says when it is due and until when it is somebody's; it is taken by one UPDATE
 * that asks whether it is free, so of several servers one succeeds. The time is the database's own: the clocks of the
 * servers may differ as they like.
 */
final class Turns {

    /** A server that has said nothing for so long is taken for dead. It says so every {@link Runner#LOOK}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final InstantSource time;

    Turns(JdbcClient jdbc, InstantSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Makes the row if there is none: what was never done is due at once. */
    void know(String chore) {
        int known = jdbc.sql("select count(*) from chore where name = ?")
                .param(chore)
                .query(Integer.class)
                .single();
        if (known > 0) return;
        try {
            Timestamp now = at(time.instant());
            jdbc.sql("insert into chore (name, due_at, leased_until) values (?, ?, ?)")
                    .params(chore, now, now)
                    .update();
        } catch (DuplicateKeyException _) {
            // another server has just done so
        }
    }

    /** Tells whether it is due, nobody has it, and it now is this one's. */
    boolean take(String chore, UUID who) {
        Instant now = time.instant();
        return jdbc.sql("update chore set held_by = ?, leased_until = ?"
                                + " where name = ? and due_at <= ? and leased_until <= ?")
                        .params(who, at(now.plus(LEASE)), chore, at(now), at(now))
                        .update()
                == 1;
    }

    /** While it lasts. */
    void keep(String chore, UUID who) {
        jdbc.sql("update chore set leased_until = ? where name = ? and held_by = ?")
                .params(at(time.instant().plus(LEASE)), chore, who)
                .update();
    }

    /** Nobody's again, and due in so long; nothing if it was taken over meanwhile. */
    void giveBack(String chore, UUID who, Duration dueIn) {
        Instant now = time.instant();
        jdbc.sql("update chore set held_by = null, leased_until = ?, due_at = ? where name = ? and held_by = ?")
                .params(at(now), at(now.plus(dueIn)), chore, who)
                .update();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
