package pl.narada.attendance.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Consumer;
import pl.narada.attendance.Attendee;
import pl.narada.ui.Buttons;
import pl.narada.ui.Dates;
import pl.narada.ui.TableBox;

/** The list as a table, with a way to erase each row. */
final class AttendanceRows extends TableBox {

    AttendanceRows(List<Attendee> all, Consumer<Attendee> erase) {
        super("in-words");
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of(
                "attendance.name",
                "attendance.organisation",
                "attendance.role",
                "attendance.how",
                "attendance.day",
                "contact.actions")) {
            head.addHeaderCell().setText(getTranslation(column));
        }
        for (Attendee one : all) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = line.addHeaderCell();
            name.setText(one.name());
            name.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(one.organisation());
            line.addDataCell().setText(one.role());
            String how = one.isFromPaper() ? "attendance.from-paper" : "attendance.from-phone";
            line.addDataCell().setText(getTranslation(how));
            line.addDataCell().setText(Dates.longDate(getLocale(), one.givenOn()));
            var remove = Buttons.small(this, "remove", () -> erase.accept(one));
            remove.setAriaLabel(getTranslation("attendance.erase", "name", one.name()));
            line.addDataCell().add(remove);
        }
        add(table);
    }
}
