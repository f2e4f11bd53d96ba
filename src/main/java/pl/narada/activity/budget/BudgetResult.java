package pl.narada.activity.budget;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.room.Finding;
import pl.narada.room.Selected;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Most votes, or points, first.
 *
 * @param proportionalLeft in zł, {@code plainLeft} likewise
 */
public record BudgetResult(
        String kind,
        int activity,
        int people,
        int onPaper,
        long budget,
        Selected chosen,
        long proportionalLeft,
        long plainLeft,
        List<GroupPart> groups,
        List<Row> rows) {

    public record GroupPart(List<String> sectors, int people) {}

    /**
     * @param votes people who support it
     * @param points what they gave together; null where people mark what they approve of
     * @param by the votes of each group, in the order of the groups; null where they may not be told, empty if none may
     */
    public record Row(
            int id,
            String label,
            long cost,
            int votes,
            @Nullable Integer points,
            List<@Nullable Integer> by) {}

    static BudgetResult of(Finding.Budgeted found) {
        List<Group> groups = SectorGroups.of(found.people());
        var told = Publishable.told(
                groups,
                found.people(),
                found.rows().stream().map(Finding.ProjectCounted::votes).toList());
        return new BudgetResult(
                "budget",
                found.activity().value(),
                Sector.total(found.people()),
                Sector.total(found.onPaper()),
                found.budget(),
                found.chosen(),
                found.left(found.chosen().proportional()),
                found.left(found.chosen().plain()),
                groups.stream()
                        .map(g -> new GroupPart(
                                g.sectors().stream().map(Sector::wire).toList(), g.people()))
                        .toList(),
                IntStream.range(0, told.size())
                        .mapToObj(i -> row(found.rows().get(i), told.get(i)))
                        .toList());
    }

    private static Row row(Finding.ProjectCounted found, List<@Nullable Integer> by) {
        return new Row(found.choice(), found.label(), found.cost(), found.total(), found.points(), by);
    }
}
