package pl.narada.person.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.person.Kept;
import pl.narada.person.Requests;
import pl.narada.person.Telling;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Addressed;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** For somebody who comes weeks later and asks for their data: told and erased by the key that their phone shows. */
@Route(value = "person/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Requests requests;
    private final Telling telling;
    private final Translations words;
    private final String me;
    private final TextField key = new TextField();
    private final Div found = new Div();

    public PersonView(Programme programme, Requests requests, Telling telling, Translations words, CurrentStaff who) {
        this.programme = programme;
        this.requests = requests;
        this.telling = telling;
        this.words = words;
        this.me = who.get().name();
        addClassName("page");
        found.addClassName("kept");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        WorkshopId id = workshop.id();
        add(Links.to("staff/outcome/" + id, workshop.details().title()), new H1(getTranslation("person.staff")));
        if (workshop.sealedAt().isPresent()) {
            add(new Paragraph(getTranslation("person.staff.sealed")));
            return;
        }
        key.setLabel(getTranslation("person.staff.key"));
        key.setMaxLength(200);
        key.setWidth("18rem");
        var ways = new Div(
                Buttons.small(this, "person.staff.show", () -> look(id)),
                Buttons.small(
                        this, "person.staff.erase", () -> Confirm.ask(this, "person.staff.confirm", () -> erase(id))));
        ways.addClassName("ways");
        add(
                new Paragraph(getTranslation("person.staff.about")),
                key,
                ways,
                new Paragraph(getTranslation("person.staff.limits")),
                found);
    }

    private void look(WorkshopId id) {
        found.removeAll();
        switch (requests.kept(id, key.getValue(), me)) {
            case Result.Refused<Kept>(Refusal why) -> Says.no(words, why);
            case Result.Ok<Kept>(Kept kept) -> tell(kept);
        }
    }

    private void tell(Kept kept) {
        byte[] file = telling.file(kept, getLocale()).getBytes(StandardCharsets.UTF_8);
        DownloadHandler download = event -> {
            event.setFileName(telling.fileName(kept));
            event.setContentType("text/html;charset=utf-8");
            event.getOutputStream().write(file);
        };
        found.add(new Anchor(download, getTranslation("person.staff.save")));
        for (Telling.Section section : telling.sections(kept, getLocale())) {
            var lines = new UnorderedList();
            section.lines().forEach(line -> lines.add(new ListItem(line)));
            found.add(new H2(section.title()), lines);
        }
    }

    private void erase(WorkshopId id) {
        if (Says.refused(words, requests.erase(id, key.getValue(), me))) return;
        found.removeAll();
        key.clear();
        Says.done(this, "person.staff.done");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.staff") + " – Narada";
    }
}
