package pl.narada.projector;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.access.Role;
import pl.narada.broadcast.Board;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Screens;

/** What the room looks at: one web component over the whole screen, fed with the stage's parts. */
@Route(value = "projector/:id", autoLayout = false)
@RolesAllowed(Role.FACILITATES)
@Opens(Opens.What.WORKSHOP_TO_RUN)
public class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final StageBoards boards;
    private final Screens screens;
    private final StageElement stage;
    private String title = "";
    private @Nullable StageBoard board;
    private long sent = -1;
    private Registration following = () -> {};

    public ProjectorView(Programme programme, StageBoards boards, Screens screens, Clock clock) {
        this.programme = programme;
        this.boards = boards;
        this.screens = screens;
        this.stage = new StageElement(clock);
        addClassName("projector");
        add(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Workshop> found = event.getRouteParameters().get("id").flatMap(programme::find);
        if (found.isEmpty()) {
            event.forwardTo("");
            return;
        }
        title = found.get().details().title();
        StageBoard here = boards.of(found.get());
        board = here;
        stage.language(getLocale());
        sent = -1;
        following.remove();
        following = screens.follow(this, here::listen, this::refresh);
    }

    /** A page that was loaded anew knows nothing: it gets everything. */
    @Override
    protected void onAttach(AttachEvent attached) {
        sent = -1;
    }

    private void refresh() {
        if (board == null) return;
        Board.Change change = sent < 0 ? board.all() : board.since(sent);
        if (change.isEmpty()) return;
        sent = change.version();
        stage.apply(change);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
