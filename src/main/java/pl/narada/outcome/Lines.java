package pl.narada.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** The rows of an outcome's tables. Numbers are those of the journal, so that each line can be followed back. */
public final class Lines {

    private Lines() {}

    /** A row of one of them. */
    public sealed interface Line {}

    /** How many people of a sector were there; {@code withoutPhone}: those of them who could not join. */
    @Embeddable
    public record People(@Enumerated(EnumType.STRING) Sector sector, int people, int withoutPhone) implements Line {}

    /** How many people gave this answer about themselves. */
    @Embeddable
    public record Profile(String question, String answer, int people) implements Line {}

    /** How many people only came before or after the meeting. */
    @Embeddable
    public record OutsidePeople(@Enumerated(EnumType.STRING) When doneWhen, int people) implements Line {}

    /** How many people answered last before, in or after the meeting; there only if some did outside. */
    @Embeddable
    public record AnsweredWhen(
            int activity, @Enumerated(EnumType.STRING) When doneWhen, int people) implements Line {}

    /** Which activity of which block the other lines speak of. */
    @Embeddable
    public record Activity(int activity, int position, String kind, String block, String prompt) implements Line {}

    /** {@code mergedInto}: the number of the voice with which it was shown; null if it stood for itself. */
    @Embeddable
    public record Voice(
            int activity,
            int number,
            String noun,
            @Enumerated(EnumType.STRING) Sector sector,
            String text,
            @Nullable Integer mergedInto,
            boolean onBehalf,
            @Enumerated(EnumType.STRING) When doneWhen)
            implements Line {}

    /** How many people of a sector support a voice and say nothing of the kind themselves. */
    @Embeddable
    public record Supporters(
            int activity,
            int voice,
            @Enumerated(EnumType.STRING) Sector sector,
            int supporters) implements Line {}

    /** {@code answer}: in writing, null if there is none. {@code onBehalf}: written down by a facilitator for somebody without a phone. */
    @Embeddable
    public record Question(
            int activity,
            int number,
            @Enumerated(EnumType.STRING) Sector sector,
            String text,
            int support,
            boolean answered,
            @Nullable String answer,
            boolean onBehalf)
            implements Line {}

    @Embeddable
    public record Theme(int activity, int number, String name) implements Line {}

    @Embeddable
    public record ThemeVoice(int activity, int theme, int voiceActivity, int voice) implements Line {}

    @Embeddable
    public record Ballot(int activity, String method, int source, boolean revealed) implements Line {}

    /** {@code position}: from 1, the choice with most votes first. */
    @Embeddable
    public record Choice(int activity, int choice, int position, String label) implements Line {}

    /** {@code supporters}: people, where votes may be several of one person; null if it was recorded before they were kept. */
    @Embeddable
    public record Vote(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int votes,
            @Nullable Integer supporters)
            implements Line {}

    /** How many people of a sector voted; {@code onPaper}: those of them without a phone. */
    @Embeddable
    public record Turnout(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int voters, int onPaper) implements Line {}

    /** A rating; {@code scales} with commas. Its choices are {@link Choice}s, the best rated first. */
    @Embeddable
    public record RatingRound(int activity, String scales, int source, boolean revealed) implements Line {}

    /** What a scale of a rating is called, and its ends, if not as usual; empty for what is. */
    @Embeddable
    public record NamedScale(int activity, String scale, String name, String low, String high) implements Line {}

    /** How many people of a sector rated something, or answered in whichever way. */
    @Embeddable
    public record Raters(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int raters) implements Line {}

    /** How many of the {@link Raters} of a sector have no phone; nothing if all have one. */
    @Embeddable
    public record OnPaper(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int people) implements Line {}

