package pl.narada.review;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** What came of one workshop. */
@Route(value = "outcome/:id", layout = StaffLayout.class)
@PermitAll
public class WorkshopOutcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final Outcomes outcomes;
    private String title = "";

    public WorkshopOutcomeView(Programme programme, Outcomes outcomes) {
        this.programme = programme;
        this.outcomes = outcomes;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Workshop> found =
                event.getRouteParameters().get("id").flatMap(programme::find).filter(w -> !w.isRehearsal());
        if (found.isPresent()) show(found.get());
        else event.forwardTo("");
    }

    private void show(Workshop workshop) {
        var details = workshop.details();
        title = details.title();
        var county = programme.county(details.county()).orElseThrow();
        var facts = new Paragraph(Dates.longDate(getLocale(), details.date()));
        facts.addClassName("facts");
        add(Links.to("staff/review/" + county.teryt().value(), county.name()), new H1(title), facts);
        add(OutcomePanel.of(workshop.id(), outcomes));
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
