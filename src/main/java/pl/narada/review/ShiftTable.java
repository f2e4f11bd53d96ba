package pl.narada.review;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import pl.narada.deliberation.Shift;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.ui.TableBox;

/** What the same people answered at the beginning and at the end. */
final class ShiftTable extends TableBox {

    ShiftTable(List<RatedRow> rows) {
        super("shifts");
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of(
                "outcome.shift.question",
                "outcome.shift.pairs",
                "outcome.shift.before",
                "outcome.shift.after",
                "outcome.shift.risen")) {
            head.addHeaderCell().setText(getTranslation(column));
        }
        for (RatedRow row : rows) {
            Shift shift = row.shift();
            if (shift == null) continue;
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(Integer.toString(shift.pairs()));
            line.addDataCell().setText(getTranslation("rate.mean", "mean", shift.before()));
            line.addDataCell().setText(getTranslation("rate.mean", "mean", shift.after()));
            line.addDataCell().setText(shift.risenPercent() + "%");
        }
        add(new H4(getTranslation("outcome.shift")), table);
    }
}
