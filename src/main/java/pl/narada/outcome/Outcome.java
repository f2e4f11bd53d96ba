package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.narada.outcome.Lines.Line;
import pl.narada.shared.WorkshopId;

/**
 * What a county keeps of a workshop, in rows that can be queried. Written anew as a whole from the room at a version of
 * its journal, so that it can never disagree with it.
 */
@Entity
class Outcome {

    @Id
    private UUID workshopId = new UUID(0, 0);

    private long version;
    private Instant recordedAt = Instant.EPOCH;
    private boolean complete;

    @ElementCollection
    @CollectionTable(name = "outcome_people", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.People> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_outside_people", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.OutsidePeople> outsidePeople = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answered_when", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.AnsweredWhen> answeredWhen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_profile", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Profile> profiles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_activity", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Activity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Voice> voices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_supporters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Supporters> supporters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_question", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.ThemeVoice> themeVoices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ballot", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Ballot> ballots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_choice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_vote", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Vote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_turnout", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Turnout> turnout = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.RatingRound> ratingRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_scale_name", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.NamedScale> namedScales = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_raters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Raters> raters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_on_paper", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.OnPaper> onPaper = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_opinion_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.OpinionRound> opinionRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_opinion", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Opinion> opinions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Alike> alike = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_group", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.AlikeGroup> alikeGroups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.AlikeAnswer> alikeAnswers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranking", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Ranking> rankings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Ranked> ranked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked_first", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.RankedFirst> rankedFirst = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.PairRound> pairRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_count", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.PairCount> pairCounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_proposal", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Proposal> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_hands", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.HandsUp> hands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_two_ways", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.TwoWays> twoWays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fate", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Fate> fates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_tie", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.TiedChoice> ties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_shift", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Shift> shifts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Card> cards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_mark", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.CardMark> cardMarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_markers", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.CardMarkers> cardMarkers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_summary", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Summary> summaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_decision", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_action", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.ActionItem> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_origin", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Origin> origins = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_phrase", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Phrase> phrases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fingerprint", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Fingerprint> fingerprints = new ArrayList<>();

    protected Outcome() {}

    Outcome(WorkshopId workshop) {
        workshopId = workshop.value();
    }

    void record(Findings found, Instant at) {
        version = found.version();
        complete = found.complete();
        recordedAt = at;
        replace(people, found.all(Lines.People.class));
        replace(outsidePeople, found.all(Lines.OutsidePeople.class));
        replace(answeredWhen, found.all(Lines.AnsweredWhen.class));
        replace(profiles, found.all(Lines.Profile.class));
        replace(activities, found.all(Lines.Activity.class));
        replace(voices, found.all(Lines.Voice.class));
        replace(supporters, found.all(Lines.Supporters.class));
        replace(questions, found.all(Lines.Question.class));
        replace(themes, found.all(Lines.Theme.class));
        replace(themeVoices, found.all(Lines.ThemeVoice.class));
        replace(ballots, found.all(Lines.Ballot.class));
        replace(choices, found.all(Lines.Choice.class));
        replace(votes, found.all(Lines.Vote.class));
        replace(turnout, found.all(Lines.Turnout.class));
        replace(ratingRounds, found.all(Lines.RatingRound.class));
        replace(namedScales, found.all(Lines.NamedScale.class));
        replace(raters, found.all(Lines.Raters.class));
        replace(onPaper, found.all(Lines.OnPaper.class));
        replace(ratings, found.all(Lines.Rating.class));
        replace(opinionRounds, found.all(Lines.OpinionRound.class));
        replace(opinions, found.all(Lines.Opinion.class));
        replace(alike, found.all(Lines.Alike.class));
        replace(alikeGroups, found.all(Lines.AlikeGroup.class));
        replace(alikeAnswers, found.all(Lines.AlikeAnswer.class));
        replace(rankings, found.all(Lines.Ranking.class));
        replace(ranked, found.all(Lines.Ranked.class));
        replace(rankedFirst, found.all(Lines.RankedFirst.class));
        replace(pairRounds, found.all(Lines.PairRound.class));
        replace(pairCounts, found.all(Lines.PairCount.class));
        replace(proposals, found.all(Lines.Proposal.class));
        replace(hands, found.all(Lines.HandsUp.class));
        replace(twoWays, found.all(Lines.TwoWays.class));
        replace(fates, found.all(Lines.Fate.class));
        replace(ties, found.all(Lines.TiedChoice.class));
        replace(shifts, found.all(Lines.Shift.class));
        replace(answers, found.all(Lines.Answer.class));
        replace(cards, found.all(Lines.Card.class));
        replace(cardMarks, found.all(Lines.CardMark.class));
        replace(cardMarkers, found.all(Lines.CardMarkers.class));
        replace(summaries, found.all(Lines.Summary.class));
        replace(decisions, found.all(Lines.Decision.class));
        replace(actions, found.all(Lines.ActionItem.class));
        replace(origins, found.all(Lines.Origin.class));
        replace(phrases, found.all(Lines.Phrase.class));
        replace(fingerprints, found.all(Lines.Fingerprint.class));
    }

    private static <T> void replace(List<T> old, List<T> now) {
        // asked of the plain list: Hibernate's bag would only say whether it is itself
        if (now.equals(old)) return;
        old.clear();
        old.addAll(now);
    }

    Findings findings() {
        Stream<Line> lines = Stream.<List<? extends Line>>of(
                        people,
                        outsidePeople,
                        answeredWhen,
                        profiles,
                        activities,
                        voices,
                        supporters,
                        questions,
                        themes,
                        themeVoices,
                        ballots,
                        choices,
                        votes,
                        turnout,
                        ratingRounds,
                        namedScales,
                        raters,
                        onPaper,
                        ratings,
                        opinionRounds,
                        opinions,
                        alike,
                        alikeGroups,
                        alikeAnswers,
                        rankings,
                        ranked,
                        rankedFirst,
                        pairRounds,
                        pairCounts,
                        proposals,
                        hands,
                        twoWays,
                        fates,
                        ties,
                        shifts,
                        answers,
                        cards,
                        cardMarks,
                        cardMarkers,
                        summaries,
                        decisions,
                        actions,
                        origins,
                        phrases,
                        fingerprints)
                .flatMap(List::stream);
        return Findings.of(version, complete, lines);
    }

    long version() {
        return version;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    boolean complete() {
        return complete;
    }
}
