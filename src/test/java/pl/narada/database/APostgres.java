package pl.narada.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL that the tests start by themselves: one for all of a run, with as many databases as they ask for. */
public final class APostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private APostgres() {}

    /** A database with nothing in it. */
    public static String freshDatabase() {
        String name = "fresh_" + NUMBER.incrementAndGet();
        EmbeddedPostgres postgres = Started.POSTGRES.orElseThrow(
                () -> new IllegalStateException("no PostgreSQL for this machine, see why()"));
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    /** Whether it can be started on this machine; where it must be, in CI, true. */
    public static boolean isThere() {
        return "true".equals(System.getenv("CI")) || why().isEmpty();
    }

    /** Why there is none; empty if there is one. */
    static Optional<String> why() {
        return Started.POSTGRES.isPresent() ? Optional.empty() : Optional.of(Started.why);
    }

    /** When somebody asks first. */
    private static final class Started {

        private static String why = "";
        private static final Optional<EmbeddedPostgres> POSTGRES = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                // nothing of it outlives the run, so it need not wait for a disk
                return Optional.of(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300")
                        .start());
            } catch (IOException | IllegalStateException e) {
                why = "PostgreSQL can't be started on this machine: " + e.getMessage();
                return Optional.empty();
            }
        }
    }
}
