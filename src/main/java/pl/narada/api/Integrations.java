package pl.narada.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.access.CountyScope;
import pl.narada.shared.Here;
import pl.narada.shared.Result;

/** The systems that may read here. Asked anew with each request, so that what is revoked ends at once. */
@Service
@Transactional
public class Integrations {

    private final JdbcClient database;
    private final Clock clock;

    Integrations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Integration> all() {
        return database.sql("select * from integration order by created_at desc, id")
                .query((row, _) -> integration(row))
                .list();
    }

    private static Integration integration(ResultSet row) throws SQLException {
        return new Integration(
                row.getObject("id", UUID.class),
                row.getString("name"),
                CountyScope.read(row.getString("counties")),
                row.getObject("last_day", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("last_used_on", LocalDate.class));
    }

    /** Refused as {@link IntegrationForm} says. */
    public Result<Issued> issue(IntegrationForm filled, String by) {
        return filled.check(today()).map(form -> {
            Token token = Token.random();
            var created = new Integration(
                    UUID.randomUUID(), form.name(), form.scope(), form.lastDay(), clock.instant(), by, null);
            database.sql("insert into integration (id, name, token_hash, counties, last_day, created_at, created_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            created.id(),
                            created.name(),
                            token.hash(),
                            created.scope().written(),
                            created.lastDay(),
                            Timestamp.from(created.createdAt()),
                            by))
                    .update();
            return new Issued(created, token.value());
        });
    }

    /** From now on its token opens nothing. */
    public void revoke(UUID id) {
        database.sql("delete from integration where id = ?").param(id).update();
    }

    /** Whose token it is; empty if it is nobody's, was revoked or has expired. That it was used today is noted. */
    Optional<Integration> using(Token token) {
        LocalDate today = today();
        Optional<Integration> found = database.sql("select * from integration where token_hash = ?")
                .param(token.hash())
                .query((row, _) -> integration(row))
                .optional()
                .filter(integration -> !integration.hasExpired(today));
        found.filter(integration -> !today.equals(integration.lastUsedOn()))
                .ifPresent(integration -> database.sql("update integration set last_used_on = ? where id = ?")
                        .params(today, integration.id())
                        .update());
        return found;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(Here.ZONE));
    }
}
