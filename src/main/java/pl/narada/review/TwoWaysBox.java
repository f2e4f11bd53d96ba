package pl.narada.review;

import java.util.List;
import pl.narada.outcome.told.TwoWays;
import pl.narada.ui.TwoWaysTable;

/** What was chosen in two ways. */
final class TwoWaysBox extends ResultBox {

    /** {@code counted}: how many voted stands there already. */
    TwoWaysBox(TwoWays ways, boolean counted) {
        String voters = getTranslation("outcome.voters", "n", ways.people());
        String people = ways.onPaper() == 0
                ? voters
                : voters + ", " + getTranslation("vote.of-which-on-paper", "n", ways.onPaper());
        if (counted) {
            if (!ways.hidden()) add(table(ways, List.of()));
        } else if (ways.hidden()) hidden(people);
        else told(people, table(ways, names(ways.groups())), ways.groups());
    }

    private static TwoWaysTable table(TwoWays ways, List<String> groups) {
        return new TwoWaysTable(new TwoWaysTable.Told(
                ways.rule(),
                ways.decides(),
                ways.places(),
                ways.budget(),
                ways.seed(),
                ways.people(),
                ways.proportionalServed(),
                ways.plainServed(),
                ways.proportionalLeft(),
                ways.plainLeft(),
                groups,
                ways.rows().stream()
                        .map(r -> new TwoWaysTable.Row(
                                r.label(),
                                r.cost(),
                                r.votes(),
                                r.points(),
                                r.by(),
                                r.proportional(),
                                r.plain(),
                                r.fate()))
                        .toList(),
                ways.ties().stream()
                        .map(t -> new TwoWaysTable.Tie(t.way(), t.equal(), t.taken(), t.by()))
                        .toList()));
    }
}
