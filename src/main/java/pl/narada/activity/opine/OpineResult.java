package pl.narada.activity.opine;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. What most agree with comes first.
 *
 * @param onPaper those of the people without a phone
 * @param few whether so few answered that it is no more than a hint
 */
public record OpineResult(
        String kind, int activity, int people, int onPaper, boolean few, List<GroupPart> groups, List<Row> rows) {

    /** These sectors together; {@code people} of theirs answered something. */
    public record GroupPart(List<String> sectors, int people) {}

    /** The fields are those of an {@link Opinion}. */
    public record Row(
            int id,
            String label,
            int agree,
            int disagree,
            int pass,
            List<@Nullable Stances> by,
            String verdict,
            List<Integer> most,
            List<Integer> least,
            List<Integer> seldom,
            @Nullable Integer share,
            @Nullable Integer balanced,
            @Nullable Integer common,
            @Nullable Integer divide,
            int band) {

        static Row of(Finding.StatementOpined row, Opinion opinion) {
            Stances all = opinion.all();
            return new Row(
                    row.choice(),
                    row.label(),
                    all.agree(),
                    all.disagree(),
                    all.pass(),
                    opinion.by(),
                    opinion.verdict(),
                    opinion.most(),
                    opinion.least(),
                    opinion.seldom(),
                    opinion.share(),
                    opinion.balanced(),
                    opinion.common(),
                    opinion.divide(),
                    opinion.band());
        }

        public Opinion opinion() {
            return new Opinion(
                    new Stances(agree, disagree, pass),
                    by,
                    verdict,
                    most,
                    least,
                    seldom,
                    share,
                    balanced,
                    common,
                    divide,
                    band);
        }
    }

    static OpineResult of(ActivityId activity, Finding.Opined opined, int onPaper) {
        List<Group> groups = SectorGroups.of(opined.people());
        List<Opinion> opinions = Publishable.of(
                groups,
                opined.rows().stream().map(Finding.StatementOpined::counts).toList());
        List<Row> rows = IntStream.range(0, opinions.size())
                .mapToObj(i -> Row.of(opined.rows().get(i), opinions.get(i)))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        int people = Sector.total(opined.people());
        return new OpineResult("opine", activity.value(), people, onPaper, people < Publishable.MANY, parts, rows);
    }
}
