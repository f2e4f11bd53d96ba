package pl.narada.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.programme.Admission;
import pl.narada.programme.Programme;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.room.Phase;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** All workshops: those going on first, then those to come, then those that are over. */
@Route(value = "", layout = StaffLayout.class)
@RolesAllowed(Role.FACILITATES)
public class WorkshopsView extends Main implements HasDynamicTitle {

    private final Programme programme;
    private final Rehearsals rehearsals;
    private final Translations words;
    private final String facilitator;

    public WorkshopsView(
            Programme programme,
            Admission admission,
            Rehearsals rehearsals,
            Translations words,
            AuthenticationContext who) {
        this.programme = programme;
        this.rehearsals = rehearsals;
        this.words = words;
        this.facilitator = who.getPrincipalName().orElseThrow();
        addClassName("page");
        var create =
                new Button(getTranslation("workshops.new"), _ -> UI.getCurrent().navigate("workshop/new"));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var ways = new Div(
                Links.to("staff/address", getTranslation("address.title")),
                Links.to("staff/bundle", getTranslation("bundle.bring.title")),
                create);
        ways.addClassName("ways");
        var head = new Div(new H1(getTranslation("workshops.title")), ways);
        head.addClassName("page-head");
        add(head);
        List<Workshop> all = admission.toRun(programme.workshops());
        if (all.isEmpty()) {
            var empty = new Paragraph(getTranslation("workshops.empty"));
            empty.addClassName("empty");
            add(empty);
        }
        Map<WorkshopId, List<Workshop>> rehearsed = programme.rehearsals();
        group(all, Phase.LIVE, rehearsed);
        group(all, Phase.DRAFT, rehearsed);
        group(all, Phase.CLOSED, rehearsed);
    }

    private void group(List<Workshop> all, Phase phase, Map<WorkshopId, List<Workshop>> rehearsed) {
        List<Workshop> those = all.stream().filter(w -> w.phase() == phase).toList();
        if (those.isEmpty()) return;
        add(new H2(getTranslation("workshops." + phase.wire())));
        those.forEach(w -> {
            List<Workshop> beneath = rehearsed.getOrDefault(w.id(), List.of());
            add(card(w), new RehearsalList(beneath, rehearsals, words));
        });
    }

    private Div card(Workshop workshop) {
        WorkshopDetails details = workshop.details();
        var title = new Span(details.title());
        title.addClassName("card-title");
        String county = programme.county(details.county()).orElseThrow().name();
        var facts = new Span("%s · %s, %s–%s"
                .formatted(county, Dates.longDate(getLocale(), details.date()), details.start(), details.end()));
        facts.addClassName("facts");
        var about = new Div(title, facts);
        about.addClassName("card-words");
        var ways = new Div();
        ways.addClassName("ways");
        if (workshop.phase() != Phase.CLOSED) {
            ways.add(
                    Links.to("staff/workshop/" + workshop.id(), getTranslation("workshops.prepare")),
                    Links.to("staff/console/" + workshop.id(), getTranslation("workshops.console")),
                    Links.beside("staff/projector/" + workshop.id(), getTranslation("workshops.projector")));
        } else {
            ways.add(Links.to("staff/outcome/" + workshop.id(), getTranslation("workshops.outcome")));
        }
        ways.add(Links.to("staff/workshop/new/" + workshop.id(), getTranslation("workshops.similar")));
        ways.add(RehearsalList.maker(workshop.id(), rehearsals, facilitator, words));
        var card = new Div(about, ways);
        card.addClassName("workshop-card");
        card.addClassName("phase-" + workshop.phase().wire());
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.title") + " – Narada";
    }
}
