package pl.narada.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.outcome.OutcomeView.WhenCount;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** Puts the rows of an outcome together again, leaving out what would expose somebody. */
record OutcomeReader(Findings found) {

    OutcomeView read(Instant recordedAt) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        found.all(Lines.People.class).forEach(line -> people.put(line.sector(), line.people()));
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        Map<Integer, List<Voice>> voices = voices(groups);
        List<ActivityOutcome> activities = found.all(Lines.Activity.class).stream()
                .sorted(Comparator.comparingInt(Lines.Activity::position))
                .map(line -> activity(line, voices, groups))
                .filter(a -> !a.isEmpty())
                .toList();
        int all = Sector.total(people);
        return new OutcomeView(found.complete(), recordedAt, all, counts(groups), outside(), profiles(all), activities);
    }

    private List<WhenCount> outside() {
        return found.all(Lines.OutsidePeople.class).stream()
                .map(line -> new WhenCount(line.doneWhen(), line.people()))
                .sorted(Comparator.comparing(WhenCount::when))
                .toList();
    }

    /** Voices where there are some, people otherwise. */
    private List<WhenCount> phases(int activity, List<Voice> voices) {
        Map<When, Integer> counts = new EnumMap<>(When.class);
        voices.forEach(v -> counts.merge(v.when(), 1, Integer::sum));
        if (voices.isEmpty()) {
            found.all(Lines.AnsweredWhen.class).stream()
                    .filter(line -> line.activity() == activity)
                    .forEach(line -> counts.put(line.doneWhen(), line.people()));
        }
        if (counts.keySet().stream().allMatch(When.DURING::equals)) return List.of();
        return counts.entrySet().stream()
                .map(count -> new WhenCount(count.getKey(), count.getValue()))
                .toList();
    }

    /** By question; few people who share an answer could be recognised by it, so they stand with the others. */
    private List<ProfileCount> profiles(int all) {
        List<ProfileCount> counts = new ArrayList<>();
        found.all(Lines.Profile.class).stream()
                .map(Lines.Profile::question)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(question -> {
                    List<Lines.Profile> shown = found.all(Lines.Profile.class).stream()
                            .filter(line -> line.question().equals(question))
                            .filter(line -> line.people() >= SectorGroups.threshold())
                            .sorted(Comparator.comparingInt(Lines.Profile::people)
                                    .reversed()
                                    .thenComparing(Lines.Profile::answer))
                            .toList();
                    shown.forEach(line -> counts.add(new ProfileCount(question, line.answer(), line.people())));
                    int others =
                            all - shown.stream().mapToInt(Lines.Profile::people).sum();
                    if (others > 0) counts.add(new ProfileCount(question, "", others));
                });
        return counts;
    }

    private static List<GroupCount> counts(List<SectorGroups.Group> groups) {
        return groups.stream().map(g -> new GroupCount(g.sectors(), g.people())).toList();
    }

    private ActivityOutcome activity(
            Lines.Activity line, Map<Integer, List<Voice>> voices, List<SectorGroups.Group> groups) {
        int id = line.activity();
        List<Decision> decisions = found.all(Lines.Decision.class).stream()
                .filter(d -> d.activity() == id)
                .map(d -> new Decision(d.number(), d.text()))
                .sorted(Comparator.comparingInt(Decision::number))
                .toList();
        List<ActionItem> actions = found.all(Lines.ActionItem.class).stream()
                .filter(a -> a.activity() == id)
                .map(a -> new ActionItem(a.number(), a.text(), a.who(), a.until()))
                .sorted(Comparator.comparingInt(ActionItem::number))
                .toList();
        String summary = found.all(Lines.Summary.class).stream()
                .filter(s -> s.activity() == id)
                .map(Lines.Summary::text)
                .findFirst()
                .orElse(null);
        return new ActivityOutcome(
                id,
                line.kind(),
                line.block(),
                line.prompt(),
                phases(id, voices.getOrDefault(id, List.of())),
                voices.getOrDefault(id, List.of()),
                questions(id, groups),
                themes(id, voices),
                ballot(id),
                ratings(id),
                opinions(id),
                ranking(id),
                proposal(id),
                twoWays(id),
                answers(id),
                cards(id),
                summary,
                decisions,
                actions);
    }

    /** All voices by the activity in which they were said. */
    private Map<Integer, List<Voice>> voices(List<SectorGroups.Group> groups) {
        return found.all(Lines.Voice.class).stream()
                .sorted(Comparator.comparingInt(Lines.Voice::number))
                .map(v -> voice(v, groups))
                .collect(Collectors.groupingBy(Voice::activity));
    }

    private Voice voice(Lines.Voice line, List<SectorGroups.Group> groups) {
        Map<Sector, Integer> supporters = new EnumMap<>(Sector.class);
        found.all(Lines.Supporters.class).stream()
                .filter(s -> s.activity() == line.activity() && s.voice() == line.number())
                .forEach(s -> supporters.put(s.sector(), s.supporters()));
        return new Voice(
                line.activity(),
                line.number(),
                line.noun(),
                line.text(),
                groupOf(line.sector(), groups),
                line.mergedInto(),
                line.onBehalf(),
                line.doneWhen(),
                Sector.total(supporters),
                groups.stream()
                        .map(g -> new GroupCount(g.sectors(), g.sum(supporters)))
                        .filter(count -> count.people() > 0)
                        .toList());
    }

    /** What most people wanted to know first, as in the queue. */
    private List<Question> questions(int activity, List<SectorGroups.Group> groups) {
        return found.all(Lines.Question.class).stream()
                .filter(q -> q.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Question::support)
                        .reversed()
                        .thenComparingInt(Lines.Question::number))
                .map(q -> new Question(
                        q.number(), q.text(), groupOf(q.sector(), groups), q.support(), q.answered(), q.onBehalf()))
                .toList();
    }

    private static List<Sector> groupOf(Sector sector, List<SectorGroups.Group> groups) {
        return groups.stream()
                .map(SectorGroups.Group::sectors)
                .filter(sectors -> sectors.contains(sector))
                .findFirst()
                .orElse(List.of());
    }

    private List<Theme> themes(int activity, Map<Integer, List<Voice>> voices) {
        return found.all(Lines.Theme.class).stream()
                .filter(t -> t.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Theme::number))
                .map(t -> new Theme(t.number(), t.name(), voicesIn(t, voices)))
                .toList();
    }

    private List<Voice> voicesIn(Lines.Theme theme, Map<Integer, List<Voice>> voices) {
        return found.all(Lines.ThemeVoice.class).stream()
                .filter(m -> m.activity() == theme.activity() && m.theme() == theme.number())
                .flatMap(m -> voices.getOrDefault(m.voiceActivity(), List.of()).stream()
                        .filter(v -> v.number() == m.voice()))
                .toList();
    }

    private @Nullable Ballot ballot(int activity) {
        return found.all(Lines.Ballot.class).stream()
                .filter(b -> b.activity() == activity)
                .findFirst()
                .map(this::ballot)
                .orElse(null);
    }

    private Ballot ballot(Lines.Ballot line) {
        Turnout turnout = turnout(line.activity());
        Map<Sector, Integer> voters = turnout.voters();
        int onPaper = turnout.onPaper();
        int all = Sector.total(voters);
        boolean hidden = !found.complete() && !line.revealed();
        if (hidden) return new Ballot(line.method(), true, all, onPaper, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(voters);
        return new Ballot(line.method(), false, all, onPaper, counts(groups), rows(line.activity(), voters, groups));
    }

    /** The choices with what may be told of them, in the order of {@link #choices}. */
    private List<Row> rows(int activity, Map<Sector, Integer> voters, List<SectorGroups.Group> groups) {
        List<Lines.Choice> choices = choices(activity).toList();
        List<Opinion> support = Publishable.of(
                groups,
                choices.stream()
                        .map(c -> Publishable.supported(voters, supporters(c)))
                        .toList());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), groups, support.get(i)))
                .toList();
    }

    /** Where only votes were kept, several may be of one person. */
    private Map<Sector, Integer> supporters(Lines.Choice choice) {
        Map<Sector, Integer> supporters = new EnumMap<>(Sector.class);
        found.all(Lines.Vote.class).stream()
                .filter(v -> v.activity() == choice.activity() && v.choice() == choice.choice())
                .forEach(v -> supporters.put(v.sector(), Objects.requireNonNullElse(v.supporters(), v.votes())));
        return supporters;
    }

    private Row row(Lines.Choice choice, List<SectorGroups.Group> groups, Opinion support) {
        Map<Sector, Integer> votes = new EnumMap<>(Sector.class);
        found.all(Lines.Vote.class).stream()
                .filter(v -> v.activity() == choice.activity() && v.choice() == choice.choice())
                .forEach(v -> votes.put(v.sector(), v.votes()));
        return new Row(choice.choice(), choice.label(), Sector.total(votes), support.toldOf(groups, votes), support);
    }

    private @Nullable Ratings ratings(int activity) {
        return found.all(Lines.RatingRound.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::ratings)
                .orElse(null);
    }

    private Ratings ratings(Lines.RatingRound line) {
        Map<Sector, Integer> raters = raters(line.activity());
        int all = Sector.total(raters);
        List<String> scales = List.of(line.scales().split(","));
        boolean hidden = !found.complete() && !line.revealed();
        if (hidden) return new Ratings(scales, true, all, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(raters);
        List<Lines.Choice> choices = choices(line.activity()).toList();
        Map<String, List<Rating>> byScale = new LinkedHashMap<>();
        for (String scale : scales)
            byScale.put(
                    scale,
                    Rating.of(
                            groups, choices.stream().map(c -> spreads(c, scale)).toList()));
        List<RatedRow> rows = IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), byScale, i))
                .toList();
        return new Ratings(scales, false, all, counts(groups), rows);
    }

    private RatedRow row(Lines.Choice choice, Map<String, List<Rating>> byScale, int place) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        byScale.forEach((scale, rows) -> ratings.put(scale, rows.get(place)));
        return new RatedRow(choice.choice(), choice.label(), ratings, shift(choice));
    }

    private @Nullable Shift shift(Lines.Choice choice) {
        return found.all(Lines.Shift.class).stream()
                .filter(s -> s.activity() == choice.activity() && s.choice() == choice.choice())
                .map(s -> new Shift(s.pairs(), s.meanBefore(), s.meanAfter(), s.risen()))
                .findFirst()
                .orElse(null);
    }

    /** Like the counts of a rating, only once it was revealed or the workshop is over: until then they may still come. */
    private List<Answer> answers(int activity) {
        if (found.all(Lines.Proposal.class).stream().anyMatch(p -> p.activity() == activity)) return List.of();
        boolean told = found.complete()
                || found.all(Lines.RatingRound.class).stream().anyMatch(r -> r.activity() == activity && r.revealed());
        return found.all(Lines.Answer.class).stream()
                .filter(a -> told && a.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Answer::position))
                .map(a -> new Answer(a.prompt(), a.text(), sectors(a.sectors())))
                .toList();
    }

    private static List<Sector> sectors(String named) {
        return Stream.of(named.split(","))
                .filter(name -> !name.isEmpty())
                .map(Sector::valueOf)
                .toList();
    }

    private Map<Sector, Spread> spreads(Lines.Choice choice, String scale) {
        Map<Sector, Spread> spreads = new EnumMap<>(Sector.class);
        found.all(Lines.Rating.class).stream()
                .filter(r -> r.activity() == choice.activity() && r.choice() == choice.choice())
                .filter(r -> r.scale().equals(scale))
                .forEach(r -> spreads.put(r.sector(), r.spread()));
        return spreads;
    }

    private @Nullable Opinions opinions(int activity) {
        return found.all(Lines.OpinionRound.class).stream()
                .filter(o -> o.activity() == activity)
                .findFirst()
                .map(this::opinions)
                .orElse(null);
    }

    private Opinions opinions(Lines.OpinionRound line) {
        Map<Sector, Integer> people = raters(line.activity());
        int all = Sector.total(people);
        if (!found.complete() && !line.revealed()) return new Opinions(true, all, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        List<Lines.Choice> choices = choices(line.activity()).toList();
        List<Opinion> opinions =
                Publishable.of(groups, choices.stream().map(this::stances).toList());
        List<OpinedRow> rows = IntStream.range(0, choices.size())
                .mapToObj(i ->
                        new OpinedRow(choices.get(i).choice(), choices.get(i).label(), opinions.get(i)))
                .toList();
        return new Opinions(false, all, counts(groups), rows);
    }

    private Map<Sector, Stances> stances(Lines.Choice choice) {
        Map<Sector, Stances> stances = new EnumMap<>(Sector.class);
        found.all(Lines.Opinion.class).stream()
                .filter(o -> o.activity() == choice.activity() && o.choice() == choice.choice())
                .forEach(o -> stances.put(o.sector(), o.stances()));
        return stances;
    }

    private @Nullable Ranking ranking(int activity) {
        return found.all(Lines.Ranking.class).stream()
                .filter(r -> r.activity() == activity)
                .findFirst()
                .map(this::ranking)
                .orElse(null);
    }

    private Ranking ranking(Lines.Ranking line) {
        Map<Sector, Integer> people = raters(line.activity());
        int all = Sector.total(people);
        if (!found.complete() && !line.revealed()) return new Ranking(true, all, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(people);
        List<RankedRow> rows =
                choices(line.activity()).flatMap(c -> ranked(c, groups)).toList();
        return new Ranking(false, all, counts(groups), rows);
    }

    private Stream<RankedRow> ranked(Lines.Choice choice, List<SectorGroups.Group> groups) {
        Map<Sector, Integer> first = new EnumMap<>(Sector.class);
        found.all(Lines.RankedFirst.class).stream()
                .filter(f -> f.activity() == choice.activity() && f.choice() == choice.choice())
                .forEach(f -> first.put(f.sector(), f.people()));
        return found.all(Lines.Ranked.class).stream()
                .filter(r -> r.activity() == choice.activity() && r.choice() == choice.choice())
                .map(r -> new RankedRow(
                        choice.choice(),
                        choice.label(),
                        r.place(),
                        r.byPoints(),
                        r.byPairs(),
                        r.doubledPoints() / 2.0,
                        Sector.total(first),
                        groups.stream().map(g -> g.sum(first)).toList()));
    }

    private @Nullable Proposal proposal(int activity) {
        return found.all(Lines.Proposal.class).stream()
                .filter(p -> p.activity() == activity)
                .findFirst()
                .map(this::proposal)
                .orElse(null);
    }

    private Proposal proposal(Lines.Proposal line) {
        Turnout turnout = turnout(line.activity());
        int all = Sector.total(turnout.voters());
        int onPaper = turnout.onPaper();
        if (!found.complete() && !line.revealed())
            return new Proposal(
                    line.proposal(), line.quorum(), true, all, onPaper, "", null, List.of(), List.of(), List.of());
        Map<Sector, Hands> hands = new EnumMap<>(Sector.class);
        found.all(Lines.HandsUp.class).stream()
                .filter(h -> h.activity() == line.activity())
                .forEach(h -> hands.put(h.sector(), h.hands()));
        Hands total = Hands.total(hands.values());
        List<SectorGroups.Group> groups = SectorGroups.of(turnout.voters());
        List<Hands> by = Hands.told(groups.stream()
                .map(g -> Hands.total(g.sectors().stream()
                        .map(s -> hands.getOrDefault(s, Hands.NONE))
                        .toList()))
                .toList());
        List<String> reasons = found.all(Lines.Answer.class).stream()
                .filter(a -> a.activity() == line.activity())
                .sorted(Comparator.comparingInt(Lines.Answer::position))
                .map(Lines.Answer::text)
                .toList();
        String verdict = total.consent().verdict(line.quorum()).wire();
        return new Proposal(
                line.proposal(), line.quorum(), false, all, onPaper, verdict, total, counts(groups), by, reasons);
    }

    private @Nullable TwoWays twoWays(int activity) {
        return found.all(Lines.TwoWays.class).stream()
                .filter(w -> w.activity() == activity)
                .findFirst()
                .map(this::twoWays)
                .orElse(null);
    }

    private TwoWays twoWays(Lines.TwoWays line) {
        Turnout turnout = turnout(line.activity());
        boolean hidden = !found.complete() && !line.revealed();
        List<SectorGroups.Group> groups = hidden ? List.of() : SectorGroups.of(turnout.voters());
        List<FateRow> rows = hidden
                ? List.of()
                : rows(line.activity(), turnout.voters(), groups).stream()
                        .flatMap(row -> fate(line.activity(), row))
                        .toList();
        Long budget = line.budget();
        return new TwoWays(
                line.rule(),
                line.decides(),
                line.places(),
                budget,
                line.seed(),
                hidden,
                Sector.total(turnout.voters()),
                turnout.onPaper(),
                counts(groups),
                hidden ? 0 : line.proportionalServed(),
                hidden ? 0 : line.plainServed(),
                budget == null ? null : budget - spent(rows.stream().filter(FateRow::proportional)),
                budget == null ? null : budget - spent(rows.stream().filter(FateRow::plain)),
                rows,
                hidden ? List.of() : ties(line.activity()));
    }

    private static long spent(Stream<FateRow> chosen) {
        return chosen.map(FateRow::cost)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private Stream<FateRow> fate(int activity, Row row) {
        return found.all(Lines.Fate.class).stream()
                .filter(f -> f.activity() == activity && f.choice() == row.choice())
                .map(f -> new FateRow(
                        row.choice(),
                        row.label(),
                        f.cost(),
                        row.votes(),
                        row.by(),
                        f.proportional() != null,
                        f.plain() != null,
                        f.fate()));
    }

    private List<Tie> ties(int activity) {
        Map<Integer, String> labels =
                choices(activity).collect(Collectors.toMap(Lines.Choice::choice, Lines.Choice::label));
        Map<Integer, List<Lines.TiedChoice>> byNumber = found.all(Lines.TiedChoice.class).stream()
                .filter(t -> t.activity() == activity)
                .collect(Collectors.groupingBy(Lines.TiedChoice::number, TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .map(tied -> new Tie(
                        tied.getFirst().way(),
                        tied.stream()
                                .map(t -> labels.getOrDefault(t.choice(), ""))
                                .toList(),
                        tied.stream()
                                .filter(Lines.TiedChoice::taken)
                                .map(t -> labels.getOrDefault(t.choice(), ""))
                                .collect(Collectors.joining()),
                        tied.getFirst().decidedBy()))
                .toList();
    }

    /** Who voted, by sector, and how many of them have no phone. */
    private record Turnout(Map<Sector, Integer> voters, int onPaper) {}

    private Turnout turnout(int activity) {
        Map<Sector, Integer> voters = new EnumMap<>(Sector.class);
        List<Lines.Turnout> turnout = found.all(Lines.Turnout.class).stream()
                .filter(t -> t.activity() == activity)
                .toList();
        turnout.forEach(t -> voters.put(t.sector(), t.voters()));
        return new Turnout(
                voters, turnout.stream().mapToInt(Lines.Turnout::onPaper).sum());
    }

    private Map<Sector, Integer> raters(int activity) {
        Map<Sector, Integer> raters = new EnumMap<>(Sector.class);
        found.all(Lines.Raters.class).stream()
                .filter(r -> r.activity() == activity)
                .forEach(r -> raters.put(r.sector(), r.raters()));
        return raters;
    }

    private Stream<Lines.Choice> choices(int activity) {
        return found.all(Lines.Choice.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Choice::position));
    }

    private @Nullable Cards cards(int activity) {
        Map<Sector, Integer> markers = new EnumMap<>(Sector.class);
        found.all(Lines.CardMarkers.class).stream()
                .filter(m -> m.activity() == activity)
                .forEach(m -> markers.put(m.sector(), m.markers()));
        List<SectorGroups.Group> groups = SectorGroups.of(markers);
        List<CardRow> rows = found.all(Lines.Card.class).stream()
                .filter(c -> c.activity() == activity)
                .sorted(Comparator.comparingInt(Lines.Card::position))
                .map(c -> row(c, groups))
                .sorted(Comparator.comparingInt(CardRow::marks).reversed())
                .toList();
        return rows.isEmpty() ? null : new Cards(Sector.total(markers), counts(groups), rows);
    }

    private CardRow row(Lines.Card card, List<SectorGroups.Group> groups) {
        Map<Sector, Integer> marks = new EnumMap<>(Sector.class);
        found.all(Lines.CardMark.class).stream()
                .filter(m -> m.activity() == card.activity() && m.card() == card.card())
                .forEach(m -> marks.put(m.sector(), m.marks()));
        return new CardRow(
                card.card(),
                card.type(),
                card.title(),
                card.text(),
                card.place(),
                card.url(),
                card.entry(),
                Sector.total(marks),
                groups.stream().map(g -> g.sum(marks)).toList());
    }
}
