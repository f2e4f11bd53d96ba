package pl.narada.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.library.Kind;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.shared.Result;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** A practice or a source of funding that the library does not have yet. */
@Route(value = "library/new/:kind", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
public class NewEntryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final Translations words;
    private final String staff;
    private String title = "";

    public NewEntryView(Library library, Translations words, AuthenticationContext who) {
        this.library = library;
        this.words = words;
        this.staff = who.getPrincipalName().orElseThrow();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Kind> kind = event.getRouteParameters().get("kind").flatMap(Kind::find);
        if (kind.isPresent()) show(kind.get());
        else event.forwardTo(LibraryView.class);
    }

    private void show(Kind kind) {
        removeAll();
        title = getTranslation("library.new." + kind.wire());
        var form = EntryForm.blank(kind, library.countyNames());
        var cancel = new Button(getTranslation("cancel"), _ -> UI.getCurrent().navigate(LibraryView.class));
        form.finish(() -> save(form), cancel);
        add(Links.to("staff/library", getTranslation("library.back")), new H1(title), form);
        form.focus();
    }

    private void save(EntryForm form) {
        switch (library.add(form.read(), staff)) {
            case Result.Ok<LibraryEntry>(LibraryEntry saved) -> {
                Says.done(this, "saved");
                UI.getCurrent().navigate("library/" + saved.id());
            }
            case Result.Refused<LibraryEntry>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
