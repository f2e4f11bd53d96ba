package pl.narada.review;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Ballot;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.GroupCount;
import pl.narada.ui.Says;
import pl.narada.ui.SupportTable;
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
        if (!ballot.hidden() && ballot.voters() < Publishable.MANY)
            add(new Paragraph(getTranslation("support.few", "n", Publishable.MANY)));
        if (!ballot.groups().isEmpty())
            add(new SupportTable(
                    ballot.groups().stream()
                            .map(g -> Says.sectors(this, g.sectors()))
                            .toList(),
                    ballot.rows().stream()
                            .map(r -> new SupportTable.Row(r.label(), r.support()))
                            .toList()));
        if (!ballot.hidden() && ballot.groups().isEmpty()) {
            var why = new Paragraph(getTranslation("outcome.small-groups"));
            why.addClassName("hint");
            add(why);
        }
    }

    private Span close() {
        var close = new Span(getTranslation("support.close"));
        close.addClassName("verdict");
        return close;
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
        int band = -1;
        for (Row row : ballot.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("opinion");
            NativeTableHeaderCell label = line.addHeaderCell();
            label.add(new Span(row.label()));
            if (row.support().band() == band) label.add(close());
            band = row.support().band();
            label.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(Integer.toString(row.votes()));
            for (int i = 0; i < ballot.groups().size(); i++) {
                Integer votes = i < row.by().size() ? row.by().get(i) : null;
                line.addDataCell().setText(votes == null ? "–" : Integer.toString(votes));
            }
        }
        return table;
    }
}
