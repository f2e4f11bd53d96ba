package pl.narada.contact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.Role;
import pl.narada.contact.Contact;
import pl.narada.contact.Contacts;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Here;
import pl.narada.ui.Addressed;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;
import pl.narada.ui.TableBox;

/** Who left contact details at one workshop. */
@Route(value = "contacts/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class ContactsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Contacts contacts;

    public ContactsView(Programme programme, Contacts contacts) {
        this.programme = programme;
        this.contacts = contacts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        removeAll();
        var about = new Paragraph(getTranslation("contact.about"));
        about.addClassName("lead");
        add(
                Links.to("staff/workshop/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("contact.title")),
                about);
        List<Contact> all = contacts.of(workshop.id());
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("contact.none"));
            none.addClassName("empty");
            add(none);
            return;
        }
        var csv = new Anchor("/export/contacts/" + workshop.id() + ".csv", getTranslation("contact.csv"));
        csv.setRouterIgnore(true);
        var ways = new Div(csv);
        ways.addClassName("ways");
        add(ways, table(workshop, all));
    }

    private TableBox table(Workshop workshop, List<Contact> all) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("contact.name", "contact.address", "contact.organisation", "contact.given")) {
            head.addHeaderCell().setText(getTranslation(column));
        }
        head.addHeaderCell().setText(getTranslation("contact.actions"));
        for (Contact contact : all) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = line.addHeaderCell();
            name.setText(contact.name());
            name.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(contact.address());
            line.addDataCell().setText(contact.organisation());
            line.addDataCell()
                    .setText(Dates.longDate(
                            getLocale(), contact.givenAt().atZone(Here.ZONE).toLocalDate()));
            var remove = Buttons.small(this, "remove", () -> ask(workshop, contact));
            remove.setAriaLabel(getTranslation("contact.remove", "name", contact.name()));
            line.addDataCell().add(remove);
        }
        var box = new TableBox("in-words");
        box.add(table);
        return box;
    }

    private void ask(Workshop workshop, Contact contact) {
        Confirm.ask(this, "contact.remove-confirm", () -> {
            contacts.remove(contact.id());
            show(workshop);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contact.title") + " – Narada";
    }
}
