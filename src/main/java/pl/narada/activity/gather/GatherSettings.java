package pl.narada.activity.gather;

import pl.narada.room.Settings;

/**
 * What to gather, and how long one contribution may be (20 to 1000 characters).
 *
 * @param support whether phones show what others have said, so that people can support it instead of repeating it
 */
public record GatherSettings(Noun noun, int limit, boolean support) implements Settings {

    public static final int USUAL_LIMIT = 200;
    public static final int USUAL_LIMIT_OF_WORDS = 40;

    public GatherSettings {
        if (limit < 20 || limit > 1000) throw new IllegalArgumentException("limit " + limit);
    }

    /** Everybody writes for themselves. */
    public GatherSettings(Noun noun, int limit) {
        this(noun, limit, false);
    }

    /** As a gathering of these is when it is new. */
    public static GatherSettings usual(Noun noun) {
        return usual(noun, noun.usualLimit());
    }

    public static GatherSettings usual(Noun noun, int limit) {
        return new GatherSettings(noun, limit, noun.usuallySupported());
    }

    public GatherSettings withSupport(boolean now) {
        return new GatherSettings(noun, limit, now);
    }
}
