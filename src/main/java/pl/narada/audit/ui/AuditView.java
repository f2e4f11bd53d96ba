package pl.narada.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Role;
import pl.narada.audit.AuditLine;
import pl.narada.audit.AuditLog;
import pl.narada.audit.AuditQuery;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Here;
import pl.narada.shared.StaffAct.What;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Dates;
import pl.narada.ui.StaffLayout;
import pl.narada.ui.TableBox;

/** What staff did, the newest first, for administrators. */
@Route(value = "audit", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class AuditView extends Main implements HasDynamicTitle {

    private static final int AT_ONCE = 100;

    private final AuditLog audit;
    private final Programme programme;
    private final TextField who = new TextField();
    private final Select<What> what = new Select<>();
    private final DatePicker from = Dates.picker(this);
    private final DatePicker until = Dates.picker(this);
    private final Paragraph count = new Paragraph();
    private final NativeTableBody rows = new NativeTableBody();
    private final Button more = new Button(getTranslation("audit.more"), _ -> showMore());

    public AuditView(AuditLog audit, Programme programme) {
        this.audit = audit;
        this.programme = programme;
        addClassName("page");
        var lead = new Paragraph(getTranslation("audit.lead", "n", audit.monthsKept()));
        lead.addClassName("lead");
        count.addClassName("facts");
        count.getElement().setAttribute("role", "status");
        var file = new Anchor("/export/audit.csv", getTranslation("audit.csv"));
        file.setRouterIgnore(true);
        var below = new Div(more, file);
        below.addClassName("ways");
        var table = new NativeTable(head(), rows);
        table.addClassName("audit");
        var box = new TableBox();
        box.add(table);
        add(new H1(getTranslation("audit.title")), lead, filters(), count, box, below);
        show();
    }

    private Div filters() {
        who.setLabel(getTranslation("audit.who"));
        who.setClearButtonVisible(true);
        who.setValueChangeMode(ValueChangeMode.LAZY);
        who.addValueChangeListener(_ -> show());
        what.setLabel(getTranslation("audit.what"));
        what.setEmptySelectionAllowed(true);
        what.setEmptySelectionCaption(getTranslation("audit.what.all"));
        what.setItems(What.values());
        what.setItemLabelGenerator(w -> getTranslation(w == null ? "audit.what.all" : key(w)));
        what.addValueChangeListener(_ -> show());
        from.setLabel(getTranslation("reports.from"));
        from.addValueChangeListener(_ -> show());
        until.setLabel(getTranslation("reports.until"));
        until.addValueChangeListener(_ -> show());
        var filters = new Div(who, what, from, until);
        filters.addClassName("filters");
        return filters;
    }

    private static String key(What what) {
        return "audit.what." + what.wire();
    }

    private NativeTableHeader head() {
        var row = new NativeTableRow();
        Stream.of("audit.at", "audit.who", "audit.what", "audit.workshop", "audit.about")
                .map(key -> new NativeTableHeaderCell(getTranslation(key)))
                .forEach(row::add);
        return new NativeTableHeader(row);
    }

    private AuditQuery query() {
        return new AuditQuery(who.getValue(), what.getValue(), from.getValue(), until.getValue());
    }

    private void show() {
        rows.removeAll();
        count.setText(getTranslation("audit.count", "n", audit.count(query())));
        showMore();
    }

    private void showMore() {
        int shown = rows.getComponentCount();
        List<AuditLine> next = audit.find(query(), shown, AT_ONCE);
        next.forEach(line -> rows.add(row(line)));
        more.setVisible(next.size() == AT_ONCE);
    }

    private NativeTableRow row(AuditLine line) {
        var at = line.at().atZone(Here.ZONE);
        var when = Dates.longDate(getLocale(), at.toLocalDate()) + ", " + Dates.time(line.at());
        var about = new Span(line.about());
        about.addClassName("facts");
        var row = new NativeTableRow();
        row.add(
                new NativeTableCell(when),
                new NativeTableCell(line.who()),
                new NativeTableCell(getTranslation(key(line.what()))),
                new NativeTableCell(title(line.workshop())),
                new NativeTableCell(about));
        return row;
    }

    private String title(@Nullable WorkshopId id) {
        if (id == null) return "";
        return programme.workshop(id).map(Workshop::details).map(d -> d.title()).orElse(id.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " – Narada";
    }
}
