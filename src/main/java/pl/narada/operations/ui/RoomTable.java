package pl.narada.operations.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import pl.narada.operations.ProgramState.LiveRoom;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Links;
import pl.narada.ui.TableBox;

/** Which workshops people take part in just now. */
final class RoomTable extends TableBox {

    private final Programme programme;
    private final NativeTableBody rows = new NativeTableBody();
    private final NativeTable table;
    private final Paragraph nobody = new Paragraph(getTranslation("state.rooms.none"));

    RoomTable(Programme programme) {
        this.programme = programme;
        var head = new NativeTableRow();
        Stream.of("state.room", "state.room.phones")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(head::add);
        table = new NativeTable(new NativeTableHeader(head), rows);
        nobody.addClassName("facts");
        add(nobody, table);
    }

    void show(List<LiveRoom> rooms) {
        nobody.setVisible(rooms.isEmpty());
        table.setVisible(!rooms.isEmpty());
        rows.removeAll();
        rooms.forEach(room -> rows.add(row(room)));
    }

    private NativeTableRow row(LiveRoom room) {
        String title = programme
                .workshop(room.workshop())
                .map(Workshop::details)
                .map(d -> d.title())
                .orElse(room.workshop().toString());
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(Links.to("staff/console/" + room.workshop(), title)),
                new NativeTableCell(getTranslation("state.number", "n", room.phones())));
        return row;
    }
}
