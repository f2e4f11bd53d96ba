package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** For screens about what nobody tells them of: they look again and again. */
public final class Glances {

    private Glances() {}

    /** As long as the screen, which is just being attached, stays so; {@code millis} between two looks. */
    public static void every(int millis, Component screen, UI ui, Runnable look) {
        ui.setPollInterval(millis);
        Registration looks = ui.addPollListener(_ -> look.run());
        screen.addDetachListener(detached -> {
            looks.remove();
            ui.setPollInterval(-1);
            detached.unregisterListener();
        });
    }
}
