package pl.narada.review;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import pl.narada.outcome.OutcomeView.Ballot;
import pl.narada.outcome.OutcomeView.GroupCount;
import pl.narada.outcome.OutcomeView.Row;
import pl.narada.ui.Says;
import pl.narada.ui.TableBox;

/** A result as a table: votes in all, and by groups of sectors where these may be shown. */
final class BallotTable extends TableBox {

    BallotTable(Ballot ballot) {
        add(new Paragraph(getTranslation("vote.method." + ballot.method()) + " · "
                + getTranslation("outcome.voters", "n", ballot.voters())
                + (ballot.onPaper() == 0
                        ? ""
                        : ", " + getTranslation("vote.of-which-on-paper", "n", ballot.onPaper()))));
        if (ballot.hidden()) add(new Paragraph(getTranslation("outcome.hidden")));
        else add(table(ballot));
        if (!ballot.hidden() && ballot.groups().isEmpty()) {
            var why = new Paragraph(getTranslation("outcome.small-groups"));
            why.addClassName("hint");
            add(why);
        }
    }

    private NativeTable table(Ballot ballot) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.choice"));
        head.addHeaderCell().setText(getTranslation("outcome.votes"));
        for (GroupCount group : ballot.groups()) {
            head.addHeaderCell()
                    .setText(Says.sectors(this, group.sectors()) + " (n\u00A0=\u00A0" + group.people() + ")");
        }
        for (Row row : ballot.rows()) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(Integer.toString(row.votes()));
            row.by().forEach(votes -> line.addDataCell().setText(Integer.toString(votes)));
        }
        return table;
    }
}
