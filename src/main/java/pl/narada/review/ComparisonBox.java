package pl.narada.review;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import pl.narada.outcome.told.Comparison;
import pl.narada.ui.CompareTable;

/**
 * What people prefer of two things at a time. Comparisons are too few to be told by sector, so whether sectors could be told
 * apart does not matter.
 */
final class ComparisonBox extends ResultBox {

    ComparisonBox(Comparison comparison) {
        String people = withPaper(getTranslation("outcome.answered", "n", comparison.people()), comparison.onPaper());
        if (comparison.hidden()) {
            hidden(people);
            return;
        }
        if (!comparison.groups().isEmpty()) people += ": " + OutcomePanel.groups(this, comparison.groups());
        List<CompareTable.Row> rows = comparison.rows().stream()
                .map(r -> new CompareTable.Row(
                        r.label(), r.compared(), r.won(), r.chance(), r.low(), r.high(), r.best(), r.worst()))
                .toList();
        add(
                new Paragraph(people),
                new CompareTable(comparison.people(), comparison.comparisons(), comparison.undecided(), rows));
    }
}
