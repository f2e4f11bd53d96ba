package pl.narada.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.narada.access.Role;
import pl.narada.programme.Admission;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportJobs;
import pl.narada.room.Phase;
import pl.narada.shared.Teryt;
import pl.narada.ui.Dates;
import pl.narada.ui.Screens;
import pl.narada.ui.StaffLayout;

/** The programme's report: of which workshops, and as what kind of file. */
@Route(value = "reports", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class ReportsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Programme programme;
    private final Admission admission;
    private final Map<Teryt, County> counties;
    private final CheckboxGroup<Workshop> choice = new CheckboxGroup<>();
    private final Span chosen = new Span();
    private final Making making;

    public ReportsView(
            Programme programme, Admission admission, ReportJobs jobs, Screens screens, AuthenticationContext who) {
        this.admission = admission;
        this.programme = programme;
        this.counties = programme.counties().stream().collect(Collectors.toMap(County::teryt, Function.identity()));
        this.making =
                new Making(jobs, who.getPrincipalName().orElseThrow(), screens, () -> List.copyOf(choice.getValue()));
        addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        show(ReportFilter.of(event.getLocation().getQueryParameters()));
    }

    private void show(ReportFilter filter) {
        var lead = new Paragraph(getTranslation("reports.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("reports.title")), lead);
        List<Workshop> closed = admission.toRead(programme.workshopsIn(Phase.CLOSED)).stream()
                .sorted((a, b) -> b.details().date().compareTo(a.details().date()))
                .toList();
        if (closed.isEmpty()) {
            add(empty("reports.empty"));
            return;
        }
        add(filters(filter));
        List<Workshop> fit = closed.stream().filter(filter::fits).toList();
        if (fit.isEmpty()) {
            add(empty("reports.none-fits"));
            return;
        }
        add(list(fit), making);
    }

    private Paragraph empty(String key) {
        var empty = new Paragraph(getTranslation(key));
        empty.addClassName("empty");
        return empty;
    }

    private Div filters(ReportFilter filter) {
        var county = new Select<County>();
        county.setLabel(getTranslation("reports.county"));
        county.setEmptySelectionAllowed(true);
        county.setEmptySelectionCaption(getTranslation("reports.county.all"));
        county.setItems(admission.toReadOf(programme.counties()));
        county.setItemLabelGenerator(c -> c == null ? getTranslation("reports.county.all") : c.name());
        programme.counties().stream()
                .filter(c -> c.teryt().equals(filter.county()))
                .findFirst()
                .ifPresent(county::setValue);
        county.addValueChangeListener(e -> go(
                new ReportFilter(e.getValue() == null ? null : e.getValue().teryt(), filter.from(), filter.until())));
        DatePicker from = Dates.picker(this);
        from.setLabel(getTranslation("reports.from"));
        from.setValue(filter.from());
        from.addValueChangeListener(e -> go(new ReportFilter(filter.county(), e.getValue(), filter.until())));
        DatePicker until = Dates.picker(this);
        until.setLabel(getTranslation("reports.until"));
        until.setValue(filter.until());
        until.addValueChangeListener(e -> go(new ReportFilter(filter.county(), filter.from(), e.getValue())));
        var row = new Div(county, from, until);
        row.addClassName("report-filters");
        return row;
    }

    private static void go(ReportFilter filter) {
        UI.getCurrent().navigate(ReportsView.class, filter.query());
    }

    private Div list(List<Workshop> workshops) {
        choice.setAriaLabel(getTranslation("reports.title"));
        choice.setItems(workshops);
        choice.setItemLabelGenerator(this::label);
        var all = new Checkbox(getTranslation("reports.all"));
        all.addValueChangeListener(e -> {
            if (e.isFromClient()) choice.setValue(e.getValue() ? new HashSet<>(workshops) : new HashSet<>());
        });
        choice.addValueChangeListener(e -> {
            all.setValue(e.getValue().size() == workshops.size());
            count();
        });
        count();
        var box = new Div(all, choice, chosen);
        box.addClassName("report-list");
        return box;
    }

    private void count() {
        chosen.setText(getTranslation("reports.chosen", "n", choice.getValue().size()));
    }

    private String label(Workshop workshop) {
        var details = workshop.details();
        County county = counties.get(details.county());
        String where = county == null ? details.county().value() : county.name();
        return "%s · %s · %s".formatted(where, Dates.longDate(getLocale(), details.date()), details.title());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.title") + " – Narada";
    }
}
