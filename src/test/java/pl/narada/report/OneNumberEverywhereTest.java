package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.i18n.Translations.POLISH;
import static pl.narada.report.Written.WORDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.broadcast.Pages;
import pl.narada.outcome.Figures;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Recorded;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Trails;
import pl.narada.outcome.Trails.Named;
import pl.narada.outcome.VotedOn;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.Ranking.RankedRow;
import pl.narada.report.content.Held;
import pl.narada.report.content.Indicators;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Of a meeting that nobody planned each thing has one number, wherever it stands: on stage and phones, in the outcome, in each
 * file; and whatever can be followed one way can be followed back.
 */
class OneNumberEverywhereTest {

    private static WorkshopBuilder over(long seed) {
        List<WorkshopBuilder> last = new ArrayList<>();
        RandomMeeting.hold(seed, 900, last::add);
        WorkshopBuilder workshop = last.getLast();
        if (workshop.state().phase() == Phase.LIVE) workshop.facilitatorDoes(new CloseWorkshop());
        return workshop;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void voicesInThemesAndOutsideThemAreAllVoices(long seed) {
        RoomState room = over(seed).state();
        OutcomeView outcome = Recorded.of(room);

        for (ActivityOutcome grouping : with(outcome, a -> !a.themes().isEmpty())) {
            List<Voice> themed =
                    grouping.themes().stream().flatMap(t -> t.voices().stream()).toList();
            assertThat(themed).doesNotHaveDuplicates();
            if (themed.isEmpty()) continue;
            int source = themed.getFirst().activity();
            List<Voice> all = outcome.activities().stream()
                    .filter(a -> a.id() == source)
                    .flatMap(a -> a.voices().stream())
                    .toList();
            assertThat(all).containsAll(themed);
            assertThat(all.stream().filter(v -> !themed.contains(v)).count() + themed.size())
                    .isEqualTo(all.size());

            JsonNode seen = shown(room, grouping.id());
            int counted = seen.at("/loose").asInt();
            for (JsonNode theme : seen.at("/themes")) {
                counted += theme.at("/count").asInt();
                Theme same = grouping.themes().stream()
                        .filter(t -> t.number() == theme.at("/id").asInt())
                        .findFirst()
                        .orElseThrow();
                assertThat(same.voices().stream().filter(v -> v.mergedInto() == null))
                        .hasSize(theme.at("/count").asInt());
            }
            assertThat(all.stream().filter(v -> v.mergedInto() == null)).hasSize(counted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatGroupsGaveIsWhatAllGaveWhereEachMayBeTold(long seed) {
        OutcomeView outcome = Recorded.of(over(seed).state());

        sums(outcome.people(), outcome.groups());
        for (ActivityOutcome a : outcome.activities()) {
            Ballot ballot = a.ballot();
            if (ballot != null) {
                sums(ballot.voters(), ballot.groups());
                assertThat(ballot.onPaper()).isLessThanOrEqualTo(ballot.voters());
                for (Row row : ballot.rows())
                    if (!row.by().isEmpty() && !row.by().contains(null))
                        assertThat(row.by().stream()
                                        .mapToInt(Objects::requireNonNull)
                                        .sum())
                                .isEqualTo(row.votes());
            }
            if (a.ratings() != null) sums(a.ratings().raters(), a.ratings().groups());
            if (a.opinions() != null) sums(a.opinions().people(), a.opinions().groups());
            if (a.proposal() != null && a.proposal().hands() != null)
                assertThat(a.proposal().hands().people()).isEqualTo(a.proposal().people());
            if (a.ranking() != null)
                assertThat(a.ranking().rows().stream()
                                .mapToInt(RankedRow::first)
                                .sum())
                        .isLessThanOrEqualTo(a.ranking().people());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void phonesKeepTheNumbersOfTheOutcome(long seed) {
        RoomState room = over(seed).state();
        OutcomeView outcome = Recorded.of(room);
        JsonNode agreed = Pages.read(Pages.phones(room)).at("/agreed");

        assertThat(texts(agreed.at("/decisions")))
                .isEqualTo(all(outcome, a -> a.decisions().stream().map(Decision::text)));
        List<String> actions = new ArrayList<>();
        for (JsonNode action : agreed.at("/actions"))
            actions.add(action.at("/text").asString());
        assertThat(actions).isEqualTo(all(outcome, a -> a.actions().stream().map(ActionItem::text)));
        for (JsonNode result : agreed.at("/results")) sameAs(result, outcome);
    }

    private static void sameAs(JsonNode result, OutcomeView outcome) {
        String kind = result.at("/kind").asString();
        ActivityOutcome a = outcome.activities().stream()
                .filter(o -> o.prompt().equals(result.at("/title").asString())
                        && o.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        Map<String, String> seen = new TreeMap<>();
        for (JsonNode row : result.at("/rows"))
            seen.put(
                    row.at("/label").asString(),
                    switch (kind) {
                        case "vote" -> row.at("/votes").asString();
                        case "opine" ->
                            row.at("/agree").asString() + " "
                                    + row.at("/disagree").asString() + " "
                                    + row.at("/pass").asString();
                        case "rank" -> row.at("/place").asString();
                        case "consent" -> row.at("/verdict").asString();
                        case "compare" ->
                            row.at("/best").asString() + " " + row.at("/worst").asString();
                        default -> "";
                    });
        Map<String, String> saved = new TreeMap<>();
        int people = -1;
        if (a.ballot() != null) {
            people = a.ballot().voters();
            a.ballot().rows().forEach(r -> saved.put(r.label(), Integer.toString(r.votes())));
        } else if (a.opinions() != null) {
            people = a.opinions().people();
            a.opinions().rows().forEach(r -> {
                var s = r.opinion().all();
                saved.put(r.label(), s.agree() + " " + s.disagree() + " " + s.pass());
            });
        } else if (a.ranking() != null) {
            people = a.ranking().people();
            a.ranking().rows().forEach(r -> saved.put(r.label(), Integer.toString(r.place())));
        } else if (a.comparison() != null) {
            people = a.comparison().people();
            a.comparison().rows().forEach(r -> saved.put(r.label(), told(r.best()) + " " + told(r.worst())));
        } else if (a.proposal() != null) {
            people = a.proposal().people();
            saved.put(a.proposal().text(), a.proposal().verdict());
        } else if (a.ratings() != null) {
            people = a.ratings().raters();
            a.ratings().rows().forEach(r -> saved.put(r.label(), ""));
        } else if (a.twoWays() != null) {
            people = a.twoWays().people();
            boolean plain = a.twoWays().decides().equals("plain");
            a.twoWays().rows().stream()
                    .filter(r -> plain ? r.plain() : r.proportional())
                    .forEach(r -> saved.put(r.label(), ""));
        }
        assertThat(result.at("/people").asInt()).as(kind).isEqualTo(people);
        assertThat(seen).as(kind).isEqualTo(saved);
    }

    private static String told(@Nullable Integer place) {
        return place == null ? "" : place.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void filesHaveAsManyOfEachThingAsTheOutcome(long seed) throws IOException {
        OutcomeView outcome = Recorded.of(over(seed).state());
        Held held = Written.held(outcome);
        int decisions = all(outcome, a -> a.decisions().stream()).size();
        int actions = all(outcome, a -> a.actions().stream()).size();
        int phrases = all(outcome, a -> a.phrases().stream()).size();
        int tied = (int) (all(outcome, a -> a.decisions().stream().filter(d -> d.about() != null))
                        .size()
                + all(outcome, a -> a.actions().stream().filter(i -> i.follows() != null))
                        .size());

        List<List<String>> csv = new OutcomeCsv(WORDS, POLISH)
                .write(outcome)
                .lines()
                .map(line -> List.of(line.split("\";\"", -1)))
                .toList();
        assertThat(csv.stream().filter(l -> l.get(2).equals("decyzja"))).hasSize(decisions);
        assertThat(csv.stream().filter(l -> l.get(2).equals("zadanie"))).hasSize(actions);
        assertThat(csv.stream().filter(l -> l.get(2).equals("częste słowo lub wyrażenie")))
                .hasSize(phrases);
        assertThat(csv.stream().skip(1).filter(l -> l.size() == 27 && !l.get(25).isEmpty()))
                .hasSize(tied);
        JsonNode json =
                JsonMapper.shared().readTree(new OutcomeJson().write(held)).at("/outcome/activities");
        int[] n = new int[4];
        for (JsonNode a : json) {
            n[0] += a.at("/decisions").size();
            n[1] += a.at("/actions").size();
            n[2] += a.at("/phrases").size();
            for (JsonNode d : a.at("/decisions")) if (!d.at("/about").isNull()) n[3]++;
            for (JsonNode d : a.at("/actions")) if (!d.at("/follows").isNull()) n[3]++;
        }
        assertThat(n).containsExactly(decisions, actions, phrases, tied);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(held)))) {
            assertThat(rows(book, "Decyzje")).isEqualTo(decisions);
            assertThat(rows(book, "Zadania")).isEqualTo(actions);
            assertThat(rows(book, "Częste słowa")).isEqualTo(phrases);
        }
        Indicators indicators = Indicators.of(List.of(held));
        assertThat(List.of(indicators.decisions(), indicators.actions())).containsExactly(decisions, actions);
    }

    private static int rows(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet) == null ? 0 : book.getSheet(sheet).getLastRowNum();
    }

    /** Whatever leads to something is led back to from there, and each way leads only to lines that are there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatCanBeFollowedOneWayCanBeFollowedBack(long seed) {
        OutcomeView outcome = Recorded.of(over(seed).state());
        var trails = new Trails(outcome);
        Set<Spot> there = new TreeSet<>(Comparator.comparing(Spot::toString));
        trails.all().forEach(named -> there.add(named.spot()));

        for (Named line : trails.all()) {
            List<Named> into = trails.into(line.spot());
            for (Named next : into) {
                assertThat(there).contains(next.spot());
                assertThat(trails.from(next.spot())).as(line + " → " + next).anyMatch(back -> leadsTo(back, line));
            }
            var trail = trails.of(line.spot()).orElseThrow();
            assertThat(Stream.of(trail.themes(), trail.votes(), trail.decisions(), trail.actions())
                            .flatMap(List::stream)
                            .map(Named::spot))
                    .allMatch(there::contains);
            assertThat(trail.voices()).doesNotHaveDuplicates();
        }
    }

    /** From a decision one is led to the theme, and to the votes on it. */
    private static boolean leadsTo(Named back, Named line) {
        return back.spot().equals(line.spot())
                || line.spot().kind() == Kind.CHOICE
                || line.spot().kind() == Kind.VOICE;
    }

    /** The figures beside a line of a way are those of the table. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresOnAWayAreThoseOfTheResult(long seed) {
        OutcomeView outcome = Recorded.of(over(seed).state());
        var figures = new Figures((key, args) -> WORDS.say(POLISH, key, args));

        for (ActivityOutcome a : outcome.activities()) {
            Ballot ballot = a.ballot();
            if (ballot == null) continue;
            for (Row row : ballot.rows())
                assertThat(figures.of(a, row.choice()))
                        .startsWith(WORDS.say(POLISH, "way.votes", "votes", row.votes(), "n", ballot.voters()));
        }
        for (ActivityOutcome a : with(outcome, o -> !VotedOn.in(o).isEmpty()))
            for (VotedOn row : VotedOn.in(a))
                if (a.ratings() == null) assertThat(figures.of(a, row.choice())).isNotEmpty();
    }

    /** What these tests are about does happen in the meetings that they hold. */
    @Test
    void noneOfThisIsAboutNothing() {
        List<OutcomeView> outcomes = LongStream.rangeClosed(1, 8)
                .mapToObj(seed -> Recorded.of(over(seed).state()))
                .toList();
        assertThat(outcomes).anyMatch(o -> !with(o, a -> a.ballot() != null).isEmpty());
        assertThat(outcomes).anyMatch(o -> !with(o, a -> !a.phrases().isEmpty()).isEmpty());
        assertThat(outcomes)
                .anyMatch(o -> o.activities().stream()
                        .flatMap(a -> a.decisions().stream())
                        .anyMatch(d -> d.about() != null));
        assertThat(outcomes)
                .anyMatch(o -> o.activities().stream()
                        .flatMap(a -> a.actions().stream())
                        .anyMatch(i -> i.follows() != null));
        assertThat(outcomes)
                .anyMatch(o -> o.activities().stream()
                        .flatMap(a -> a.themes().stream())
                        .anyMatch(t -> !t.voices().isEmpty()));
    }

    private static void sums(int all, List<GroupCount> groups) {
        int sum = groups.stream().mapToInt(GroupCount::people).sum();
        assertThat(sum).isIn(0, all);
    }

    private static List<ActivityOutcome> with(OutcomeView outcome, Predicate<ActivityOutcome> those) {
        return outcome.activities().stream().filter(those).toList();
    }

    private static <T> List<T> all(OutcomeView outcome, Function<ActivityOutcome, Stream<T>> of) {
        return outcome.activities().stream().flatMap(of).toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) texts.add(text.asString());
        return texts;
    }

    /** What phones and stage see of an activity. */
    private static JsonNode shown(RoomState room, int activity) {
        PlannedActivity planned = room.agenda()
                .activities()
                .filter(p -> p.id().value() == activity)
                .findFirst()
                .orElseThrow();
        var now = room.situation(planned.id()).orElseThrow();
        return JsonMapper.shared()
                .valueToTree(WorkshopBuilder.KINDS.of(planned.settings()).phone(now));
    }
}
