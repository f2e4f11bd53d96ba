package pl.narada.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pl.narada.bundle.Version;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables into a zip: {@code backup.json}, then for each table a file of lines (its columns, then a JSON array for
 * each row), then {@code end.json} with what all of that has to sum up to.
 */
final class Dump {

    static final String HEAD = "backup.json";
    static final String FOLDER = "tables/";
    static final String END = "end.json";

    /** In ASCII, so that even half a letter that somebody managed to leave in a text comes back as it was. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** So many rows are held in memory at a time, where the database lets itself be asked. */
    static final int PAGE = 500;

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    private Dump(Connection connection, OutputStream out) {
        this.connection = connection;
        this.zip = new ZipOutputStream(new BufferedOutputStream(out));
    }

    /** Everything that is there now, whoever writes meanwhile; closes {@code out}. */
    static Sum.All write(DataSource database, Instant now, OutputStream out) throws IOException, SQLException, Refused {
        try (var snapshot = new Snapshot(database)) {
            if (!Tables.areThere(snapshot.connection()))
                throw new Refused("There is nothing in this database yet, so there is nothing to save.");
            return new Dump(snapshot.connection(), out).write(now);
        }
    }

    private Sum.All write(Instant now) throws IOException, SQLException {
        // what is asked first begins the moment that all else is seen at
        String version = Tables.version(connection);
        List<Table> tables = Tables.of(connection);
        put(HEAD, new Head(Head.FORMAT, Head.VERSION, Version.OURS, version, now));
        for (Table table : tables) sums.put(table.name(), write(table));
        var all = new Sum.All(sums);
        put(END, all);
        zip.close();
        return all;
    }

    private Sum write(Table table) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(FOLDER + table.name() + ".jsonl"));
        var hashed = new DigestOutputStream(zip, Sha256.fresh());
        var out = new BufferedOutputStream(hashed);
        line(out, table.columns());
        long rows = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(PAGE);
            try (ResultSet row = statement.executeQuery(table.select())) {
                for (; row.next(); rows++) line(out, cells(table, row));
            }
        }
        out.flush();
        zip.closeEntry();
        return new Sum(rows, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    }

    private static @Nullable Object[] cells(Table table, ResultSet row) throws SQLException {
        var cells = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < cells.length; i++)
            cells[i] = table.columns().get(i).kind().read(row, i + 1);
        return cells;
    }

    private static void line(OutputStream out, Object what) throws IOException {
        out.write(JSON.writeValueAsBytes(what));
        out.write('\n');
    }

    private void put(String name, Object what) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(what));
        zip.closeEntry();
    }
}
