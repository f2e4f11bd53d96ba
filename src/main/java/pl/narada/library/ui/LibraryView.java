package pl.narada.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.library.Kind;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** Practices and sources of funding, searched. What is looked for stands in the address, so a list can be passed on. */
@Route(value = "library", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class LibraryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final LibraryFilters filters;
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();
    private final Anchor csv = new Anchor();

    public LibraryView(Library library, CurrentStaff staff) {
        this.library = library;
        addClassName("page");
        var lead = new Paragraph(getTranslation("library.lead"));
        lead.addClassName("lead");
        filters = new LibraryFilters(library.countyNames(), this::look);
        found.addClassName("hint");
        found.getElement().setAttribute("role", "status");
        list.addClassName("library-list");
        csv.setText(getTranslation("library.csv"));
        csv.setRouterIgnore(true);
        var below = new Div(csv);
        below.addClassName("ways");
        add(head(staff.mayChange()), lead, filters, found, list, below);
    }

    private Div head(boolean toChange) {
        var ways = new Div();
        ways.setVisible(toChange);
        ways.addClassName("ways");
        for (Kind kind : Kind.values()) {
            ways.add(Links.to("staff/library/new/" + kind.wire(), getTranslation("library.add." + kind.wire())));
        }
        var head = new Div(new H1(getTranslation("library.title")), ways);
        head.addClassName("page-head");
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = LibraryQuery.of(event.getLocation().getQueryParameters().getParameters());
        filters.show(query);
        show(query);
    }

    private void look(LibraryQuery query) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("library", parameters(query)));
        show(query);
    }

    private void show(LibraryQuery query) {
        List<LibraryEntry> entries = library.find(query);
        found.setText(getTranslation("library.found", "n", entries.size()));
        list.removeAll();
        entries.forEach(entry -> list.add(new EntryCard(entry, library)));
        if (entries.isEmpty()) list.add(nothing(query));
        csv.setVisible(!entries.isEmpty());
        String asked = parameters(query).getQueryString();
        csv.setHref("/export/library.csv" + (asked.isEmpty() ? "" : "?" + asked));
    }

    private Paragraph nothing(LibraryQuery query) {
        String why = query.equals(LibraryQuery.EVERYTHING)
                ? "library.empty"
                : query.archived() ? "library.none.archived" : "library.none";
        var empty = new Paragraph(getTranslation(why));
        empty.addClassName("empty");
        return empty;
    }

    private static QueryParameters parameters(LibraryQuery query) {
        return new QueryParameters(query.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.title") + " – Narada";
    }
}
