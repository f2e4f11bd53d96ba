package pl.narada.codebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.outcome.Diagnoses;
import pl.narada.outcome.FindingRef;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.WorkshopId;

/** Which categories staff gave to themes and voices. Kept apart from outcomes, which are recorded anew. */
@Service
@Transactional
public class CodeBook {

    private final JdbcClient database;
    private final Diagnoses diagnoses;
    private final Clock clock;

    CodeBook(JdbcClient database, Diagnoses diagnoses, Clock clock) {
        this.database = database;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    /** Empty if the workshop has no outcome yet. */
    @Transactional(readOnly = true)
    public Optional<Coded> of(WorkshopId workshop) {
        return of(List.of(workshop)).stream().findFirst();
    }

    /** Of all of these at once; without those that have no outcome yet. */
    @Transactional(readOnly = true)
    public List<Coded> of(Collection<WorkshopId> workshops) {
        Map<WorkshopId, Map<FindingRef, Coding>> given = given(workshops);
        return diagnoses.of(workshops).stream()
                .map(diagnosis -> new Coded(diagnosis, given.getOrDefault(diagnosis.workshop(), Map.of())))
                .toList();
    }

    private Map<WorkshopId, Map<FindingRef, Coding>> given(Collection<WorkshopId> workshops) {
        Map<WorkshopId, Map<FindingRef, Coding>> given = new HashMap<>();
        if (workshops.isEmpty()) return given;
        database.sql("select * from need_category where workshop_id in (:ids)")
                .param("ids", workshops.stream().map(WorkshopId::value).toList())
                .query(row -> {
                    FindingRef what = what(row);
                    given.computeIfAbsent(what.workshop(), _ -> new HashMap<>()).put(what, coding(row));
                });
        return given;
    }

    private static FindingRef what(ResultSet row) throws SQLException {
        return new FindingRef(
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                FindingRef.Kind.valueOf(row.getString("kind")),
                row.getInt("activity"),
                row.getInt("number"));
    }

    private static Coding coding(ResultSet row) throws SQLException {
        return Coding.of(Stream.of(row.getString("category"), row.getString("other_category"))
                .flatMap(key -> key == null ? Stream.empty() : NeedCategory.find(key).stream())
                .toList());
    }

    /**
     * Gives each of these its categories, or takes them away where they are {@link Coding#NONE}. Returns what they had
     * before, so that the same call with that takes it back.
     */
    public Map<FindingRef, Coding> set(Map<FindingRef, Coding> wanted, String by) {
        var had = given(
                wanted.keySet().stream().map(FindingRef::workshop).distinct().toList());
        Map<FindingRef, Coding> before = new HashMap<>();
        wanted.forEach((what, coding) -> {
            before.put(what, had.getOrDefault(what.workshop(), Map.of()).getOrDefault(what, Coding.NONE));
            write(what, coding, by);
        });
        return before;
    }

    private void write(FindingRef what, Coding coding, String by) {
        database.sql("delete from need_category where workshop_id = ? and activity = ? and kind = ? and number = ?")
                .params(what.workshop().value(), what.activity(), what.kind().name(), what.number())
                .update();
        List<String> keys = coding.categories().stream().map(NeedCategory::key).toList();
        if (keys.isEmpty()) return;
        database.sql("insert into need_category (workshop_id, activity, kind, number, category, other_category,"
                        + " set_by, set_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        what.workshop().value(),
                        what.activity(),
                        what.kind().name(),
                        what.number(),
                        keys.getFirst(),
                        keys.size() > 1 ? keys.getLast() : null,
                        by,
                        Timestamp.from(clock.instant())))
                .update();
    }
}
