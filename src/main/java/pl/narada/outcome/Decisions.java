package pl.narada.outcome;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.WorkshopId;

/** What was decided at many workshops, in one query. */
@Service
@Transactional(readOnly = true)
public class Decisions {

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    public record Decided(FindingRef what, String text) {}

    public List<Decided> of(Collection<WorkshopId> workshops) {
        if (workshops.isEmpty()) return List.of();
        return database.sql("select workshop_id, activity, number, text from outcome_decision"
                        + " where workshop_id in (:ids) order by workshop_id, activity, number")
                .param("ids", workshops.stream().map(WorkshopId::value).toList())
                .query((row, _) -> new Decided(
                        new FindingRef(
                                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                                FindingRef.Kind.DECISION,
                                row.getInt("activity"),
                                row.getInt("number")),
                        row.getString("text")))
                .list();
    }
}
