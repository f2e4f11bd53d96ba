package pl.narada.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.narada.backup.Table.Column;

/** What tables there are, as the database says itself; so a new one is in every backup without a word here. */
final class Tables {

    /** Flyway's own: it says what version the tables are of. */
    static final String HISTORY = "flyway_schema_history";

    private final Connection connection;
    private final @Nullable String schema;

    private Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = connection.getSchema();
    }

    /** Each after those that its rows refer to; without {@link #HISTORY}. */
    static List<Table> of(Connection connection) throws SQLException {
        var tables = new Tables(connection);
        Map<String, Table> waiting = new LinkedHashMap<>();
        for (String name : tables.names())
            if (!name.equalsIgnoreCase(HISTORY)) waiting.put(lower(name), tables.read(name));
        List<Table> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<Table> next = waiting.values().stream()
                    .filter(table -> table.needs().stream().noneMatch(waiting::containsKey))
                    .toList();
            if (next.isEmpty()) throw new IllegalStateException("tables that need each other: " + waiting.keySet());
            next.forEach(table -> waiting.remove(table.name()));
            ordered.addAll(next);
        }
        return ordered;
    }

    /** Whether tables were ever made here. */
    static boolean areThere(Connection connection) throws SQLException {
        return new Tables(connection).names().stream().anyMatch(HISTORY::equalsIgnoreCase);
    }

    /** The version of the tables, e.g. "38". */
    static String version(Connection connection) throws SQLException {
        // Flyway writes its names in small letters between quotation marks
        String sql = "select \"version\" from \"%s\" where \"success\" and \"version\" is not null".formatted(HISTORY);
        Set<Integer> versions = new TreeSet<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) versions.add(Integer.valueOf(row.getString(1)));
        }
        return versions.stream().max(Integer::compare).orElseThrow().toString();
    }

    private Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet row =
                connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) names.add(row.getString("TABLE_NAME"));
        }
        return names;
    }

    private Table read(String name) throws SQLException {
        Set<String> needs = new LinkedHashSet<>();
        Optional<String> itself = Optional.empty();
        try (ResultSet row = connection.getMetaData().getImportedKeys(null, schema, name)) {
            while (row.next()) {
                String other = lower(row.getString("PKTABLE_NAME"));
                if (other.equals(lower(name))) itself = Optional.of(lower(row.getString("FKCOLUMN_NAME")));
                else needs.add(other);
            }
        }
        List<Column> columns = new ArrayList<>();
        Optional<String> counted = Optional.empty();
        try (var statement = connection.createStatement();
                ResultSet nothing = statement.executeQuery("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData all = nothing.getMetaData();
            for (int i = 1; i <= all.getColumnCount(); i++) {
                String column = lower(all.getColumnName(i));
                columns.add(new Column(column, Kind.of(lower(all.getColumnTypeName(i)))));
                if (all.isAutoIncrement(i)) counted = Optional.of(column);
            }
        }
        return new Table(lower(name), columns, needs, itself, counted);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
