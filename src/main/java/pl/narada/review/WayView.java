package pl.narada.review;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import pl.narada.access.Role;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Trails;
import pl.narada.outcome.Trails.Trail;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Addressed;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The whole way of one line of an outcome: who said it, what was voted, what was decided, who does it, where it is reported. */
@Route(value = "outcome/:id/way/:line", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WORKSHOP_TO_READ)
public class WayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private record Found(OutcomeView outcome, Trail trail) {}

    private final Programme programme;
    private final Outcomes outcomes;
    private final List<OutcomeTools> tools;

    public WayView(Programme programme, Outcomes outcomes, List<OutcomeTools> tools) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.tools = tools;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String line = event.getRouteParameters().get("line").orElse("");
        Addressed.show(event, programme::findReal, workshop -> show(workshop, line));
    }

    private void show(Workshop workshop, String line) {
        add(
                Links.to("staff/outcome/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("way.title")));
        find(workshop, line)
                .ifPresentOrElse(
                        found -> add(new WaySteps(workshop.id(), found.outcome(), found.trail(), tools)),
                        () -> add(new Paragraph(getTranslation("way.gone"))));
    }

    private Optional<Found> find(Workshop workshop, String line) {
        Optional<Spot> spot =
                FindingRef.parse(workshop.id(), line).map(ref -> new Spot(ref.kind(), ref.activity(), ref.number()));
        return outcomes.of(workshop.id())
                .flatMap(outcome ->
                        spot.flatMap(s -> new Trails(outcome).of(s)).map(trail -> new Found(outcome, trail)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("way.title") + " – Narada";
    }
}
