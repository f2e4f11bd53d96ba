package pl.narada.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.followup.ActionNow;
import pl.narada.followup.FollowUps;
import pl.narada.followup.ui.Filter.Sort;
import pl.narada.followup.ui.Filter.Which;
import pl.narada.i18n.Translations;
import pl.narada.programme.Admission;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.shared.Teryt;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The action items of all counties. Which of them are shown stands in the address. */
@Route(value = "actions", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class ActionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Admission admission;
    private final FollowUps followUps;
    private final Translations words;
    private final StaffMember staff;
    private final List<County> counties;
    private final Map<Teryt, String> names;
    private final ComboBox<County> county = new ComboBox<>();
    private final Select<Which> which = new Select<>();
    private final TextField who = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private boolean filling;

    public ActionsView(
            Programme programme, Admission admission, FollowUps followUps, Translations words, CurrentStaff signedIn) {
        this.admission = admission;
        this.followUps = followUps;
        this.words = words;
        this.staff = signedIn.get();
        this.counties = admission.toReadOf(programme.counties());
        this.names = counties.stream().collect(Collectors.toMap(County::teryt, County::name));
        addClassName("page");
        var lead = new Paragraph(getTranslation("followup.lead"));
        lead.addClassName("lead");
        count.addClassName("facts");
        count.getElement().setAttribute("role", "status");
        list.addClassName("action-list");
        add(new H1(getTranslation("followup.title")), lead, filters(), count, list);
    }

    private Component filters() {
        county.setLabel(getTranslation("workshop.county"));
        county.setPlaceholder(getTranslation("followup.all-counties"));
        county.setItems(counties);
        county.setItemLabelGenerator(County::name);
        county.setClearButtonVisible(true);
        county.addValueChangeListener(_ -> refilter());
        which.setLabel(getTranslation("followup.state"));
        which.setItems(Which.values());
        which.setItemLabelGenerator(w -> getTranslation("followup.which." + w.wire()));
        which.addValueChangeListener(_ -> refilter());
        who.setLabel(getTranslation("followup.who"));
        who.setClearButtonVisible(true);
        who.setValueChangeMode(ValueChangeMode.LAZY);
        who.addValueChangeListener(_ -> refilter());
        sort.setLabel(getTranslation("followup.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(s -> getTranslation("followup.sort." + s.wire()));
        sort.addValueChangeListener(_ -> refilter());
        var filters = new Div(county, which, who, sort);
        filters.addClassName("filters");
        return filters;
    }

    private void refilter() {
        if (!filling) UI.getCurrent().navigate("actions", read().parameters());
    }

    private Filter read() {
        @Nullable County chosen = county.getValue();
        return new Filter(chosen == null ? null : chosen.teryt(), which.getValue(), who.getValue(), sort.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Filter filter = Filter.of(event.getLocation().getQueryParameters());
        filling = true;
        county.setValue(counties.stream()
                .filter(c -> c.teryt().equals(filter.county()))
                .findFirst()
                .orElse(null));
        which.setValue(filter.which());
        if (!who.getValue().strip().equals(filter.who().strip())) who.setValue(filter.who());
        sort.setValue(filter.sort());
        filling = false;
        show(filter);
    }

    private void show(Filter filter) {
        LocalDate today = followUps.today();
        List<ActionNow> all = followUps.all().stream()
                .filter(action -> admission.mayRead(action.meeting().county()))
                .toList();
        List<ActionNow> shown = all.stream()
                .filter(action -> filter.fits(action, today))
                .sorted(filter.order(Collator.getInstance(Translations.POLISH), t -> names.getOrDefault(t, "")))
                .toList();
        list.removeAll();
        count.setText(getTranslation("followup.count", "n", shown.size()));
        if (shown.isEmpty()) {
            var empty = new Paragraph(getTranslation(all.isEmpty() ? "followup.none" : "followup.none-fit"));
            empty.addClassName("empty");
            list.add(empty);
        }
        Teryt where = filter.county();
        boolean days = shown.stream().anyMatch(a -> a.isOpen() && a.now().due() != null);
        if (where != null && days) list.add(calendar(where));
        shown.forEach(action -> list.add(row(action)));
    }

    private Component calendar(Teryt where) {
        var file = new Anchor(
                "/export/actions/county/" + where.value() + ".ics", getTranslation("followup.calendar.county"));
        file.setRouterIgnore(true);
        var ways = new Div(file);
        ways.addClassName("ways");
        return ways;
    }

    private Component row(ActionNow action) {
        var text = new Span(action.agreed().text());
        text.addClassName("card-title");
        LocalDate due = action.now().due();
        String until = due == null
                ? getTranslation("followup.no-day")
                : getTranslation("until", "date", Dates.longDate(getLocale(), due));
        var facts = new Span(action.now().who() + " · " + until);
        var from = Links.to(
                action.ref().path(),
                names.get(action.meeting().county()) + ", "
                        + Dates.longDate(getLocale(), action.meeting().date()));
        from.addClassName("facts");
        var row = new Div(text, facts, from);
        row.addClassName("action-row");
        row.add(new ActionControls(action, followUps, words, staff, false, () -> show(read())));
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("followup.title") + " – Narada";
    }
}
