package pl.narada.replay.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import pl.narada.access.Role;
import pl.narada.broadcast.Views;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.replay.Film;
import pl.narada.replay.Films;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** A workshop that is over, played again. The address keeps the moment: {@code ?at=} so many seconds. */
@Route(value = "replay/:id", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WORKSHOP_TO_READ)
public class ReplayView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String AT = "at";

    private final Programme programme;
    private final Films films;
    private final Views views;
    private final Clock clock;

    public ReplayView(Programme programme, Films films, Views views, Clock clock) {
        this.programme = programme;
        this.films = films;
        this.views = views;
        this.clock = clock;
        addClassNames("page", "replay-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Workshop> found = event.getRouteParameters().get("id").flatMap(programme::findReal);
        if (found.isEmpty()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        Workshop workshop = found.get();
        add(
                Links.to("staff/outcome/" + workshop.id(), workshop.details().title()),
                new H1(getTranslation("replay.title")));
        Optional<Film> film = films.of(workshop.id());
        if (film.isPresent()) show(workshop, film.get(), event.getLocation().getQueryParameters());
        else empty();
    }

    private void empty() {
        var none = new Paragraph(getTranslation("replay.none"));
        none.addClassName("empty");
        add(none);
    }

    private void show(Workshop workshop, Film film, QueryParameters asked) {
        var lead = new Paragraph(getTranslation("replay.lead"));
        lead.addClassName("lead");
        var player =
                new Player(film, views, programme.about(workshop.id()), clock, seconds -> remember(workshop, seconds));
        add(lead, player);
        seconds(asked).ifPresent(seconds -> player.goTo(film.begin().plusSeconds(seconds)));
    }

    /** Whatever somebody typed there; a week is more than any meeting lasts. */
    private static Optional<Long> seconds(QueryParameters asked) {
        return asked.getSingleParameter(AT)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::valueOf);
    }

    private static void remember(Workshop workshop, long seconds) {
        var here = new Location("replay/" + workshop.id(), QueryParameters.of(AT, Long.toString(seconds)));
        UI.getCurrent().getPage().getHistory().replaceState(null, here);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replay.title") + " – Narada";
    }
}
