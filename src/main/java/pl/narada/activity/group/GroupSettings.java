package pl.narada.activity.group;

import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/** Whose contributions are grouped: those of the gathering {@code source}. */
public record GroupSettings(ActivityId source) implements Settings {}
