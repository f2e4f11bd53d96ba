package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** One county: its workshops, and what came of each. */
@Route(value = "review/:teryt", layout = StaffLayout.class)
@PermitAll
public class CountyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Outcomes outcomes;
    private final List<OutcomeTools> tools;
    private String title = "";

    public CountyView(Programme programme, Outcomes outcomes, List<OutcomeTools> tools) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<County> county = event.getRouteParameters()
                .get("teryt")
                .filter(Teryt::fits)
                .map(Teryt::new)
                .flatMap(programme::county);
        if (county.isPresent()) show(county.get());
        else event.forwardTo("review");
    }

    private void show(County county) {
        title = county.name();
        add(Links.to("staff/review", getTranslation("review.all")), new H1(title));
        List<Workshop> workshops = programme.workshopsOf(county.teryt());
        if (workshops.isEmpty()) {
            var empty = new Paragraph(getTranslation("review.empty", "county", county.name()));
            empty.addClassName("empty");
            add(empty);
        }
        workshops.forEach(workshop -> add(section(workshop)));
    }

    private Div section(Workshop workshop) {
        var details = workshop.details();
        var facts = new Span("%s, %s–%s%s"
                .formatted(
                        Dates.longDate(getLocale(), details.date()),
                        details.start(),
                        details.end(),
                        details.venue().isEmpty() ? "" : " · " + details.venue()));
        facts.addClassName("facts");
        var phase = new Span(getTranslation("phase." + workshop.phase().wire()));
        phase.addClassName("tag");
        var section = new Div(new H2(details.title()), facts, phase);
        section.addClassName("workshop-section");
        section.add(OutcomePanel.of(workshop.id(), outcomes, tools));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
