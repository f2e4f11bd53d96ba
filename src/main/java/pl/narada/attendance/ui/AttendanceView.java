package pl.narada.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
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
import java.util.List;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.attendance.AttendanceList;
import pl.narada.attendance.Attendee;
import pl.narada.i18n.Translations;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Addressed;
import pl.narada.ui.Confirm;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Who was at one workshop, by name: staff print the list, add those who signed on paper, and erase single rows. */
@Route(value = "attendance/:id", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class AttendanceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final AttendanceList list;
    private final Translations words;
    private final String me;
    private final Div rows = new Div();

    public AttendanceView(Programme programme, AttendanceList list, Translations words, CurrentStaff staff) {
        this.programme = programme;
        this.list = list;
        this.words = words;
        this.me = staff.get().name();
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::findReal, this::show);
    }

    private void show(Workshop workshop) {
        removeAll();
        var about = new Paragraph(getTranslation("attendance.about"));
        about.addClassName("lead");
        var ways = new Div(
                file("attendance/" + workshop.id() + ".pdf", "attendance.filled"),
                file(workshop.id() + "/attendance.pdf", "attendance.blank"));
        ways.addClassName("ways");
        add(
                Links.to("staff/workshop/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("attendance.title")),
                about,
                ways,
                new SignedOnPaper(typed -> typeIn(workshop, typed)),
                new H2(getTranslation("attendance.on-list")),
                rows);
        list(workshop);
    }

    private Anchor file(String path, String key) {
        var link = new Anchor("/export/" + path + "?lang=" + getLocale().getLanguage(), getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }

    private boolean typeIn(Workshop workshop, SignedOnPaper.Typed typed) {
        var saved = list.typeIn(workshop.id(), typed.name(), typed.organisation(), typed.role(), me);
        if (Says.refused(words, saved)) return false;
        list(workshop);
        return true;
    }

    private void list(Workshop workshop) {
        rows.removeAll();
        List<Attendee> all = list.of(workshop.id());
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("attendance.none"));
            none.addClassName("empty");
            rows.add(none);
            return;
        }
        rows.add(new AttendanceRows(all, one -> ask(workshop, one)));
    }

    private void ask(Workshop workshop, Attendee one) {
        Confirm.ask(this, "attendance.erase-confirm", () -> {
            list.erase(one, me);
            list(workshop);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attendance.title") + " – Narada";
    }
}
