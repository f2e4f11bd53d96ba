package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity that something came of.
 *
 * @param phases how many voices there were before, in and after the meeting, or how many people answered last then;
 *     together they are all. Empty if all was in the meeting
 * @param source the activity whose themes or voices people voted on, under the same numbers; null if there was no vote, or
 *     what was voted on was written for it
 * @param phrases the words that most people used, never those of few
 */
public record ActivityOutcome(
        int id,
        String kind,
        String block,
        String prompt,
        @Nullable Integer source,
        List<WhenCount> phases,
        List<Voice> voices,
        List<Question> questions,
        List<Phrase> phrases,
        List<Theme> themes,
        @Nullable Ballot ballot,
        @Nullable Ratings ratings,
        @Nullable Opinions opinions,
        @Nullable Ranking ranking,
        @Nullable Comparison comparison,
        @Nullable Proposal proposal,
        @Nullable TwoWays twoWays,
        List<Answer> answers,
        @Nullable Cards cards,
        @Nullable String summary,
        List<Decision> decisions,
        List<ActionItem> actions) {

    public boolean isEmpty() {
        return voices.isEmpty()
                && questions.isEmpty()
                && themes.isEmpty()
                && ballot == null
                && ratings == null
                && opinions == null
                && ranking == null
                && comparison == null
                && proposal == null
                && twoWays == null
                && answers.isEmpty()
                && cards == null
                && summary == null
                && decisions.isEmpty()
                && actions.isEmpty();
    }
}
