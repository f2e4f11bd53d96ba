package pl.narada.nodes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to what PostgreSQL tells (LISTEN) on a connection of its own, and comes back when that is lost. It has to be a
 * connection to the database itself: a pooler that hands connections on with each transaction does not pass on what is told.
 */
final class Ear implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Ear.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** Where and as whom to listen; who is null where the address says it. */
    record Address(
            String url, @Nullable String user, @Nullable String password) {

        Connection connect() throws SQLException {
            var who = new Properties();
            if (user != null) who.setProperty("user", user);
            if (password != null) who.setProperty("password", password);
            return DriverManager.getConnection(url, who);
        }
    }

    /** What was told on which channel. */
    interface Hearer {

        void heard(String channel, String payload);

        /** From here on everything is heard; what was told before may have been missed. */
        void listening();
    }

    private final Address address;
    private final String[] channels;
    private final Hearer hearer;
    private final Thread thread = Thread.ofPlatform().name("nodes-ear").daemon().unstarted(this::listen);
    private volatile boolean closing;
    // touched by its thread only
    private boolean lost;
    private volatile @Nullable Connection open;

    Ear(Address address, Hearer hearer, String... channels) {
        this.address = address;
        this.hearer = hearer;
        this.channels = channels;
    }

    void start() {
        thread.start();
    }

    private void listen() {
        while (!closing) {
            try (Connection connection = connect()) {
                open = connection;
                if (lost) log.info("Hears the other servers again");
                lost = false;
                hearer.listening();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (!closing && !lost) log.info("Does not hear the other servers just now: {}", e.getMessage());
                lost = true;
            }
            open = null;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = address.connect();
        try (var statement = connection.createStatement()) {
            for (String channel : channels) statement.execute("listen " + channel);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private void hear(PGConnection connection) throws SQLException {
        while (!closing) {
            PGNotification[] news = connection.getNotifications(WAIT_MILLIS);
            if (news == null) continue;
            for (PGNotification one : news) hearer.heard(one.getName(), one.getParameter());
        }
    }

    /** The connection seems to be dead without saying so: another one. */
    void reconnect() {
        Connection connection = open;
        if (connection == null) return;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            log.debug("it was dead already", e);
        }
    }

    @Override
    public void close() {
        closing = true;
        reconnect();
        LockSupport.unpark(thread);
    }
}
