package pl.narada.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.narada.deliberation.Shift;
import pl.narada.room.Block;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.room.Joined;
import pl.narada.room.Kinds;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;
import pl.narada.shared.Sector;

/** All that came of a workshop so far; {@code complete} once it is closed. */
record Findings(
        long version,
        boolean complete,
        List<Lines.People> people,
        List<Lines.Profile> profiles,
        List<Lines.Activity> activities,
        List<Lines.Voice> voices,
        List<Lines.Supporters> supporters,
        List<Lines.Question> questions,
        List<Lines.Theme> themes,
        List<Lines.ThemeVoice> themeVoices,
        List<Lines.Ballot> ballots,
        List<Lines.Choice> choices,
        List<Lines.Vote> votes,
        List<Lines.Turnout> turnout,
        List<Lines.RatingRound> ratingRounds,
        List<Lines.Raters> raters,
        List<Lines.Rating> ratings,
        List<Lines.Shift> shifts,
        List<Lines.Answer> answers,
        List<Lines.Summary> summaries,
        List<Lines.Decision> decisions,
        List<Lines.ActionItem> actions) {

    Findings {
        people = List.copyOf(people);
        profiles = List.copyOf(profiles);
        activities = List.copyOf(activities);
        voices = List.copyOf(voices);
        supporters = List.copyOf(supporters);
        questions = List.copyOf(questions);
        themes = List.copyOf(themes);
        themeVoices = List.copyOf(themeVoices);
        ballots = List.copyOf(ballots);
        choices = List.copyOf(choices);
        votes = List.copyOf(votes);
        turnout = List.copyOf(turnout);
        ratingRounds = List.copyOf(ratingRounds);
        raters = List.copyOf(raters);
        ratings = List.copyOf(ratings);
        shifts = List.copyOf(shifts);
        answers = List.copyOf(answers);
        summaries = List.copyOf(summaries);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
    }

    static Findings of(RoomState room, Kinds kinds) {
        var collected = new Collector(room.version(), room.phase() == Phase.CLOSED);
        Sector.count(room.participants().values().stream())
                .forEach((sector, n) -> collected.people.add(new Lines.People(sector, n)));
        collected.told("role", room.joined(), Profile::role);
        collected.told("municipality", room.joined(), Profile::municipality);
        for (Block block : room.agenda().blocks()) {
            for (PlannedActivity planned : block.activities()) {
                collected.activity(block, planned, kinds);
                var now = room.situation(planned.id()).orElseThrow();
                kinds.of(planned.settings()).findings(now).forEach(collected::add);
            }
        }
        return collected.done();
    }

    private record Collector(
            long version,
            boolean complete,
            List<Lines.People> people,
            List<Lines.Profile> profiles,
            List<Lines.Activity> activities,
            List<Lines.Voice> voices,
            List<Lines.Supporters> supporters,
            List<Lines.Question> questions,
            List<Lines.Theme> themes,
            List<Lines.ThemeVoice> themeVoices,
            List<Lines.Ballot> ballots,
            List<Lines.Choice> choices,
            List<Lines.Vote> votes,
            List<Lines.Turnout> turnout,
            List<Lines.RatingRound> ratingRounds,
            List<Lines.Raters> raters,
            List<Lines.Rating> ratings,
            List<Lines.Shift> shifts,
            List<Lines.Answer> answers,
            List<Lines.Summary> summaries,
            List<Lines.Decision> decisions,
            List<Lines.ActionItem> actions) {

        Collector(long version, boolean complete) {
            this(
                    version,
                    complete,
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }

        void told(String question, Joined joined, Function<Profile, String> answer) {
            Map<String, Integer> people = new TreeMap<>();
            joined.profiles().values().stream()
                    .map(answer)
                    .filter(told -> !told.isEmpty())
                    .forEach(told -> people.merge(told, 1, Integer::sum));
            people.forEach((told, n) -> profiles.add(new Lines.Profile(question, told, n)));
        }

        void activity(Block block, PlannedActivity planned, Kinds kinds) {
            String kind = kinds.of(planned.settings()).key();
            activities.add(new Lines.Activity(
                    planned.id().value(), activities.size() + 1, kind, block.title(), planned.prompt()));
        }

        void add(Finding finding) {
            int activity = finding.activity().value();
            switch (finding) {
                case Voice v -> {
                    voices.add(new Lines.Voice(
                            activity, v.number(), v.noun(), v.sector(), v.text(), v.mergedInto(), v.onBehalf()));
                    new TreeMap<>(v.supporters())
                            .forEach((sector, n) ->
                                    supporters.add(new Lines.Supporters(activity, v.number(), sector, n)));
                }
                case QuestionAsked q ->
                    questions.add(new Lines.Question(
                            activity, q.number(), q.sector(), q.text(), q.support(), q.answered(), q.onBehalf()));
                case ThemeFound t -> {
                    themes.add(new Lines.Theme(activity, t.number(), t.name()));
                    for (int voice : t.members()) {
                        themeVoices.add(new Lines.ThemeVoice(
                                activity, t.number(), t.source().value(), voice));
                    }
                }
                case VoteCounted v -> add(activity, v);
                case Rated r -> add(activity, r);
                case Evaluated e -> add(activity, e);
                case SummaryWritten s -> summaries.add(new Lines.Summary(activity, s.text()));
                case DecisionMade d -> decisions.add(new Lines.Decision(activity, d.number(), d.text()));
                case ActionAgreed a ->
                    actions.add(new Lines.ActionItem(activity, a.number(), a.text(), a.who(), a.until()));
            }
        }

        private void add(int activity, VoteCounted vote) {
            ballots.add(new Lines.Ballot(activity, vote.method(), vote.source().value(), vote.revealed()));
            new TreeMap<>(vote.voters())
                    .forEach((sector, n) -> turnout.add(new Lines.Turnout(
                            activity, sector, n, vote.onPaper().getOrDefault(sector, 0))));
            int position = 1;
            for (ChoiceCounted choice : vote.choices()) {
                choices.add(new Lines.Choice(activity, choice.choice(), position++, choice.label()));
                new TreeMap<>(choice.votes())
                        .forEach((sector, n) -> votes.add(new Lines.Vote(activity, choice.choice(), sector, n)));
            }
        }

        private void add(int activity, Rated rated) {
            String scales = String.join(",", rated.scales());
            ratingRounds.add(
                    new Lines.RatingRound(activity, scales, rated.source().value(), rated.revealed()));
            new TreeMap<>(rated.raters()).forEach((sector, n) -> raters.add(new Lines.Raters(activity, sector, n)));
            int position = 1;
            for (ChoiceRated row : rated.rows()) {
                choices.add(new Lines.Choice(activity, row.choice(), position++, row.label()));
                for (String scale : rated.scales()) {
                    new TreeMap<>(row.on(scale))
                            .forEach((sector, spread) ->
                                    ratings.add(new Lines.Rating(activity, row.choice(), scale, sector, spread)));
                }
            }
        }

        /** Kept as a rating of its questions on one scale. */
        private void add(int activity, Evaluated evaluated) {
            ratingRounds.add(new Lines.RatingRound(activity, Evaluated.SCALE, activity, evaluated.revealed()));
            new TreeMap<>(evaluated.people()).forEach((sector, n) -> raters.add(new Lines.Raters(activity, sector, n)));
            for (QuestionRated row : evaluated.rows()) {
                int question = row.number();
                choices.add(new Lines.Choice(activity, question, question, row.text()));
                new TreeMap<>(row.spread())
                        .forEach((sector, spread) ->
                                ratings.add(new Lines.Rating(activity, question, Evaluated.SCALE, sector, spread)));
                Shift shift = row.shift();
                if (shift != null)
                    shifts.add(new Lines.Shift(
                            activity, question, shift.pairs(), shift.before(), shift.after(), shift.risen()));
            }
            int position = 1;
            for (AnswerWritten written : evaluated.texts()) {
                String sectors = written.sectors().stream().map(Sector::name).collect(Collectors.joining(","));
                answers.add(new Lines.Answer(activity, position++, written.prompt(), written.text(), sectors));
            }
        }

        Findings done() {
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
    }
}
