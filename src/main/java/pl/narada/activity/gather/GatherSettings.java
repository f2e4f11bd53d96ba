package pl.narada.activity.gather;

import pl.narada.room.Settings;

/** What to gather, and how long one contribution may be (20 to 1000 characters). */
public record GatherSettings(Noun noun, int limit) implements Settings {

    public static final int USUAL_LIMIT = 200;
    public static final int USUAL_LIMIT_OF_WORDS = 40;

    public GatherSettings {
        if (limit < 20 || limit > 1000) throw new IllegalArgumentException("limit " + limit);
    }
}
