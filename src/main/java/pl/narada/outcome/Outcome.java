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
    @CollectionTable(name = "outcome_raters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Raters> raters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_shift", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Shift> shifts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_summary", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Summary> summaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_decision", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_action", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<Lines.ActionItem> actions = new ArrayList<>();

    protected Outcome() {}

    Outcome(WorkshopId workshop) {
        workshopId = workshop.value();
    }

    void record(Findings found, Instant at) {
        version = found.version();
        complete = found.complete();
        recordedAt = at;
        replace(people, found.people());
        replace(profiles, found.profiles());
        replace(activities, found.activities());
        replace(voices, found.voices());
        replace(supporters, found.supporters());
        replace(questions, found.questions());
        replace(themes, found.themes());
        replace(themeVoices, found.themeVoices());
        replace(ballots, found.ballots());
        replace(choices, found.choices());
        replace(votes, found.votes());
        replace(turnout, found.turnout());
        replace(ratingRounds, found.ratingRounds());
        replace(raters, found.raters());
        replace(ratings, found.ratings());
        replace(shifts, found.shifts());
        replace(answers, found.answers());
        replace(summaries, found.summaries());
        replace(decisions, found.decisions());
        replace(actions, found.actions());
    }

    private static <T> void replace(List<T> old, List<T> now) {
        // asked of the plain list: Hibernate's bag would only say whether it is itself
        if (now.equals(old)) return;
        old.clear();
        old.addAll(now);
    }

    Findings findings() {
        return new Findings(
                version,
                complete,
                people,
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
                raters,
                ratings,
                shifts,
                answers,
                summaries,
                decisions,
                actions);
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
