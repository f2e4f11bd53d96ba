package pl.narada.projector;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A stage small among other things, to be looked at only: the keyboard and screen readers pass it over. */
public final class StageBox extends Div {

    public StageBox(Component stage) {
        addClassName("stage-box");
        getElement().setAttribute("inert", true);
        getElement().setAttribute("aria-hidden", "true");
        add(stage);
    }
}