    /** How many people of a sector gave a choice each rating from 1 to 5 on a scale. */
    @Embeddable
    public record Rating(
            int activity,
            int choice,
            String scale,
            @Enumerated(EnumType.STRING) Sector sector,
            int ones,
            int twos,
            int threes,
            int fours,
            int fives)
            implements Line {

        Rating(int activity, int choice, String scale, Sector sector, Spread spread) {
            this(
                    activity,
                    choice,
                    scale,
                    sector,
                    spread.ones(),
                    spread.twos(),
                    spread.threes(),
                    spread.fours(),
                    spread.fives());
        }

        Spread spread() {
            return new Spread(ones, twos, threes, fours, fives);
        }
    }

    /** Statements to agree or disagree with. They are {@link Choice}s, what most agree with first; who answered: {@link Raters}. */
    @Embeddable
    public record OpinionRound(int activity, @Nullable Integer source, boolean revealed) implements Line {}

    /** A common order. Its choices are {@link Choice}s, best first; who placed something: {@link Raters}. */
    @Embeddable
    public record Ranking(int activity, int source, boolean revealed) implements Line {}

    /**
     * {@code byPoints}: the place by points; {@code doubledPoints}: after Borda; {@code byPairs}: the place by Ranked Pairs,
     * null if it was recorded before that was kept.
     */
    @Embeddable
    public record Ranked(
            int activity,
            int choice,
            int place,
            int byPoints,
            int doubledPoints,
            @Nullable Integer byPairs) implements Line {}

    /** How many people of a sector put a choice first. */
    @Embeddable
    public record RankedFirst(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int people) implements Line {}

    /**
     * Things compared in pairs. They are {@link Choice}s, most preferred first; who answered anything: {@link Raters}.
     *
     * @param asked how many comparisons each was asked for; {@code undecided}: how often it was hard to say
     */
    @Embeddable
    public record PairRound(int activity, int source, int asked, int undecided, boolean revealed) implements Line {}

    /** So many {@code times} one was preferred to another. */
    @Embeddable
    public record PairCount(int activity, int preferred, int other, int times) implements Line {}

    /** What people of a sector said to a statement. */
    @Embeddable
    public record Opinion(
            int activity,
            int choice,
            @Enumerated(EnumType.STRING) Sector sector,
            int agree,
            int disagree,
            int pass) implements Line {

        Opinion(int activity, int choice, Sector sector, Stances stances) {
            this(activity, choice, sector, stances.agree(), stances.disagree(), stances.pass());
        }

        Stances stances() {
            return new Stances(agree, disagree, pass);
        }
    }

    /**
     * Who answers statements alike. {@code people}: who could be placed; {@code silhouette}: how clearly the groups are apart,
     * in thousandths. No {@link AlikeGroup} if people are not in groups.
     */
    @Embeddable
    public record Alike(int activity, String seed, int people, int silhouette) implements Line {}

    /** {@code number}: from 1, the largest first. */
    @Embeddable
    public record AlikeGroup(int activity, int number, int people) implements Line {}

    /** What a group of opinion said to a statement; {@code number} 0: those in none. */
    @Embeddable
    public record AlikeAnswer(int activity, int choice, int number, int agree, int disagree, int pass) implements Line {

        AlikeAnswer(int activity, int choice, int number, Stances stances) {
            this(activity, choice, number, stances.agree(), stances.disagree(), stances.pass());
        }

        Stances stances() {
            return new Stances(agree, disagree, pass);
        }
    }

    /** A proposal to which people showed hands; who answered: {@link Turnout}; why somebody blocks: {@link Answer}. */
    @Embeddable
    public record Proposal(int activity, String proposal, int quorum, boolean revealed) implements Line {}

    /** How many people of a sector showed 0 to 5 fingers to a proposal, and how many abstained. */
    @Embeddable
    public record HandsUp(
            int activity,
            @Enumerated(EnumType.STRING) Sector sector,
            int zeros,
            int ones,
            int twos,
            int threes,
            int fours,
            int fives,
            int abstained)
            implements Line {

        HandsUp(int activity, Sector sector, Hands hands) {
            this(
                    activity,
                    sector,
                    hands.shown().get(0),
                    hands.shown().get(1),
                    hands.shown().get(2),
                    hands.shown().get(3),
                    hands.shown().get(4),
                    hands.shown().get(5),
                    hands.abstained());
        }

        Hands hands() {
            return new Hands(List.of(zeros, ones, twos, threes, fours, fives), abstained);
        }
    }

