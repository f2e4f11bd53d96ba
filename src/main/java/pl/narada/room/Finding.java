package pl.narada.room;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Alike;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** One thing that came of an activity and is worth keeping for the county. Nothing hidden, nobody's identity. */
public sealed interface Finding {

    ActivityId activity();

    /**
     * What somebody said.
     *
     * @param noun {@code need}, {@code idea}, {@code question} or {@code word}
     * @param mergedInto the number of the voice that says the same and was shown for it; null if it stood for itself
     * @param onBehalf the facilitator wrote it down for somebody without a phone
     * @param when it was said
     * @param supporters who supports it without having said it, by sector; of a merged one, told of that other
     */
    record Voice(
            ActivityId activity,
            int number,
            String noun,
            Sector sector,
            String text,
            @Nullable Integer mergedInto,
            boolean onBehalf,
            When when,
            Map<Sector, Integer> supporters)
            implements Finding {}

    /**
     * What somebody wanted to know. {@code support}: how many did; {@code answer}: in writing, null if there is none;
     * {@code onBehalf}: of somebody without a phone.
     */
    record QuestionAsked(
            ActivityId activity,
            int number,
            Sector sector,
            String text,
            int support,
            boolean answered,
            @Nullable String answer,
            boolean onBehalf)
            implements Finding {}

    /** Voices that belong together; {@code members} are numbers of voices of the activity {@code source}. */
    record ThemeFound(ActivityId activity, int number, String name, ActivityId source, List<Integer> members)
            implements Finding {}

    /**
     * How a vote ended; {@code choices} of the activity {@code source}, {@code voters} by sector; {@code onPaper}: those of
     * them without a phone; {@code filled}: where some of the choices are chosen.
     */
    record VoteCounted(
            ActivityId activity,
            String method,
            ActivityId source,
            boolean revealed,
            Map<Sector, Integer> voters,
            Map<Sector, Integer> onPaper,
            List<ChoiceCounted> choices,
            @Nullable Filled filled)
            implements Finding {

        /** What was chosen by the way that decides, with most votes first; nothing if none does. */
        public List<ChoiceCounted> decided() {
            if (filled == null) return List.of();
            List<Integer> decided = filled.chosen().decided();
            return choices.stream().filter(c -> decided.contains(c.choice())).toList();
        }
    }

    /** What was chosen for so many places. */
    record Filled(int places, Selected chosen) {}

    /** {@code supporters}: people, where {@code votes} may be several of one person. */
    record ChoiceCounted(int choice, String label, Map<Sector, Integer> votes, Map<Sector, Integer> supporters) {
        public int total() {
            return Sector.total(votes);
        }
    }

    /**
     * How a rating ended; {@code rows} of the activity {@code source}, {@code raters} by sector.
     *
     * @param names by scale, only of those that have a name, or ends, of their own
     */
    record Rated(
            ActivityId activity,
            List<String> scales,
            ActivityId source,
            boolean revealed,
            Map<Sector, Integer> raters,
            Map<String, ScaleName> names,
            List<ChoiceRated> rows)
            implements Finding {}

    /** {@code spreads}: by scale, then by sector. */
    record ChoiceRated(int choice, String label, Map<String, Map<Sector, Spread>> spreads) {
        public Map<Sector, Spread> on(String scale) {
            return spreads.getOrDefault(scale, Map.of());
        }
    }

    /** What people said to statements; {@code source}: the activity that they come from, null if they were written for this. */
    record Opined(
            ActivityId activity,
            @Nullable ActivityId source,
            boolean revealed,
            Map<Sector, Integer> people,
            List<StatementOpined> rows)
            implements Finding {}

    /**
     * Who answers statements alike.
     *
     * @param seed with which anybody can find the same groups
     * @param choices the statements, in the order of the rows of the groups
     */
    record AlikeFound(ActivityId activity, String seed, List<Integer> choices, Alike groups) implements Finding {}

    /** A common order of what people put in order; {@code rows} of the activity {@code source}, best first. */
    record Ranked(
            ActivityId activity,
            ActivityId source,
            boolean revealed,
            Map<Sector, Integer> people,
            List<ChoiceRanked> rows)
            implements Finding {}

    /**
     * @param place from 1; equal places are a tie
     * @param byPoints the place that it would have by points
     * @param byPairs the place that it would have by Ranked Pairs
     * @param doubledPoints twice its points after Borda
     * @param first who put it first, by sector
     */
    record ChoiceRanked(
            int choice,
            String label,
            int place,
            int byPoints,
            int byPairs,
            int doubledPoints,
            Map<Sector, Integer> first) {

        public double points() {
            return doubledPoints / 2.0;
        }
    }

    /**
     * What people prefer, asked two things at a time.
     *
     * @param each how many comparisons each was asked for
     * @param people who answered anything, by sector
     * @param undecided how many times somebody said that it is hard to say
     * @param choices of the activity {@code source}, as they stand there; {@code pairs}: without zeros
     */
    record Compared(
            ActivityId activity,
            ActivityId source,
            int each,
            boolean revealed,
            Map<Sector, Integer> people,
            int undecided,
            List<Choice> choices,
            List<PairCounted> pairs)
            implements Finding {

        /** How many times somebody preferred one to another. */
        public int comparisons() {
            return pairs.stream().mapToInt(PairCounted::times).sum();
        }

        /** Most preferred first. */
        public List<ChoiceCompared> rows() {
            return ChoiceCompared.of(choices, pairs);
        }
    }

