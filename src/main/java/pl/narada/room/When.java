package pl.narada.room;

import java.util.Locale;

/** When something was said or done, as against the meeting: before it began, in it, or after its close. */
public enum When {
    BEFORE,
    DURING,
    AFTER;

    /** What is done while the workshop is there. */
    public static When in(Phase phase) {
        return switch (phase) {
            case DRAFT -> BEFORE;
            case LIVE -> DURING;
            case CLOSED -> AFTER;
        };
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
