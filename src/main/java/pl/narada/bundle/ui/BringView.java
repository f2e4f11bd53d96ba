package pl.narada.bundle.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.Role;
import pl.narada.bundle.Brought;
import pl.narada.bundle.Bundles;
import pl.narada.bundle.Preview;
import pl.narada.i18n.Translations;
import pl.narada.programme.Programme;
import pl.narada.room.Phase;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Where a workshop is brought from a file: the file, its password if it has one, a look at what is in it, and the word. */
@Route(value = "bundle", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
public class BringView extends Main implements HasDynamicTitle {

    private final Bundles bundles;
    private final Translations words;
    private final ApplicationEventPublisher events;
    private final Programme programme;
    private final String facilitator;
    private final Div below = new Div();
    private @Nullable Arrival arrival;
    private String password = "";

    public BringView(
            Bundles bundles,
            Translations words,
            Programme programme,
            AuthenticationContext who,
            ApplicationEventPublisher events) {
        this.events = events;
        this.bundles = bundles;
        this.words = words;
        this.programme = programme;
        this.facilitator = who.getPrincipalName().orElseThrow();
        addClassNames("page", "bundle");
        var lead = new Paragraph(getTranslation("bundle.bring.lead"));
        lead.addClassName("lead");
        below.addClassName("bundle-below");
        below.getElement().setAttribute("aria-live", "polite");
        add(
                Links.to("staff", getTranslation("workshops.title")),
                new H1(getTranslation("bundle.bring.title")),
                lead,
                new FileField(this::forget, this::arrived),
                below);
    }

    private void arrived(Arrival file) {
        forget();
        arrival = file;
        look(file);
    }

    private void look(Arrival file) {
        switch (bundles.look(file.path(), password)) {
            case Result.Ok<Preview>(Preview seen) -> preview(file, seen);
            case Result.Refused<Preview>(Refusal why) -> refused(file, why);
        }
    }

    private void refused(Arrival file, Refusal why) {
        below.removeAll();
        boolean locked = why.reason() == Reason.BUNDLE_LOCKED || why.reason() == Reason.BUNDLE_PASSWORD;
        var sentence = new Paragraph(words.say(getLocale(), why));
        if (why.reason() != Reason.BUNDLE_LOCKED) sentence.addClassName("wrong");
        below.add(sentence);
        if (locked) below.add(key(file));
    }

    private Div key(Arrival file) {
        var field = new PasswordField(getTranslation("bundle.password.of-file"));
        var open = new Button(getTranslation("bundle.open"), _ -> {
            password = field.getValue();
            look(file);
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickShortcut(Key.ENTER);
        var form = new Div(field, open);
        form.addClassName("bundle-form");
        field.focus();
        return form;
    }

    private void preview(Arrival file, Preview seen) {
        below.removeAll();
        String county = programme.county(seen.county()).orElseThrow().name();
        below.add(new PreviewCard(seen, county));
        switch (seen.standing()) {
            case NEW, LONGER -> below.add(button("bundle.bring", () -> bring(file, bundles::bring)));
            case SAME, OLDER -> below.add(Links.to("staff/workshop/" + seen.workshop(), getTranslation("bundle.to")));
            case APART -> {
                String title = getTranslation("bundle.copy.title", "title", seen.title());
                below.add(button(
                        "bundle.copy", () -> bring(file, (path, key, by) -> bundles.bringCopy(path, key, by, title))));
            }
        }
    }

    private Button button(String key, Runnable then) {
        var button = new Button(getTranslation(key), _ -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private interface Bringing {
        Result<Brought> bring(Path file, String password, String by);
    }

    private void bring(Arrival file, Bringing way) {
        switch (way.bring(file.path(), password, facilitator)) {
            case Result.Ok<Brought>(Brought done) -> {
                events.publishEvent(new StaffAct(
                        facilitator, StaffAct.What.BROUGHT, done.workshop(), "entries: " + done.entries()));
                if (done.entries() > 0) Says.done(this, "bundle.brought", "n", done.entries());
                else Says.done(this, "bundle.nothing-new");
                boolean over = done.phase() == Phase.CLOSED;
                UI.getCurrent().navigate((over ? "outcome/" : "workshop/") + done.workshop());
            }
            case Result.Refused<Brought>(Refusal why) -> refused(file, why);
        }
    }

    private void forget() {
        if (arrival != null) arrival.delete();
        arrival = null;
        password = "";
        below.removeAll();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bundle.bring.title") + " – Narada";
    }
}
