package pl.narada.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.WorkshopId;

/** What was decided, and which practices were presented, at many workshops: a query each. */
@Service
@Transactional(readOnly = true)
public class Deeds {

    private final JdbcClient database;

    Deeds(JdbcClient database) {
        this.database = database;
    }

    public record Decided(FindingRef what, String text) {}

    /** {@code place}: where it works, as somebody wrote it. */
    public record Presented(WorkshopId workshop, String title, String text, String place) {}

    public List<Decided> decided(Collection<WorkshopId> workshops) {
        return all(
                "select workshop_id, activity, number, text from outcome_decision where workshop_id in (:ids)"
                        + " order by workshop_id, activity, number",
                workshops,
                (row, _) -> new Decided(
                        new FindingRef(
                                workshop(row), FindingRef.Kind.DECISION, row.getInt("activity"), row.getInt("number")),
                        row.getString("text")));
    }

    public List<Presented> practices(Collection<WorkshopId> workshops) {
        return all(
                "select workshop_id, title, text, place from outcome_card where type = 'practice'"
                        + " and workshop_id in (:ids) order by workshop_id, activity, position",
                workshops,
                (row, _) -> new Presented(
                        workshop(row), row.getString("title"), row.getString("text"), row.getString("place")));
    }

    private <T> List<T> all(String sql, Collection<WorkshopId> workshops, RowMapper<T> row) {
        if (workshops.isEmpty()) return List.of();
        List<UUID> ids = workshops.stream().map(WorkshopId::value).toList();
        return database.sql(sql).param("ids", ids).query(row).list();
    }

    private static WorkshopId workshop(ResultSet row) throws SQLException {
        return new WorkshopId(row.getObject("workshop_id", UUID.class));
    }
}
