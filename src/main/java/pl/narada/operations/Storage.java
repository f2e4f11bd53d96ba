package pl.narada.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The database, and the room it has. */
@Component
class Storage {

    private static final String H2_FILE = "jdbc:h2:file:";

    private final JdbcTemplate jdbc;

    Storage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param kind name and version, as the database says; empty if it does not answer
     * @param bytes its size, if it says so
     * @param free bytes on the disk where it is, or, if it is on another computer, where this program runs
     */
    record Room(String kind, OptionalLong bytes, OptionalLong free) {}

    /** H2 and PostgreSQL each have their own way to tell their size. */
    Room room() {
        try {
            return jdbc.execute((ConnectionCallback<Room>) connection -> room(connection.getMetaData()));
        } catch (DataAccessException _) {
            return new Room("", OptionalLong.empty(), free(Path.of("")));
        }
    }

    private Room room(DatabaseMetaData about) throws SQLException {
        String name = about.getDatabaseProductName();
        String url = about.getURL();
        OptionalLong bytes = switch (name) {
            case "PostgreSQL" -> size("select pg_database_size(current_database())");
            case "H2" ->
                size("select cast(setting_value as bigint) from information_schema.settings"
                        + " where setting_name = 'info.FILE_SIZE'");
            default -> OptionalLong.empty();
        };
        Path where = url.startsWith(H2_FILE)
                ? Path.of(url.substring(H2_FILE.length()).split(";")[0])
                : Path.of("");
        String version = about.getDatabaseProductVersion().split(" ")[0];
        return new Room(name + " " + version, bytes, free(where.toAbsolutePath()));
    }

    private OptionalLong size(String sql) {
        return jdbc.query(sql, (row, _) -> row.getLong(1)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static OptionalLong free(Path near) {
        Path there = near.toAbsolutePath();
        while (there != null && !Files.exists(there)) there = there.getParent();
        if (there == null) return OptionalLong.empty();
        try {
            return OptionalLong.of(Files.getFileStore(there).getUsableSpace());
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }
}
