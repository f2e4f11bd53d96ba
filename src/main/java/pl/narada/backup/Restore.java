package pl.narada.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** Fills an empty database from a backup: its tables are made in the version of the backup, filled, and brought up to date. */
final class Restore {

    /** What the migrations themselves put rows into; all else is empty in a database that nobody has used. */
    private static final Set<String> FILLED_AT_FIRST = Set.of("county", "journal_check");

    private final DataSource database;

    Restore(DataSource database) {
        this.database = database;
    }

    /** Refused if the file can't be read or the database is in use; then neither is changed. */
    Restored from(Path file, String password) throws IOException, SQLException, Refused {
        var backup = new BackupFile(file, password);
        // nothing is touched before all of it is known to be right
        var look = new Look();
        Sum.All sums = backup.read(look);
        // held, so that an H2 file is not closed and opened between the steps
        try (Connection connection = database.getConnection()) {
            checkIsEmpty(connection, look.head());
            flyway(look.head().tables()).migrate();
            fill(connection, backup);
            flyway("latest").migrate();
        }
        return new Restored(look.head().at(), look.head().tables(), sums);
    }

    private void checkIsEmpty(Connection connection, Head head) throws SQLException, Refused {
        boolean known = Arrays.stream(flyway("latest").info().all())
                .anyMatch(m -> MigrationVersion.fromVersion(head.tables()).equals(m.getVersion()));
        if (!known) throw new Refused("This backup was made by a newer Narada; restore it with that one.");
        if (!Tables.areThere(connection)) return;
        if (Integer.parseInt(Tables.version(connection)) > Integer.parseInt(head.tables()))
            throw new Refused("This database has the tables of a later Narada than the backup; give an empty one.");
        for (Table table : Tables.of(connection)) {
            if (!FILLED_AT_FIRST.contains(table.name()) && count(connection, table.name()) > 0)
                throw new Refused("This database is not empty (" + table.name()
                        + " has rows); give an empty one. Nothing was changed.");
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure().dataSource(database).target(target).load();
    }

    private static void fill(Connection connection, BackupFile backup) throws IOException, SQLException, Refused {
        connection.setAutoCommit(false);
        try {
            List<Table> tables = Tables.of(connection);
            for (Table table : tables.reversed()) execute(connection, "delete from " + table.name());
            try (var filling = new Filling(connection, tables)) {
                Sum.All sums = backup.read(filling);
                filling.end();
                for (Table table : tables) check(connection, table, sums);
            }
            connection.commit();
        } catch (IOException | SQLException | Refused | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void check(Connection connection, Table table, Sum.All sums) throws SQLException {
        Sum sum = sums.tables().get(table.name());
        long there = count(connection, table.name());
        if (sum == null || sum.rows() != there)
            throw new IllegalStateException("%s has %d rows, the backup has %s".formatted(table.name(), there, sum));
        if (table.counted().isEmpty()) return;
        String column = table.counted().get();
        execute(
                connection,
                "alter table %s alter column %s restart with %d"
                        .formatted(table.name(), column, highest(connection, table.name(), column) + 1));
    }

    private static long count(Connection connection, String table) throws SQLException {
        return number(connection, "select count(*) from " + table);
    }

    private static long highest(Connection connection, String table, String column) throws SQLException {
        return number(connection, "select coalesce(max(%s), 0) from %s".formatted(column, table));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
