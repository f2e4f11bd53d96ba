package pl.narada.activity;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Selected;
import pl.narada.ui.TwoWaysTable;

/** At the console, what both ways of choosing have chosen. Drawn anew only if something has changed. */
public final class ChosenTable extends Div {

    private @Nullable Counted shown;

    /**
     * @param places how many could be chosen; null where there was a budget, in zł. {@code proportionalLeft} and
     *     {@code plainLeft}: of the budget, null where there was none
     * @param groups names, in the order of {@link Row#by}
     */
    public record Counted(
            Selected chosen,
            @Nullable Integer places,
            @Nullable Long budget,
            int people,
            @Nullable Long proportionalLeft,
            @Nullable Long plainLeft,
            List<String> groups,
            List<Row> rows) {}

    /** {@code cost} in zł; {@code points}: null where there are none; {@code by}: of each group, null where it may not be told. */
    public record Row(
            int id,
            String label,
            @Nullable Long cost,
            int votes,
            @Nullable Integer points,
            List<@Nullable Integer> by) {}

    public void show(Counted counted) {
        if (counted.equals(shown)) return;
        shown = counted;
        removeAll();
        add(new TwoWaysTable(told(counted)));
    }

    private static TwoWaysTable.Told told(Counted counted) {
        Selected chosen = counted.chosen();
        Map<Integer, String> labels = counted.rows().stream().collect(Collectors.toMap(Row::id, Row::label));
        return new TwoWaysTable.Told(
                chosen.rule(),
                chosen.decides(),
                counted.places(),
                counted.budget(),
                chosen.seed(),
                counted.people(),
                chosen.proportionalServed(),
                chosen.plainServed(),
                counted.proportionalLeft(),
                counted.plainLeft(),
                counted.groups(),
                counted.rows().stream().map(row -> row(row, chosen)).toList(),
                chosen.ties().stream().map(tie -> tie(tie, labels)).toList());
    }

    private static TwoWaysTable.Row row(Row row, Selected chosen) {
        return new TwoWaysTable.Row(
                row.label(),
                row.cost(),
                row.votes(),
                row.points(),
                row.by(),
                chosen.proportional().contains(row.id()),
                chosen.plain().contains(row.id()),
                chosen.fates().getOrDefault(row.id(), "neither"));
    }

    private static TwoWaysTable.Tie tie(Selected.Tied tie, Map<Integer, String> labels) {
        return new TwoWaysTable.Tie(
                tie.way(),
                tie.equal().stream().map(id -> labels.getOrDefault(id, "")).toList(),
                labels.getOrDefault(tie.taken(), ""),
                tie.by());
    }
}
