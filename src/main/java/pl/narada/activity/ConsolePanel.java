package pl.narada.activity;

import com.vaadin.flow.component.Component;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;

/** What the facilitator sees and does about one activity. Shown again and again with newer situations of that activity. */
public interface ConsolePanel<G extends Settings, S extends ActivityState> {

    Component component();

    void show(Situation<G, S> now);
}
