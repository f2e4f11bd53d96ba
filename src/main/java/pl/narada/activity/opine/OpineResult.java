package pl.narada.activity.opine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Opinion;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stances;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** A result as anybody may see it: no group of people too small to hide in. What most agree with comes first. */
public record OpineResult(String kind, int activity, int people, List<GroupPart> groups, List<Row> rows) {

    /** These sectors together; {@code people} of theirs answered something. */
    public record GroupPart(List<String> sectors, int people) {}

    /** {@code by}: each group, in the order of the groups, or nothing; {@code verdict}: as of an {@link Opinion}. */
    public record Row(
            int id,
            String label,
            int agree,
            int disagree,
            int pass,
            List<Stances> by,
            @Nullable String verdict) {

        public Stances all() {
            return new Stances(agree, disagree, pass);
        }
    }

    static OpineResult of(ActivityId activity, Finding.Opined opined) {
        List<Group> groups = SectorGroups.of(opined.people());
        List<Row> rows = opined.rows().stream()
                .map(row -> row(row, Opinion.of(groups, row.counts())))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        return new OpineResult("opine", activity.value(), Sector.total(opined.people()), parts, rows);
    }

    private static Row row(Finding.StatementOpined row, Opinion opinion) {
        Stances all = opinion.all();
        Opinion.Verdict verdict = opinion.verdict();
        return new Row(
                row.choice(),
                row.label(),
                all.agree(),
                all.disagree(),
                all.pass(),
                opinion.by(),
                verdict == null ? null : verdict.wire());
    }
}
