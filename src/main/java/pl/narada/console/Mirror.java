package pl.narada.console;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import pl.narada.programme.Workshop;
import pl.narada.projector.LiveStages;
import pl.narada.projector.StageBox;
import pl.narada.ui.Links;

/**
 * What the room sees, small: for whoever stands with their back to the screen. Nothing is sent while it is folded up.
 * Whoever has unfolded it finds it so after the page was loaded anew.
 */
final class Mirror extends Details {

    private static final String UNFOLDED = "console-mirror";

    private final Workshop workshop;
    private final LiveStages stages;
    private final Div frame = new Div();

    Mirror(Workshop workshop, LiveStages stages) {
        this.workshop = workshop;
        this.stages = stages;
        addClassName("mirror");
        setSummaryText(getTranslation("console.mirror"));
        add(frame, Links.beside("staff/projector/" + workshop.id(), getTranslation("workshops.projector")));
        VaadinSession session = VaadinSession.getCurrent();
        addOpenedChangeListener(e -> {
            session.setAttribute(UNFOLDED, e.isOpened());
            show(e.isOpened());
        });
        setOpened(Boolean.TRUE.equals(session.getAttribute(UNFOLDED)));
    }

    private void show(boolean wanted) {
        frame.removeAll();
        if (wanted) frame.add(new StageBox(stages.of(workshop)));
    }
}
