package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/**
 * What somebody said.
 *
 * @param activity where it was said
 * @param sectors the group of sectors that its author belongs to; empty if that may not be told
 * @param mergedInto the number of the voice of the same activity with which it was shown; null if it stood for itself
 * @param onBehalf written down by a facilitator for somebody without a phone
 * @param when it was said
 * @param support how many people support it, or what is shown with it, and say none of that themselves
 * @param supporters the same by groups of those who joined, where there are any
 */
public record Voice(
        int activity,
        int number,
        String noun,
        String text,
        List<Sector> sectors,
        @Nullable Integer mergedInto,
        boolean onBehalf,
        When when,
        int support,
        List<GroupCount> supporters) {}
