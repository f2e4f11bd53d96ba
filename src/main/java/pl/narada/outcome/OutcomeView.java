package pl.narada.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Rating;
import pl.narada.room.ScaleName;
import pl.narada.room.When;
import pl.narada.shared.Sector;

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

    /** So many then. */
    public record WhenCount(When when, int n) {}

    /** These sectors together. */
    public record GroupCount(List<Sector> sectors, int people) {}

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

    /**
     * {@code support}: how many people wanted to know it. {@code answer}: in writing, null if there is none. {@code sectors}:
     * as of a voice.
     */
    public record Question(
            int number,
            String text,
            List<Sector> sectors,
            int support,
            boolean answered,
            @Nullable String answer,
            boolean onBehalf) {}

    public record Theme(int number, String name, List<Voice> voices) {}

    /**
     * @param onPaper the voters without a phone
     * @param rows with most votes first; empty, like {@code groups}, as long as the result is hidden
     */
    public record Ballot(
            String method, boolean hidden, int voters, int onPaper, List<GroupCount> groups, List<Row> rows) {}

    /**
     * @param by the votes of each group of the ballot, in its order; null where a group is told only together with the other
     *     such ones; empty if none is told
     * @param support how many people support it, where votes may be several of one person; those who don't are counted as
     *     passing
     */
    public record Row(int choice, String label, int votes, List<@Nullable Integer> by, Opinion support) {}

    /**
     * @param names how scales were called, and their ends, by the name of the scale; only of those not called as usual
     * @param onPaper the raters without a phone
     * @param rows with the best rated first; empty, like {@code groups}, as long as the result is hidden
     */
    public record Ratings(
            List<String> scales,
            Map<String, ScaleName> names,
            boolean hidden,
            int raters,
            int onPaper,
            List<GroupCount> groups,
            List<RatedRow> rows) {

        /** What people called a scale, with its ends; {@code usual}: if it has no name of its own. */
        public String title(String scale, String usual) {
            ScaleName named = names.get(scale);
            return named == null ? usual : named.title(usual);
        }
    }

    /**
     * @param ratings by the name of the scale; the groups are those of {@link Ratings}, in its order
     * @param shift since the same people were asked the same earlier; null if there is nothing to tell
     */
    public record RatedRow(
            int choice,
            String label,
            Map<String, Rating> ratings,
            @Nullable Shift shift) {}

    /**
     * What somebody wrote in an evaluation, under these words. All of them stand in the order of the alphabet.
     *
     * @param sectors a group that its author belongs to; empty if that may not be told
     */
    public record Answer(String prompt, String text, List<Sector> sectors) {}

    /**
     * @param people who answered something; {@code onPaper}: those of them without a phone
     * @param rows with what most agree with first; empty, like {@code groups}, as long as the result is hidden
     * @param alike who answers alike; null if there were too few people or statements to look for it, or while it is hidden
     */
    public record Opinions(
            boolean hidden,
            int people,
            int onPaper,
            List<GroupCount> groups,
            List<OpinedRow> rows,
            @Nullable OpinionGroups alike) {}

    /**
     * Groups of people who answer alike, whatever sector they come from. Nothing of them is told by sector.
     *
     * @param people who answered enough to be placed
     * @param seed with which anybody can find the same groups
     * @param groups the largest first; empty if people are not in groups
     * @param shared what every group agrees with, the group-informed consensus first
     */
    public record OpinionGroups(int people, String seed, List<OpinionGroup> groups, List<SharedStatement> shared) {}

    /** {@code name}: A, B and so on; {@code typical}: what its people say more often than others, the most typical first. */
    public record OpinionGroup(String name, int people, List<TypicalStatement> typical) {}

    /** {@code share}: in a hundred of the group; {@code others}: of everybody else. Null where that may not be told. */
    public record TypicalStatement(
            int choice,
            String label,
            Stance stance,
            @Nullable Integer share,
            @Nullable Integer others) {}

    /** {@code least}: so many in a hundred of every group agree at least; null where that may not be told. */
    public record SharedStatement(
            int choice, String label, @Nullable Integer least) {}

    /**
     * @param people who placed something; {@code onPaper}: those of them without a phone
     * @param rows in the common order; empty, like {@code groups}, as long as the result is hidden
     */
    public record Ranking(boolean hidden, int people, int onPaper, List<GroupCount> groups, List<RankedRow> rows) {}

    /**
     * @param place from 1; equal places are a tie
     * @param byPoints the place that it would have by points
     * @param byPairs the place that it would have by Ranked Pairs; null if it was recorded before that was kept
     * @param points after Borda
     * @param first how many people put it first, {@code by}: of each group of {@link Ranking}, in its order; null where that
     *     may not be told, empty if it may be told of none
     */
    public record RankedRow(
            int choice,
            String label,
            int place,
            int byPoints,
            @Nullable Integer byPairs,
            double points,
            int first,
            List<@Nullable Integer> by) {}

    /**
     * What people prefer, asked two things at a time.
     *
     * @param each how many comparisons each was asked for
     * @param people who answered anything; {@code onPaper}: those of them without a phone
     * @param comparisons how many times one was preferred to another; {@code undecided}: how often it was hard to say, which
     *     is not among them
     * @param rows most preferred first; empty, like {@code groups}, as long as the result is hidden
     */
    public record Comparison(
            boolean hidden,
            int people,
            int onPaper,
            int each,
            int comparisons,
            int undecided,
            List<GroupCount> groups,
            List<ComparedRow> rows) {}

    /**
     * @param compared how often it was compared; {@code won}: how often it was the preferred one; null, like all that
     *     follow but {@code band}, where it was compared too seldom for anything to be said
     * @param chance how many times in a hundred it would be preferred to an average one, by a Bradley–Terry model;
     *     {@code low} and {@code high}: with 95 in a hundred from and to
     * @param best the best place that it may have, from 1; {@code worst} likewise
     * @param band rows of one band, from 0, are too close to call
     */
    public record ComparedRow(
            int choice,
            String label,
            int compared,
            @Nullable Integer won,
            @Nullable Integer chance,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer best,
            @Nullable Integer worst,
            int band) {}

    /**
     * What people showed to a proposal.
     *
     * @param quorum so many people had to show a hand
     * @param people who answered; {@code onPaper}: those of them without a phone
     * @param verdict the wire name of a {@link Consent.Verdict}; empty, like all below, as long as the result is hidden
     * @param hands what everybody showed; null while it is hidden
     * @param by what each group showed, in the order of the groups; empty if that may not be told
     * @param reasons why somebody blocks, in the order of the alphabet
     */
    public record Proposal(
            String text,
            int quorum,
            boolean hidden,
            int people,
            int onPaper,
            String verdict,
            @Nullable Hands hands,
            List<GroupCount> groups,
            List<Hands> by,
            List<String> reasons) {}

    /**
     * What was chosen in two ways, so that each group gets its part and by the number of votes.
     *
     * @param rule the proportional one: {@code equal-shares}, {@code phragmen} or {@code equal-sectors}
     * @param decides {@code proportional} or {@code plain}; empty where both are only shown
     * @param places how many could be chosen; null where there was a {@code budget}, in zł
     * @param seed with which anybody can draw the lots again
     * @param people who voted; {@code onPaper}: those of them without a phone
     * @param proportionalServed how many people have something chosen that they support; {@code plainServed} likewise
     * @param proportionalLeft what is left of the budget, in zł; null where there was none. {@code plainLeft} likewise
     * @param rows with most votes first; empty, like {@code groups} and {@code ties}, as long as the result is hidden
     */
    public record TwoWays(
            String rule,
            String decides,
            @Nullable Integer places,
            @Nullable Long budget,
            String seed,
            boolean hidden,
            int people,
            int onPaper,
            List<GroupCount> groups,
            int proportionalServed,
            int plainServed,
            @Nullable Long proportionalLeft,
            @Nullable Long plainLeft,
            List<FateRow> rows,
            List<Tie> ties) {

        /** Whether people gave points. */
        public boolean withPoints() {
            return rows.stream().anyMatch(row -> row.points() != null);
        }
    }

    /**
     * @param cost in zł; null where there is no budget
     * @param votes people who support it
     * @param points what they gave together, in a budget with points; otherwise null
     * @param by the votes of each group, in the order of the groups; null where they may not be told, empty if none may
     * @param fate the wire name of a {@link pl.narada.deliberation.choice.BothWays.Fate}
     */
    public record FateRow(
            int choice,
            String label,
            @Nullable Long cost,
            int votes,
            @Nullable Integer points,
            List<@Nullable Integer> by,
            boolean proportional,
            boolean plain,
            String fate) {}

    /** Several were equal, one was taken; {@code way}: {@code proportional} or {@code plain}; {@code by}: what made the difference. */
    public record Tie(String way, List<String> equal, String taken, String by) {}

    /** The groups of {@code opinion} are those of {@link Opinions}, in its order. */
    public record OpinedRow(int choice, String label, Opinion opinion) {}

    /** Practices and sources that were presented, what most people find useful first; {@code markers}: who find anything useful. */
    public record Cards(int markers, List<GroupCount> groups, List<CardRow> rows) {}

    /**
     * @param type {@code practice} or {@code source}
     * @param where where it works or who runs it; may be empty
     * @param entry the entry of the library that it was taken from, if it was
     * @param by the marks of each group of {@link Cards}, in its order; null where a group is told only together with the
     *     other such ones; empty if none is told
     */
    public record CardRow(
            int card,
            String type,
            String title,
            String text,
            String where,
            @Nullable String url,
            @Nullable UUID entry,
            int marks,
            List<@Nullable Integer> by) {}

    /**
     * What something is about or follows from: what this activity brought under this number. Of a decision it is a theme, a
     * voice, or what was voted on; of an action item first of all a decision.
     */
    public record Origin(int activity, int number) {}

    /** {@code about}: null if nobody said. */
    public record Decision(
            int number, String text, @Nullable Origin about) {

        /** Of which nobody said what it is about. */
        public Decision(int number, String text) {
            this(number, text, null);
        }
    }

    /** {@code follows}: null if nobody said. */
    public record ActionItem(
            int number,
            String text,
            String who,
            @Nullable LocalDate until,
            @Nullable Origin follows) {

        /** Of which nobody said what it follows from. */
        public ActionItem(int number, String text, String who, @Nullable LocalDate until) {
            this(number, text, who, until, null);
        }
    }

    /** What so many people spoke of in these words, each of them once. */
    public record Phrase(String text, int people) {}
}
