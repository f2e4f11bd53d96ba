package pl.narada.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.shared.Result;
import pl.narada.shared.Uuids;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** One entry of the library: read, changed in place, archived and restored. */
@Route(value = "library/:id", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class EntryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final Translations words;
    private final StaffMember staff;
    private String title = "";

    public EntryView(Library library, Translations words, CurrentStaff who) {
        this.library = library;
        this.words = words;
        this.staff = who.get();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LibraryEntry> entry =
                event.getRouteParameters().get("id").flatMap(Uuids::parse).flatMap(library::entry);
        if (entry.isPresent()) show(entry.get());
        else event.forwardTo(LibraryView.class);
    }

    private void show(LibraryEntry entry) {
        begin(entry);
        var edit = new Button(getTranslation("library.edit"), _ -> edit(entry));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var keep = new Button(
                getTranslation(entry.archived() ? "library.restore" : "library.archive"), _ -> askToKeep(entry));
        var buttons = new Div(edit, keep);
        buttons.addClassName("ways");
        buttons.setVisible(staff.may(Role.FACILITATOR));
        add(new EntryTags(entry, library), new EntryFacts(entry.content(), library), buttons);
    }

    private void begin(LibraryEntry entry) {
        title = entry.title();
        UI.getCurrent().getPage().setTitle(getPageTitle());
        removeAll();
        add(Links.to("staff/library", getTranslation("library.back")), new H1(title));
    }

    private void askToKeep(LibraryEntry entry) {
        if (entry.archived()) keep(entry, false);
        else Confirm.ask(this, "library.archive", () -> keep(entry, true));
    }

    private void keep(LibraryEntry entry, boolean archived) {
        library.archive(entry.id(), archived, staff.name());
        Says.done(this, archived ? "library.archived-done" : "library.restored");
        library.entry(entry.id()).ifPresent(this::show);
    }

    private void edit(LibraryEntry entry) {
        begin(entry);
        var form = EntryForm.of(entry.content(), library.countyNames());
        var cancel = new Button(
                getTranslation("cancel"), _ -> library.entry(entry.id()).ifPresent(this::show));
        form.finish(() -> save(entry, form), cancel);
        add(form);
        form.focus();
    }

    private void save(LibraryEntry entry, EntryForm form) {
        switch (library.change(entry.id(), entry.version(), form.read(), staff.name())) {
            case Result.Ok<LibraryEntry>(LibraryEntry saved) -> {
                Says.done(this, "saved");
                show(saved);
            }
            case Result.Refused<LibraryEntry>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
