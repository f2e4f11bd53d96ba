package pl.narada.bundle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.bundle.Bundles;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Addressed;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Where a workshop is saved as one file, under a password if somebody wishes. */
@Route(value = "bundle/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class SaveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Bundles bundles;
    private final Translations words;
    private final String me;
    private final ApplicationEventPublisher events;
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private volatile String wanted = "";

    public SaveView(
            Programme programme,
            Bundles bundles,
            Translations words,
            CurrentStaff staff,
            ApplicationEventPublisher events) {
        this.me = staff.get().name();
        this.events = events;
        this.programme = programme;
        this.bundles = bundles;
        this.words = words;
        addClassNames("page", "bundle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        removeAll();
        var lead = new Paragraph(getTranslation("bundle.save.lead"));
        lead.addClassName("lead");
        var inIt = new UnorderedList(
                new ListItem(getTranslation("bundle.save.with")), new ListItem(getTranslation("bundle.save.without")));
        password.setLabel(getTranslation("bundle.password"));
        password.setHelperText(getTranslation("bundle.password.help", "n", Bundles.SHORTEST_PASSWORD));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("setup.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var file = new Anchor(download(workshop), getTranslation("bundle.save.again"));
        file.getElement().setAttribute("download", true);
        var here = new Paragraph(file);
        here.setVisible(false);
        var save = new Button(getTranslation("bundle.save"), _ -> save(file, here));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(password, again, save, here);
        form.addClassName("bundle-form");
        add(
                Links.to("staff/workshop/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("bundle.save.title")),
                lead,
                inIt,
                form);
    }

    private void save(Anchor file, Paragraph here) {
        switch (Bundles.password(password.getValue(), again.getValue())) {
            case Result.Ok<String>(String checked) -> {
                wanted = checked;
                // where a browser does not let a page start a download, the link remains
                here.setVisible(true);
                file.getElement().executeJs("this.click()");
            }
            case Result.Refused<String>(var why) -> Says.no(words, why);
        }
    }

    private DownloadHandler download(Workshop workshop) {
        return event -> write(workshop, event);
    }

    private void write(Workshop workshop, DownloadEvent event) throws IOException {
        var details = workshop.details();
        events.publishEvent(new StaffAct(me, StaffAct.What.EXPORTED, workshop.id(), "bundle"));
        event.setFileName("narada-%s-%s.narada".formatted(details.county().value(), details.date()));
        event.setContentType("application/octet-stream");
        bundles.write(workshop, wanted, event.getOutputStream());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bundle.save.title") + " – Narada";
    }
}
