package pl.narada.activity.budget;

import java.util.List;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.room.Selected;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. Most votes first.
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

    /** {@code by}: the votes of each group, in the order of the groups. */
    public record Row(int id, String label, long cost, int votes, List<Integer> by) {}

    static BudgetResult of(Finding.Budgeted found) {
        List<Group> groups = SectorGroups.of(found.people());
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
                found.rows().stream()
                        .map(r -> new Row(
                                r.choice(),
                                r.label(),
                                r.cost(),
                                r.total(),
                                groups.stream().map(g -> g.sum(r.votes())).toList()))
                        .toList());
    }
}
