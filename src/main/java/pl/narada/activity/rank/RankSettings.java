package pl.narada.activity.rank;

import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/** What is put in order: the themes or contributions of the activity {@code source}. */
public record RankSettings(ActivityId source) implements Settings {

    /** More than these nobody can put in order on a phone. */
    public static final int MOST_CHOICES = 12;

    /** Nobody likes to put more than these in order; dots or a rating narrow them down before. */
    public static final int EASY_CHOICES = 7;
}
