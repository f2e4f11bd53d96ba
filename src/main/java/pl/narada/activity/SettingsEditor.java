package pl.narada.activity;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.Result;

/** The fields in which the settings of one kind of activity are filled in, when an agenda is planned. */
public interface SettingsEditor<G extends Settings> {

    Component component();

    /** What is planned before this activity has changed. */
    default void plannedBefore(List<PlannedActivity> before) {}

    /** What is filled in, or the first thing that is wrong with it. */
    Result<G> read();

    /** What a new activity of the kind starts with, given those planned before it; empty if it can't stand there. */
    interface Beginning<G extends Settings> {
        Optional<G> after(List<PlannedActivity> before);
    }
}
