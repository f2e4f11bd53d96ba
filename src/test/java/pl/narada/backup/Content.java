package pl.narada.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All that is in a database: by table, each row as text, in the order of the alphabet. */
final class Content {

    private Content() {}

    static Map<String, List<String>> of(DataSource database) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (Table table : Tables.of(connection)) content.put(table.name(), rows(connection, table));
        }
        return content;
    }

    static List<String> of(DataSource database, String table) throws SQLException {
        return Objects.requireNonNull(of(database).get(table), table);
    }

    private static List<String> rows(Connection connection, Table table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(table.select())) {
            while (row.next()) {
                List<Object> cells = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    var column = table.columns().get(i);
                    cells.add(column.name() + "=" + column.kind().read(row, i + 1));
                }
                rows.add(cells.toString());
            }
        }
        return rows.stream().sorted().toList();
    }
}