    /** So many {@code times} one was preferred to another. */
    record PairCounted(int preferred, int other, int times) {}

    record StatementOpined(int choice, String label, Map<Sector, Stances> counts) {
        public Stances all() {
            return Stances.total(counts.values());
        }
    }

    /**
     * What people showed to a proposal.
     *
     * @param quorum so many people had to show a hand
     * @param hands by sector, those of people without a phone among them; {@code onPaper}: how many people that were
     * @param reasons why somebody blocks, without anybody's sector
     */
    record HandsShown(
            ActivityId activity,
            String proposal,
            int quorum,
            boolean revealed,
            Map<Sector, Hands> hands,
            Map<Sector, Integer> onPaper,
            List<String> reasons)
            implements Finding {

        public Hands all() {
            return Hands.total(hands.values());
        }

        /** Everybody who answered, by sector. */
        public Map<Sector, Integer> people() {
            Map<Sector, Integer> people = new HashMap<>();
            hands.forEach((sector, of) -> people.put(sector, of.people()));
            return people;
        }

        /** Of these sectors together. */
        public Hands of(List<Sector> sectors) {
            return Hands.total(
                    sectors.stream().map(s -> hands.getOrDefault(s, Hands.NONE)).toList());
        }

        public Consent.Verdict verdict() {
            return all().consent().verdict(quorum);
        }
    }

    /**
     * How money was divided.
     *
     * @param source the activity whose ideas the projects are; null if they were written for this
     * @param budget in zł
     * @param people who voted, by sector; {@code onPaper}: those of them without a phone
     * @param rows with most votes, or points, first
     */
    record Budgeted(
            ActivityId activity,
            @Nullable ActivityId source,
            boolean revealed,
            long budget,
            Map<Sector, Integer> people,
            Map<Sector, Integer> onPaper,
            List<ProjectCounted> rows,
            Selected chosen)
            implements Finding {

        /** What of the budget these projects leave, in zł. */
        public long left(List<Integer> projects) {
            return budget
                    - rows.stream()
                            .filter(r -> projects.contains(r.choice()))
                            .mapToLong(ProjectCounted::cost)
                            .sum();
        }

        /** What was chosen by the way that decides, with most votes first. */
        public List<ProjectCounted> decided() {
            return rows.stream()
                    .filter(r -> chosen.decided().contains(r.choice()))
                    .toList();
        }
    }

    /**
     * @param cost in zł
     * @param votes who supports it, by sector
     * @param points what they gave together; null where people mark what they approve of
     */
    record ProjectCounted(
            int choice,
            String label,
            long cost,
            Map<Sector, Integer> votes,
            @Nullable Integer points) {
        public int total() {
            return Sector.total(votes);
        }

        /** What plain counting goes by. */
        public int support() {
            return points == null ? total() : points;
        }
    }

    /** How an evaluation ended; {@code people} who answered something, by sector. */
    record Evaluated(
            ActivityId activity,
            boolean revealed,
            Map<Sector, Integer> people,
            List<QuestionRated> rows,
            List<AnswerWritten> texts)
            implements Finding {

        /** Its one scale, as a rating has a few: the name in exports and in keys of texts. */
        public static final String SCALE = "evaluation";
    }

    /** {@code shift}: since the same people were asked the same earlier in the meeting; null if there is nothing to tell. */
    record QuestionRated(
            int number,
            String text,
            Map<Sector, Spread> spread,
            @Nullable Shift shift) {}

    /**
     * What somebody wrote in answer to this.
     *
     * @param field the number of the field
     * @param sectors a group that its author belongs to, large enough to hide in; empty if that may not be told
     */
    record AnswerWritten(int field, String prompt, String text, List<Sector> sectors) {}

    /** What was presented, in the order of the slide; {@code markers}: who found something of it useful, by sector. */
    record CardsShown(ActivityId activity, Map<Sector, Integer> markers, List<CardShown> cards) implements Finding {}

    /**
     * @param type {@code practice} or {@code source}
     * @param entry the entry of the library that it was taken from, if it was
     * @param marks who found it useful, by sector
     */
    record CardShown(
            int card,
            String type,
            String title,
            String text,
            String where,
            @Nullable String url,
            @Nullable UUID entry,
            Map<Sector, Integer> marks) {}

    /** What many people spoke of, in words of theirs: never of fewer than {@link pl.narada.deliberation.KeyPhrases#FEWEST}. */
    record PhrasesHeard(ActivityId activity, List<Phrase> phrases) implements Finding {}

    record SummaryWritten(ActivityId activity, String text) implements Finding {}

    /** {@code about}: what it is about; null if nobody said. */
    record DecisionMade(
            ActivityId activity,
            int number,
            String text,
            @Nullable Matter about) implements Finding {}

    /** {@code follows}: the decision, or whatever else, that it follows from; null if nobody said. */
    record ActionAgreed(
            ActivityId activity,
            int number,
            String text,
            String who,
            @Nullable LocalDate until,
            @Nullable Matter follows)
            implements Finding {}
}
