package pl.narada.activity.vote;

import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/**
 * On what, and how.
 *
 * @param source the activity whose themes or contributions are the choices
 * @param dots how many dots a person has (1 to 20); without meaning for approval
 * @param perChoice most dots of one person on one choice (1 to {@code dots}); 1 for approval
 */
public record VoteSettings(Method method, ActivityId source, int dots, int perChoice) implements Settings {

    public static final int MOST_DOTS = 20;

    public VoteSettings {
        if (dots < 1 || dots > MOST_DOTS) throw new IllegalArgumentException("dots " + dots);
        if (perChoice < 1 || perChoice > dots) throw new IllegalArgumentException("per choice " + perChoice);
    }

    public static VoteSettings dots(ActivityId source, int dots) {
        return new VoteSettings(Method.DOTS, source, dots, 1);
    }

    public static VoteSettings approval(ActivityId source) {
        return new VoteSettings(Method.APPROVAL, source, 1, 1);
    }
}
