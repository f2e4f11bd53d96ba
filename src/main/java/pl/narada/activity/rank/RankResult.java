package pl.narada.activity.rank;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Choices in their common order.
 *
 * @param onPaper those of the people without a phone
 */
public record RankResult(String kind, int activity, int people, int onPaper, List<GroupPart> groups, List<Row> rows) {

    /** These sectors together; {@code people} of theirs placed something. */
    public record GroupPart(List<String> sectors, int people) {}

    /**
     * @param place from 1; equal places are a tie
     * @param byPoints the place that it would have by points
     * @param byPairs the place that it would have by Ranked Pairs
     * @param points after Borda
     * @param first how many people put it first, {@code by}: of each group, in the order of the groups; null where that may
     *     not be told, empty if it may be told of none
     */
    public record Row(
            int id,
            String label,
            int place,
            int byPoints,
            int byPairs,
            double points,
            int first,
            List<@Nullable Integer> by) {}

    static RankResult of(ActivityId activity, Finding.Ranked ranked, int onPaper) {
        List<Group> groups = SectorGroups.of(ranked.people());
        var told = Publishable.told(
                groups,
                ranked.people(),
                ranked.rows().stream().map(Finding.ChoiceRanked::first).toList());
        List<Row> rows = IntStream.range(0, told.size())
                .mapToObj(i -> row(ranked.rows().get(i), told.get(i)))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        return new RankResult("rank", activity.value(), Sector.total(ranked.people()), onPaper, parts, rows);
    }

    private static Row row(Finding.ChoiceRanked row, List<@Nullable Integer> by) {
        return new Row(
                row.choice(),
                row.label(),
                row.place(),
                row.byPoints(),
                row.byPairs(),
                row.points(),
                Sector.total(row.first()),
                by);
    }
}
