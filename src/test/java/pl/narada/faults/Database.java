package pl.narada.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import pl.narada.shared.WorkshopId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The database of an installation, as its file lies in its folder. */
public record Database(Path folder) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A row of the journal, read without the program's help. */
    public record Row(long version, String actor, String command, List<JsonNode> events) {

        public List<JsonNode> events(String name) {
            return events.stream()
                    .filter(e -> e.path("event").asString().equals(name))
                    .toList();
        }
    }

    /** The program's own address of it, as seen from anywhere. */
    String url() {
        var settings = new Properties();
        try (var in = Database.class.getResourceAsStream("/application.properties")) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings.getProperty("spring.datasource.url").replace("./", folder + "/");
    }

    Path file() {
        return folder.resolve("data/narada.mv.db");
    }

    /** Read from a copy of the file, so that the program finds what its killed process has left, and nothing mended. */
    public List<Row> journal(WorkshopId workshop) {
        try {
            Path file = Files.createDirectories(folder.resolve("copy/data")).resolve("narada.mv.db");
            Files.copy(file(), file, StandardCopyOption.REPLACE_EXISTING);
            return journal(new Database(folder.resolve("copy")).url(), workshop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From a database that several may read. */
    public static List<Row> journal(String url, WorkshopId workshop) {
        String sql =
                "select version, actor, command_id, events from journal_entry where workshop_id = ? order by version";
        try (var connection = DriverManager.getConnection(url);
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, workshop.value());
            List<Row> rows = new ArrayList<>();
            ResultSet found = query.executeQuery();
            while (found.next()) rows.add(row(found));
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        List<JsonNode> events = new ArrayList<>();
        JSON.readTree(found.getString("events")).forEach(events::add);
        return new Row(found.getLong("version"), found.getString("actor"), found.getString("command_id"), events);
    }
}
