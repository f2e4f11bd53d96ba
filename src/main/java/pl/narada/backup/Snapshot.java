package pl.narada.backup;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection that sees all tables as they were at one moment, whatever is written meanwhile. Nobody waits for it: both
 * databases keep for it what others overwrite.
 */
final class Snapshot implements AutoCloseable {

    /** H2's own level. What it calls repeatable read may see rows that came later. */
    private static final int SNAPSHOT_OF_H2 = 6;

    private final Connection connection;

    Snapshot(DataSource database) throws SQLException {
        connection = database.getConnection();
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(h2 ? SNAPSHOT_OF_H2 : Connection.TRANSACTION_REPEATABLE_READ);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            // a pool makes the connection again as it was
            connection.close();
        }
    }
}
