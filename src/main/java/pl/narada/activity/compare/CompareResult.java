package pl.narada.activity.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.ChoiceCompared;
import pl.narada.room.Finding;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Most preferred first.
 *
 * @param onPaper those of the people without a phone
 * @param few whether so few took part that it is no more than a hint
 * @param comparisons how many answers there are, {@code undecided}: how many times somebody said that it is hard to say;
 *     those are not among {@code comparisons}
 */
public record CompareResult(
        String kind,
        int activity,
        int people,
        int onPaper,
        boolean few,
        int comparisons,
        int undecided,
        List<GroupPart> groups,
        List<Row> rows) {

    /** These sectors together; {@code people} of theirs compared something. */
    public record GroupPart(List<String> sectors, int people) {}

    /**
     * @param compared how often it was compared
     * @param chance how many times in a hundred it would be preferred to an average one; null, like all that follow but
     *     {@code band}, where it was compared too seldom. {@code low} and {@code high}: from and to
     * @param best the best place that it may have, from 1; {@code worst} likewise
     * @param band rows of one band are too close to call
     */
    public record Row(
            int id,
            String label,
            int compared,
            @Nullable Integer chance,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer best,
            @Nullable Integer worst,
            int band) {}

    static CompareResult of(Finding.Compared found, int onPaper) {
        int people = Sector.total(found.people());
        return new CompareResult(
                "compare",
                found.activity().value(),
                people,
                onPaper,
                people < Publishable.MANY,
                found.comparisons(),
                found.undecided(),
                SectorGroups.of(found.people()).stream()
                        .map(g -> new GroupPart(
                                g.sectors().stream().map(Sector::wire).toList(), g.people()))
                        .toList(),
                found.rows().stream().map(CompareResult::row).toList());
    }

    private static Row row(ChoiceCompared row) {
        return new Row(
                row.choice(),
                row.label(),
                row.compared(),
                row.percent(),
                row.low(),
                row.high(),
                row.best(),
                row.worst(),
                row.band());
    }
}
