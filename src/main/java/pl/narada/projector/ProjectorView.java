package pl.narada.projector;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import pl.narada.access.Role;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Addressed;

/** What the room looks at: the stage over the whole screen. */
@Route(value = "projector/:id", autoLayout = false)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final LiveStages stages;
    private String title = "";

    public ProjectorView(Programme programme, LiveStages stages) {
        this.programme = programme;
        this.stages = stages;
        addClassName("projector");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Addressed.show(event, programme::find, this::show);
    }

    private void show(Workshop workshop) {
        title = workshop.details().title();
        removeAll();
        add(stages.of(workshop));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
