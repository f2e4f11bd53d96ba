package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.vote.VoteResult;
import pl.narada.ui.Says;
import pl.narada.ui.TableBox;

/** How far the sectors agree, in numbers and a few words; the projector draws the same. */
final class AgreementTable extends Details {

    private final TableBox place = new TableBox();
    private @Nullable VoteResult shown;

    AgreementTable() {
        addClassName("agreement");
        setSummaryText(getTranslation("vote.agreement"));
        var means = new Paragraph(getTranslation("vote.agreement.means"));
        means.addClassName("hint");
        add(means, place);
    }

    void show(VoteResult result) {
        if (result.equals(shown)) return;
        shown = result;
        place.removeAll();
        place.add(table(result));
    }

    private NativeTable table(VoteResult result) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.choice"));
        result.groups().forEach(g -> head.addHeaderCell().setText(Says.wireSectors(this, g.sectors())));
        for (String key : List.of("share", "balanced", "in-short"))
            head.addHeaderCell().setText(getTranslation("support." + key));
        Map<Integer, String> labels =
                result.rows().stream().collect(Collectors.toMap(VoteResult.Row::id, VoteResult.Row::label));
        for (VoteResult.Agreed agreed : result.agreement()) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(labels.getOrDefault(agreed.id(), ""));
            label.getElement().setAttribute("scope", "row");
            for (int i = 0; i < result.groups().size(); i++)
                line.addDataCell()
                        .setText(percent(
                                i < agreed.support().size() ? agreed.support().get(i) : null));
            line.addDataCell().setText(percent(agreed.share()));
            line.addDataCell().setText(percent(agreed.balanced()));
            line.addDataCell().setText(getTranslation("verdict." + agreed.verdict()));
        }
        return table;
    }

    private static String percent(@Nullable Integer percent) {
        return percent == null ? "–" : percent + "%";
    }
}
