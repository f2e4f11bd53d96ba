package pl.narada.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.deliberation.Shift;
import pl.narada.room.ActivityKind;
import pl.narada.room.ActivityState;
import pl.narada.room.Block;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.room.Kinds;
import pl.narada.room.Matter;
import pl.narada.room.Outside;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Profile;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.When;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Writes what the activities have found as rows. */
final class FindingsCollector {

    private final List<Line> lines = new ArrayList<>();
    private int activities;

    List<Line> lines() {
        return lines;
    }

    void add(Line line) {
        lines.add(line);
    }

    void told(String question, Collection<Profile> profiles, Function<Profile, String> answer) {
        Map<String, Integer> people = new TreeMap<>();
        profiles.stream()
                .map(answer)
                .filter(told -> !told.isEmpty())
                .forEach(told -> people.merge(told, 1, Integer::sum));
        people.forEach((told, n) -> add(new PeopleLine.Profile(question, told, n)));
    }

    /** Who only came before or after the meeting. */
    void people(RoomState room) {
        Map<Sector, Integer> joined = Sector.count(room.inTheMeeting().values().stream());
        for (Sector sector : Sector.values()) {
            int without = room.withoutPhone().getOrDefault(sector, 0);
            int people = joined.getOrDefault(sector, 0) + without;
            if (people > 0) add(new PeopleLine.People(sector, people, without));
        }
    }

    void outside(Outside outside) {
        Map<When, Integer> people = new EnumMap<>(When.class);
        outside.people().values().forEach(when -> people.merge(when, 1, Integer::sum));
        people.forEach((when, n) -> add(new PeopleLine.OutsidePeople(when, n)));
    }

    /** When people answered who can be counted, if some did it outside: all who took part, each once. */
    void answered(Situation<Settings, ActivityState> now, ActivityKind<Settings, ActivityState, ?, ?> kind) {
        Map<When, Integer> people = new EnumMap<>(When.class);
        now.room().outside().answered(now.id()).forEach((who, when) -> {
            if (kind.hasAnswered(now, who)) people.merge(when, 1, Integer::sum);
        });
        if (people.isEmpty()) return;
        int outside = people.values().stream().mapToInt(Integer::intValue).sum();
        int during = Sector.total(kind.tookPart(now)) - outside;
        if (during > 0) people.put(When.DURING, during);
        people.forEach((when, n) -> add(new PeopleLine.AnsweredWhen(now.id().value(), when, n)));
    }

    void activity(Block block, PlannedActivity planned, Kinds kinds) {
        String kind = kinds.of(planned.settings()).key();
        add(new Line.Activity(planned.id().value(), ++activities, kind, block.title(), planned.prompt()));
    }

    void add(Finding finding) {
        int activity = finding.activity().value();
        switch (finding) {
            case Voice v -> {
                add(new SaidLine.Voice(
                        activity, v.number(), v.noun(), v.sector(), v.text(), v.mergedInto(), v.onBehalf(), v.when()));
                new TreeMap<>(v.supporters())
                        .forEach((sector, n) -> add(new SaidLine.Supporters(activity, v.number(), sector, n)));
            }
            case QuestionAsked q ->
                add(new SaidLine.Question(
                        activity, q.number(), q.sector(), q.text(), q.support(), q.answered(), q.onBehalf()));
            case ThemeFound t -> {
                add(new SaidLine.Theme(activity, t.number(), t.name()));
                for (int voice : t.members()) {
                    add(new SaidLine.ThemeVoice(activity, t.number(), t.source().value(), voice));
                }
            }
            case VoteCounted v -> add(activity, v);
            case Rated r -> add(activity, r);
            case Opined o -> add(activity, o);
            case AlikeFound a -> AlikeReader.lines(a).forEach(this::add);
            case Ranked r -> add(activity, r);
            case Compared c -> Comparisons.lines(c).forEach(this::add);
            case HandsShown h -> add(activity, h);
            case Budgeted b -> add(activity, b);
            case Evaluated e -> add(activity, e);
            case CardsShown c -> add(activity, c);
            case PhrasesHeard p -> add(activity, p);
            case SummaryWritten s -> add(new AgreedLine.Summary(activity, s.text()));
            case DecisionMade d -> {
                add(new AgreedLine.Decision(activity, d.number(), d.text()));
                addOrigin(activity, d.number(), d.about());
            }
            case ActionAgreed a -> {
                add(new AgreedLine.ActionItem(activity, a.number(), a.text(), a.who(), a.until()));
                addOrigin(activity, a.number(), a.follows());
            }
        }
    }

    private void add(int activity, PhrasesHeard heard) {
        int position = 1;
        for (Phrase phrase : heard.phrases())
            add(new SaidLine.Phrase(activity, position++, phrase.text(), phrase.people()));
    }

    private void addOrigin(int activity, int number, @Nullable Matter of) {
        if (of != null)
            add(new AgreedLine.Origin(activity, number, of.activity().value(), of.number()));
    }

    private void add(int activity, VoteCounted vote) {
        add(new VoteLine.Ballot(activity, vote.method(), vote.source().value(), vote.revealed()));
        new TreeMap<>(vote.voters())
                .forEach((sector, n) -> add(new PeopleLine.Turnout(
                        activity, sector, n, vote.onPaper().getOrDefault(sector, 0))));
        int position = 1;
        for (ChoiceCounted choice : vote.choices()) {
            add(new Line.Choice(activity, choice.choice(), position++, choice.label()));
            new TreeMap<>(choice.votes())
                    .forEach((sector, n) -> add(new VoteLine.Vote(
                            activity,
                            choice.choice(),
                            sector,
                            n,
                            choice.supporters().getOrDefault(sector, 0))));
        }
        lines.addAll(TwoWaysLines.of(activity, vote));
    }

