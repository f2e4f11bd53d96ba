package pl.narada.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** A real PostgreSQL for as long as the benchmark runs. Unlike that of the tests it waits for the disk, as one must. */
final class BenchPostgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    BenchPostgres() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    void copy(String from, String to) {
        try (var connection = postgres.getDatabase("postgres", "template1").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + to + " template " + from);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
