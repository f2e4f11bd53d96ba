package pl.narada.activity.ask;

import pl.narada.room.Settings;

/** How long one question may be (20 to 1000 characters). */
public record AskSettings(int limit) implements Settings {

    public static final int USUAL_LIMIT = 200;

    public AskSettings {
        if (limit < 20 || limit > 1000) throw new IllegalArgumentException("limit " + limit);
    }
}
