package pl.narada.outcome;

import java.time.Instant;
import java.util.List;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.GroupCount;
import pl.narada.outcome.told.WhenCount;

/**
 * What came of a workshop, as staff may read and hand it on: no sector with fewer people than the threshold stands
 * alone in it, and a vote that is going on or was not revealed yet has no counts.
 *
 * @param complete false while the workshop goes on
 * @param people who were in the meeting
 * @param withoutPhone those of them who had no phone, as the facilitator counted them
 * @param groups the same, by groups of sectors; empty if there is nothing that may be compared
 * @param outside who only came before or after the meeting
 */
public record OutcomeView(
        boolean complete,
        Instant recordedAt,
        int people,
        int withoutPhone,
        List<GroupCount> groups,
        List<WhenCount> outside,
        List<ProfileCount> profiles,
        List<ActivityOutcome> activities) {

    /**
     * How many people gave this answer about themselves. Answers of fewer people than the threshold stand together, with
     * those who did not tell, under the empty answer.
     */
    public record ProfileCount(String question, String answer, int people) {}
}
