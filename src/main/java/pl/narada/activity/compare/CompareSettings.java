package pl.narada.activity.compare;

import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/**
 * What is compared, two at a time: the themes or contributions of the activity {@code source}.
 *
 * @param each how many comparisons each person is asked for; {@link #FEWEST} to {@link #MOST}. Where there are fewer pairs,
 *     everybody is asked all of them
 */
public record CompareSettings(ActivityId source, int each) implements Settings {

    public static final int FEWEST = 3;
    public static final int MOST = 20;
    public static final int USUAL = 8;

    /** Of more things than these, a few comparisons a person say too little. */
    public static final int MOST_CHOICES = 12;

    /** With the usual number. */
    public static CompareSettings of(ActivityId source) {
        return new CompareSettings(source, USUAL);
    }

    Result<CompareSettings> checked() {
        return each < FEWEST || each > MOST ? Result.refused(Reason.COMPARISONS_WRONG, MOST) : Result.ok(this);
    }
}
