package pl.narada.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.backup.Table.Column;

/** Puts the rows of a backup into empty tables, in the transaction of this connection. */
final class Filling implements BackupFile.Visitor, AutoCloseable {

    private final Connection connection;
    private final Map<String, Table> tables;
    private List<Column> columns = List.of();
    private @Nullable PreparedStatement insert;
    private int waiting;

    Filling(Connection connection, List<Table> tables) {
        this.connection = connection;
        this.tables = tables.stream()
                .collect(Collectors.toMap(Table::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    @Override
    public void table(String name, List<Column> written) throws SQLException, Refused {
        end();
        Table here = tables.get(name);
        if (here == null || !new HashSet<>(here.columns()).equals(new HashSet<>(written)))
            throw new Refused("The table %s of the backup does not fit its version.".formatted(name));
        columns = written;
        insert = connection.prepareStatement(
                new Table(name, written, here.needs(), here.itself(), here.counted()).insert());
    }

    @Override
    public void row(@Nullable Object[] cells) throws SQLException {
        PreparedStatement now = insert;
        if (now == null) throw new IllegalStateException("a row before its table");
        for (int i = 0; i < columns.size(); i++)
            now.setObject(i + 1, columns.get(i).kind().parse(cells[i]));
        now.addBatch();
        if (++waiting == Dump.PAGE) send(now);
    }

    private void send(PreparedStatement now) throws SQLException {
        now.executeBatch();
        waiting = 0;
    }

    /** After the last row of a table. */
    void end() throws SQLException {
        PreparedStatement now = insert;
        if (now == null) return;
        if (waiting > 0) send(now);
        now.close();
        insert = null;
    }

    @Override
    public void close() throws SQLException {
        PreparedStatement now = insert;
        if (now != null) now.close();
    }
}
