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
    private List<PeopleLine.People> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_outside_people", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.OutsidePeople> outsidePeople = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answered_when", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.AnsweredWhen> answeredWhen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_profile", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Profile> profiles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_activity", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Activity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Voice> voices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_supporters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Supporters> supporters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_question", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.ThemeVoice> themeVoices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ballot", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Ballot> ballots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_choice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Choice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_vote", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Vote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_turnout", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Turnout> turnout = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.RatingRound> ratingRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_scale_name", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.NamedScale> namedScales = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_raters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Raters> raters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_on_paper", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.OnPaper> onPaper = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_opinion_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.OpinionRound> opinionRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_opinion", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.Opinion> opinions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.Alike> alike = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_group", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.AlikeGroup> alikeGroups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.AlikeAnswer> alikeAnswers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranking", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.Ranking> rankings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.Ranked> ranked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked_first", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.RankedFirst> rankedFirst = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.PairRound> pairRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_count", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.PairCount> pairCounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_proposal", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<ConsentLine.Proposal> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_hands", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<ConsentLine.HandsUp> hands = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_two_ways", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.TwoWays> twoWays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fate", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Fate> fates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_tie", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.TiedChoice> ties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_shift", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.Shift> shifts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.Card> cards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_mark", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.CardMark> cardMarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_markers", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.CardMarkers> cardMarkers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_summary", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Summary> summaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_decision", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_action", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.ActionItem> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_origin", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Origin> origins = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_phrase", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Phrase> phrases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fingerprint", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Line.Fingerprint> fingerprints = new ArrayList<>();

    protected Outcome() {}

    Outcome(WorkshopId workshop) {
        workshopId = workshop.value();
    }

    void record(Findings found, Instant at) {
        version = found.version();
        complete = found.complete();
        recordedAt = at;
        replace(people, found.all(PeopleLine.People.class));
        replace(outsidePeople, found.all(PeopleLine.OutsidePeople.class));
        replace(answeredWhen, found.all(PeopleLine.AnsweredWhen.class));
        replace(profiles, found.all(PeopleLine.Profile.class));
        replace(activities, found.all(Line.Activity.class));
        replace(voices, found.all(SaidLine.Voice.class));
        replace(supporters, found.all(SaidLine.Supporters.class));
        replace(questions, found.all(SaidLine.Question.class));
        replace(themes, found.all(SaidLine.Theme.class));
        replace(themeVoices, found.all(SaidLine.ThemeVoice.class));
        replace(ballots, found.all(VoteLine.Ballot.class));
        replace(choices, found.all(Line.Choice.class));
        replace(votes, found.all(VoteLine.Vote.class));
        replace(turnout, found.all(PeopleLine.Turnout.class));
        replace(ratingRounds, found.all(RatingLine.RatingRound.class));
        replace(namedScales, found.all(RatingLine.NamedScale.class));
        replace(raters, found.all(PeopleLine.Raters.class));
        replace(onPaper, found.all(PeopleLine.OnPaper.class));
        replace(ratings, found.all(RatingLine.Rating.class));
        replace(opinionRounds, found.all(OpinionLine.OpinionRound.class));
        replace(opinions, found.all(OpinionLine.Opinion.class));
        replace(alike, found.all(OpinionLine.Alike.class));
        replace(alikeGroups, found.all(OpinionLine.AlikeGroup.class));
        replace(alikeAnswers, found.all(OpinionLine.AlikeAnswer.class));
        replace(rankings, found.all(OrderLine.Ranking.class));
        replace(ranked, found.all(OrderLine.Ranked.class));
        replace(rankedFirst, found.all(OrderLine.RankedFirst.class));
        replace(pairRounds, found.all(OrderLine.PairRound.class));
        replace(pairCounts, found.all(OrderLine.PairCount.class));
        replace(proposals, found.all(ConsentLine.Proposal.class));
        replace(hands, found.all(ConsentLine.HandsUp.class));
        replace(twoWays, found.all(VoteLine.TwoWays.class));
        replace(fates, found.all(VoteLine.Fate.class));
        replace(ties, found.all(VoteLine.TiedChoice.class));
        replace(shifts, found.all(RatingLine.Shift.class));
        replace(answers, found.all(SaidLine.Answer.class));
        replace(cards, found.all(CardLine.Card.class));
        replace(cardMarks, found.all(CardLine.CardMark.class));
        replace(cardMarkers, found.all(CardLine.CardMarkers.class));
        replace(summaries, found.all(AgreedLine.Summary.class));
        replace(decisions, found.all(AgreedLine.Decision.class));
        replace(actions, found.all(AgreedLine.ActionItem.class));
        replace(origins, found.all(AgreedLine.Origin.class));
        replace(phrases, found.all(SaidLine.Phrase.class));
        replace(fingerprints, found.all(Line.Fingerprint.class));
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
