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
import jakarta.annotation.security.PermitAll;
import java.util.List;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopDetails;
import pl.narada.room.Phase;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** All workshops: those going on first, then those to come, then those that are over. */
@Route(value = "", layout = StaffLayout.class)
@PermitAll
public class WorkshopsView extends Main implements HasDynamicTitle {

    private final Programme programme;

    public WorkshopsView(Programme programme) {
        this.programme = programme;
        addClassName("page");
        var create =
                new Button(getTranslation("workshops.new"), _ -> UI.getCurrent().navigate("workshop/new"));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("workshops.title")), create);
        head.addClassName("page-head");
        add(head);
        List<Workshop> all = programme.workshops();
        if (all.isEmpty()) {
            var empty = new Paragraph(getTranslation("workshops.empty"));
            empty.addClassName("empty");
            add(empty);
        }
        group(all, Phase.LIVE);
        group(all, Phase.DRAFT);
        group(all, Phase.CLOSED);
    }

    private void group(List<Workshop> all, Phase phase) {
        List<Workshop> those = all.stream().filter(w -> w.phase() == phase).toList();
        if (those.isEmpty()) return;
        add(new H2(getTranslation("workshops." + phase.wire())));
        those.forEach(w -> add(card(w)));
    }

    private Div card(Workshop workshop) {
        WorkshopDetails details = workshop.details();
        var title = new Span(details.title());
        title.addClassName("card-title");
        String county = programme.county(details.county()).orElseThrow().name();
        var facts = new Span("%s · %s, %s–%s"
                .formatted(county, Dates.longDate(getLocale(), details.date()), details.start(), details.end()));
        facts.addClassName("facts");
        var words = new Div(title, facts);
        words.addClassName("card-words");
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
        var card = new Div(words, ways);
        card.addClassName("workshop-card");
        card.addClassName("phase-" + workshop.phase().wire());
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.title") + " – Narada";
    }
}
