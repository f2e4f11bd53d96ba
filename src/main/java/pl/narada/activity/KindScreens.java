package pl.narada.activity;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import pl.narada.room.ActivityKind;
import pl.narada.room.ActivityState;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;

/**
 * A kind of activity with its staff screens.
 *
 * @param panel makes the console's panel for a desk
 * @param beginning what a new activity of the kind starts with
 * @param editor makes the fields for its settings, given those settings and the activities planned before it
 */
public record KindScreens<G extends Settings, S extends ActivityState>(
        ActivityKind<G, S, ?, ?> kind,
        Function<Desk, ConsolePanel<G, S>> panel,
        SettingsEditor.Beginning<G> beginning,
        BiFunction<G, List<PlannedActivity>, SettingsEditor<G>> editor) {}