    private void add(int activity, Rated rated) {
        String scales = String.join(",", rated.scales());
        add(new RatingLine.RatingRound(activity, scales, rated.source().value(), rated.revealed()));
        rated.names()
                .forEach((scale, called) ->
                        add(new RatingLine.NamedScale(activity, scale, called.name(), called.low(), called.high())));
        addRaters(activity, rated.raters());
        int position = 1;
        for (ChoiceRated row : rated.rows()) {
            add(new Line.Choice(activity, row.choice(), position++, row.label()));
            for (String scale : rated.scales()) {
                new TreeMap<>(row.on(scale))
                        .forEach((sector, spread) ->
                                add(new RatingLine.Rating(activity, row.choice(), scale, sector, spread)));
            }
        }
    }

    private void add(int activity, Opined opined) {
        ActivityId source = opined.source();
        add(new OpinionLine.OpinionRound(activity, source == null ? null : source.value(), opined.revealed()));
        addRaters(activity, opined.people());
        int position = 1;
        for (StatementOpined row : opined.rows()) {
            add(new Line.Choice(activity, row.choice(), position++, row.label()));
            new TreeMap<>(row.counts())
                    .forEach(
                            (sector, stances) -> add(new OpinionLine.Opinion(activity, row.choice(), sector, stances)));
        }
    }

    private void add(int activity, Ranked ranked) {
        add(new OrderLine.Ranking(activity, ranked.source().value(), ranked.revealed()));
        addRaters(activity, ranked.people());
        int position = 1;
        for (ChoiceRanked row : ranked.rows()) {
            add(new Line.Choice(activity, row.choice(), position++, row.label()));
            add(new OrderLine.Ranked(
                    activity, row.choice(), row.place(), row.byPoints(), row.doubledPoints(), row.byPairs()));
            new TreeMap<>(row.first())
                    .forEach((sector, n) -> add(new OrderLine.RankedFirst(activity, row.choice(), sector, n)));
        }
    }

    private void add(int activity, HandsShown shown) {
        add(new ConsentLine.Proposal(activity, shown.proposal(), shown.quorum(), shown.revealed()));
        new TreeMap<>(shown.hands()).forEach((sector, hands) -> {
            add(new ConsentLine.HandsUp(activity, sector, hands));
            add(new PeopleLine.Turnout(
                    activity, sector, hands.people(), shown.onPaper().getOrDefault(sector, 0)));
        });
        int position = 1;
        for (String reason : shown.reasons()) add(new SaidLine.Answer(activity, position++, "", reason, ""));
    }

    private void add(int activity, Budgeted budgeted) {
        new TreeMap<>(budgeted.people())
                .forEach((sector, n) -> add(new PeopleLine.Turnout(
                        activity, sector, n, budgeted.onPaper().getOrDefault(sector, 0))));
        int position = 1;
        for (ProjectCounted project : budgeted.rows()) {
            add(new Line.Choice(activity, project.choice(), position++, project.label()));
            new TreeMap<>(project.votes())
                    .forEach((sector, n) -> add(new VoteLine.Vote(activity, project.choice(), sector, n, n)));
        }
        lines.addAll(TwoWaysLines.of(activity, budgeted));
        ActivityId source = budgeted.source();
        if (source != null) add(new AgreedLine.Origin(activity, 0, source.value(), 0));
    }

    void onPaper(int activity, Map<Sector, Integer> people) {
        new TreeMap<>(people).forEach((sector, n) -> add(new PeopleLine.OnPaper(activity, sector, n)));
    }

    private void addRaters(int activity, Map<Sector, Integer> people) {
        new TreeMap<>(people).forEach((sector, n) -> add(new PeopleLine.Raters(activity, sector, n)));
    }

    /** Kept as a rating of its questions on one scale. */
    private void add(int activity, Evaluated evaluated) {
        add(new RatingLine.RatingRound(activity, Evaluated.SCALE, activity, evaluated.revealed()));
        addRaters(activity, evaluated.people());
        for (QuestionRated row : evaluated.rows()) {
            int question = row.number();
            add(new Line.Choice(activity, question, question, row.text()));
            new TreeMap<>(row.spread())
                    .forEach((sector, spread) ->
                            add(new RatingLine.Rating(activity, question, Evaluated.SCALE, sector, spread)));
            Shift shift = row.shift();
            if (shift != null)
                add(new RatingLine.Shift(
                        activity, question, shift.pairs(), shift.before(), shift.after(), shift.risen()));
        }
        int position = 1;
        for (AnswerWritten written : evaluated.texts()) {
            String sectors = written.sectors().stream().map(Sector::name).collect(Collectors.joining(","));
            add(new SaidLine.Answer(activity, position++, written.prompt(), written.text(), sectors));
        }
    }

    private void add(int activity, CardsShown shown) {
        new TreeMap<>(shown.markers()).forEach((sector, n) -> add(new CardLine.CardMarkers(activity, sector, n)));
        int position = 1;
        for (CardShown c : shown.cards()) {
            add(new CardLine.Card(
                    activity, c.card(), position++, c.type(), c.title(), c.text(), c.where(), c.url(), c.entry()));
            new TreeMap<>(c.marks()).forEach((sector, n) -> add(new CardLine.CardMark(activity, c.card(), sector, n)));
        }
    }
}
