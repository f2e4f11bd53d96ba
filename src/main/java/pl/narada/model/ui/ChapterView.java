package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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
import pl.narada.model.Chapter;
import pl.narada.model.Chapters;
import pl.narada.model.Sources;
import pl.narada.model.Version;
import pl.narada.programme.Opens;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** One chapter of the model: its text, where it is edited, and what feeds it. */
@Route(value = "model/:chapter", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class ChapterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Chapters chapters;
    private final Sources sources;
    private final Translations words;
    private final StaffMember staff;
    private final Div written = new Div();
    private String title = "";

    public ChapterView(Chapters chapters, Sources sources, Translations words, CurrentStaff who) {
        this.chapters = chapters;
        this.sources = sources;
        this.words = words;
        this.staff = who.get();
        addClassName("page");
        written.addClassName("chapter-text");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Chapter> chapter = event.getRouteParameters().get("chapter").flatMap(Chapter::parse);
        if (chapter.isPresent()) show(chapter.get());
        else event.forwardTo("model");
    }

    private void show(Chapter chapter) {
        title = getTranslation("model.chapter." + chapter.wire());
        var plane =
                new Paragraph(getTranslation("model.plane." + chapter.plane().wire()));
        plane.addClassName("facts");
        showText(chapter);
        add(Links.to("staff/model", getTranslation("model.contents")), new H1(title), plane, written);
        add(new H2(getTranslation("model.sources.title")), new SourceList(chapter, sources, staff));
    }

    private void showText(Chapter chapter) {
        Optional<Version> now = chapters.now(chapter);
        var edit = new Button(getTranslation(now.isPresent() ? "model.edit" : "model.write"), _ -> edit(chapter));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        edit.setVisible(staff.may(Role.FACILITATOR));
        var tools = new Div(edit);
        tools.addClassName("tools");
        written.removeAll();
        written.add(now.map(this::read).orElseGet(this::unwritten), tools);
        now.ifPresent(v -> tools.add(Links.to(
                "staff/model/" + chapter.wire() + "/versions", getTranslation("model.versions", "n", v.number()))));
    }

    private Component read(Version version) {
        var facts = new Paragraph(Told.version(this, version));
        facts.addClassName("facts");
        return new Div(Told.text(version.text(), 1), facts);
    }

    private Component unwritten() {
        var empty = new Paragraph(getTranslation("model.chapter.empty"));
        empty.addClassName("empty");
        return empty;
    }

    private void edit(Chapter chapter) {
        var editor = new ChapterEditor(chapter, chapters, words, staff.name(), () -> showText(chapter));
        written.removeAll();
        written.add(editor);
        editor.focus();
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
