package pl.narada.operations.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import pl.narada.access.Role;
import pl.narada.operations.ProgramState;
import pl.narada.programme.Programme;
import pl.narada.ui.Glances;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** How the program does just now: for whoever looks after it during a meeting, without a terminal. */
@Route(value = "state", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class StateView extends Main implements HasDynamicTitle {

    private static final int LOOK_MILLIS = 5_000;

    private final ProgramState state;
    private final Problems problems;
    private final Facts program = new Facts();
    private final Facts pace = new Facts();
    private final RoomTable rooms;

    public StateView(ProgramState state, Programme programme) {
        this.state = state;
        this.problems = new Problems(programme);
        this.rooms = new RoomTable(programme);
        addClassName("page");
        var lead = new Paragraph(getTranslation("state.lead"));
        lead.addClassName("lead");
        var ways = new Div(Links.to("staff/address", getTranslation("address.title")));
        ways.addClassName("ways");
        add(
                new H1(getTranslation("state.title")),
                lead,
                problems,
                new H2(getTranslation("state.rooms")),
                rooms,
                new H2(getTranslation("state.pace")),
                pace,
                new H2(getTranslation("state.program")),
                program,
                ways);
        look();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        Glances.every(LOOK_MILLIS, this, attached.getUI(), this::look);
    }

    private void look() {
        ProgramState.Now now = state.now();
        problems.show(now);
        rooms.show(now.rooms());
        pace.showPace(now);
        program.showProgram(now);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("state.title") + " – Narada";
    }
}