    /**
     * What was chosen in two ways: of projects within a budget, or of choices for some places. Who voted: {@link Turnout}; the
     * choices and their votes: {@link Choice}, {@link Vote}.
     *
     * @param rule the proportional one
     * @param decides {@code proportional} or {@code plain}; empty where both are only shown
     * @param places null where there is a {@code budget}, in zł
     * @param proportionalServed how many people have something chosen that they support
     */
    @Embeddable
    public record TwoWays(
            int activity,
            String rule,
            String decides,
            @Nullable Integer places,
            @Nullable Long budget,
            String seed,
            int proportionalServed,
            int plainServed,
            boolean revealed)
            implements Line {}

    /**
     * What became of a choice; {@code cost} in zł where there is a budget.
     *
     * @param points what people gave it together; null where they gave none
     * @param proportional from 1, the how-manieth it was chosen; null if it was not. {@code plain} likewise
     */
    @Embeddable
    public record Fate(
            int activity,
            int choice,
            @Nullable Long cost,
            @Nullable Integer points,
            @Nullable Integer proportional,
            @Nullable Integer plain,
            String fate)
            implements Line {}

    /** One of those that were equal in a way of choosing; {@code number}: of the tie; {@code decidedBy}: what made the difference. */
    @Embeddable
    public record TiedChoice(int activity, int number, String way, int choice, boolean taken, String decidedBy)
            implements Line {}

    /** How the ratings of the same people changed since they were asked the same earlier. */
    @Embeddable
    public record Shift(int activity, int choice, int pairs, double meanBefore, double meanAfter, int risen)
            implements Line {}

    /**
     * What somebody wrote in an evaluation; {@code position}: in the order of the alphabet. {@code sectors}: a group large
     * enough to hide in, with commas; nothing more is kept of who it was.
     */
    @Embeddable
    public record Answer(int activity, int position, String prompt, String text, String sectors) implements Line {}

    /** A practice or a source that was presented; {@code place}: where it works or who runs it; {@code entry}: of the library. */
    @Embeddable
    public record Card(
            int activity,
            int card,
            int position,
            String type,
            String title,
            String text,
            String place,
            @Nullable String url,
            @Nullable UUID entry)
            implements Line {}

    /** How many people of a sector found a card useful. */
    @Embeddable
    public record CardMark(
            int activity,
            int card,
            @Enumerated(EnumType.STRING) Sector sector,
            int marks) implements Line {}

    /** How many people of a sector found at least one card useful. */
    @Embeddable
    public record CardMarkers(
            int activity, @Enumerated(EnumType.STRING) Sector sector, int markers) implements Line {}

    /** Of all rows of a result, as they were counted when it was saved: see {@link Fingerprints}. */
    @Embeddable
    public record Fingerprint(int activity, String hash) implements Line {}

    /**
     * What something is about or follows from: the decision or the action item {@code number} of its activity, and the theme,
     * voice, choice or decision {@code ofNumber} of {@code ofActivity}. With {@code number} and {@code ofNumber} 0, all choices
     * of the activity are those of the other one. No count, and in no {@link Fingerprint}.
     */
    @Embeddable
    public record Origin(int activity, int number, int ofActivity, int ofNumber) implements Line {}

    /** What {@code people} spoke of in these words; {@code position}: from 1, what most did first. No result either. */
    @Embeddable
    public record Phrase(int activity, int position, String text, int people) implements Line {}

    @Embeddable
    public record Summary(int activity, String text) implements Line {}

    @Embeddable
    public record Decision(int activity, int number, String text) implements Line {}

    @Embeddable
    public record ActionItem(
            int activity,
            int number,
            String text,
            String who,
            @Column(name = "due") @Nullable LocalDate until) implements Line {}
}
