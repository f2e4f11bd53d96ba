package pl.narada.database;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where the tests of this run keep their tables: in the memory of H2, or, with {@code -Dnarada.test.database=postgres}, in a
 * PostgreSQL. See {@link OnBothDatabases}.
 */
public final class TestDatabase {

    static final boolean POSTGRES = "postgres".equals(System.getProperty("narada.test.database"));

    private static final Map<String, String> BY_NAME = new ConcurrentHashMap<>();

    private TestDatabase() {}

    /** The address of the database with this name; empty at first, then as it was left. */
    public static String named(String name) {
        return BY_NAME.computeIfAbsent(
                name, n -> POSTGRES ? APostgres.freshDatabase() : "jdbc:h2:mem:" + n + ";DB_CLOSE_DELAY=-1");
    }

    /** Another empty one, under a name that nobody else has. */
    public static String another() {
        return named("another-" + UUID.randomUUID());
    }

    /** An empty one, which is gone with its last connection if it is in memory. */
    public static String fresh() {
        return POSTGRES ? APostgres.freshDatabase() : "jdbc:h2:mem:";
    }

    /** From now on this connection leads nowhere. */
    public static void goesAwayFrom(JdbcTemplate only) {
        try {
            only.execute(POSTGRES ? "select pg_terminate_backend(pg_backend_pid())" : "shutdown");
        } catch (DataAccessException theConnectionWasCut) {
            // as it should be
        }
    }
}
