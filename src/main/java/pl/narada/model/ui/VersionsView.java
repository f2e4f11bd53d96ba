package pl.narada.model.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.i18n.Translations;
import pl.narada.model.Chapter;
import pl.narada.model.Chapters;
import pl.narada.model.Version;
import pl.narada.programme.Opens;
import pl.narada.shared.Result;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Two versions of a chapter side by side, as the address says; by default the last two. An older one can be restored. */
@Route(value = "model/:chapter/versions", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class VersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Chapters chapters;
    private final Translations words;
    private final StaffMember staff;
    private String title = "";

    public VersionsView(Chapters chapters, Translations words, CurrentStaff who) {
        this.chapters = chapters;
        this.words = words;
        this.staff = who.get();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Chapter> chapter = event.getRouteParameters().get("chapter").flatMap(Chapter::parse);
        List<Version> all = chapter.map(chapters::versions).orElse(List.of());
        if (all.isEmpty()) {
            event.forwardTo(chapter.map(c -> "model/" + c.wire()).orElse("model"));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        Version right = asked(all, asked, "to").orElse(all.getFirst());
        Version left = asked(all, asked, "from").orElse(all.get(Math.min(1, all.size() - 1)));
        show(all, left, right);
    }

    private static Optional<Version> asked(List<Version> all, QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .flatMap(number -> all.stream()
                        .filter(v -> Integer.toString(v.number()).equals(number))
                        .findFirst());
    }

    private void show(List<Version> all, Version left, Version right) {
        Chapter chapter = right.chapter();
        String name = getTranslation("model.chapter." + chapter.wire());
        title = getTranslation("model.versions.title", "chapter", name);
        Select<Version> from = choice("model.from", all, left);
        Select<Version> to = choice("model.to", all, right);
        from.addValueChangeListener(e -> compare(e.getValue(), right));
        to.addValueChangeListener(e -> compare(left, e.getValue()));
        var choices = new Div(from, to);
        choices.addClassName("filters");
        add(Links.to("staff/model/" + chapter.wire(), name), new H1(title), choices);
        if (left.text().equals(right.text())) {
            var same = new Paragraph(getTranslation("model.same"));
            same.addClassName("hint");
            add(same);
        }
        add(new DiffTable(told(left), left.text(), told(right), right.text()));
        if (left.number() != all.getFirst().number() && staff.may(Role.FACILITATOR)) {
            var restore = new Button(getTranslation("model.restore", "n", left.number()), _ -> restore(left));
            var tools = new Div(restore);
            tools.addClassName("tools");
            add(tools);
        }
    }

    private Select<Version> choice(String label, List<Version> all, Version chosen) {
        var select = new Select<Version>();
        select.setLabel(getTranslation(label));
        select.setItems(all);
        select.setItemLabelGenerator(this::told);
        select.setValue(all.stream()
                .filter(v -> v.number() == chosen.number())
                .findFirst()
                .orElseThrow());
        return select;
    }

    private String told(Version version) {
        String told = Told.version(this, version);
        return version.remark().isEmpty() ? told : told + ": " + version.remark();
    }

    private static void compare(Version from, Version to) {
        UI.getCurrent()
                .navigate(
                        "model/" + to.chapter().wire() + "/versions",
                        QueryParameters.simple(
                                Map.of("from", Integer.toString(from.number()), "to", Integer.toString(to.number()))));
    }

    private void restore(Version older) {
        String remark = getTranslation("model.restored", "n", older.number());
        switch (chapters.restore(older, remark, staff.name())) {
            case Result.Ok<Version> _ -> {
                UI.getCurrent().navigate("model/" + older.chapter().wire());
                Says.done(this, "saved");
            }
            case Result.Refused<Version>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
