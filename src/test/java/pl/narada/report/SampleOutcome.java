package pl.narada.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.outcome.told.Cards.CardRow;
import pl.narada.outcome.told.Comparison.ComparedRow;
import pl.narada.outcome.told.OpinionGroups.OpinionGroup;
import pl.narada.outcome.told.OpinionGroups.SharedStatement;
import pl.narada.outcome.told.OpinionGroups.TypicalStatement;
import pl.narada.outcome.told.Opinions.OpinedRow;
import pl.narada.outcome.told.Ranking.RankedRow;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.outcome.told.TwoWays.FateRow;
import pl.narada.outcome.told.TwoWays.Tie;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.Held;
import pl.narada.room.ScaleName;
import pl.narada.room.When;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** What may come of a large meeting that tried everything; the same seed gives the same. */
public final class SampleOutcome {

    private final Random random;
    private final List<String> needs = lines("/demo/needs.txt");
    private final List<String> ideas = lines("/demo/ideas.txt");
    private final List<SectorGroups.Group> groups;
    private final List<GroupCount> counts;
    private final int people;

    private SampleOutcome(int people, long seed) {
        this.people = people;
        this.random = new Random(seed);
        int ngo = people * 45 / 100;
        int jst = people * 30 / 100;
        groups = SectorGroups.of(
                Map.of(Sector.NGO, ngo, Sector.JST, jst, Sector.RESIDENTS, people - ngo - jst - 3, Sector.BUSINESS, 3));
        counts = groups.stream()
                .map(g -> new GroupCount(g.sectors(), g.people()))
                .toList();
    }

    public static Held held(int people, long seed) {
        var details = new WorkshopDetails(
                new Teryt("2612"),
                "Współpraca międzysektorowa w powiecie staszowskim",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Oaza Spokoju, Grzybów 75A");
        var id = new WorkshopId(new UUID(0, seed));
        return new Held(id, "powiat staszowski", details, new SampleOutcome(people, seed).view(), null);
    }

    private OutcomeView view() {
        List<Voice> said = voices(1, "need", needs);
        List<Voice> proposed = voices(4, "idea", ideas);
        List<Theme> themes = themes(said);
        List<ActivityOutcome> activities = new ArrayList<>();
        activities.add(activity(1, "gather", "Czego najbardziej potrzebuje współpraca w naszym powiecie?")
                .with(said, List.of(), List.of()));
        activities.add(activity(2, "group", "Tematy").with(List.of(), List.of(), themes));
        activities.add(activity(3, "vote", "Które tematy są najważniejsze?").with(ballot(themes)));
        activities.add(activity(4, "gather", "Co możemy zrobić razem?").with(proposed, List.of(), List.of()));
        activities.add(activity(5, "rate", "Co jest ważne i wykonalne?").with(ratings(proposed, Map.of())));
        activities.add(activity(15, "rate", "Co jest pilne i ile kosztuje?")
                .with(ratings(
                        proposed,
                        Map.of(
                                "importance", new ScaleName("Pilność", "", ""),
                                "feasibility", new ScaleName("Koszt", "niski", "wysoki")))));
        activities.add(activity(6, "opine", "Czy zgadzamy się z tymi zdaniami?").with(opinions()));
        activities.add(activity(7, "rank", "W jakiej kolejności?").with(ranking(themes)));
        activities.add(activity(14, "compare", "Co jest ważniejsze?").with(comparison(themes)));
        activities.add(activity(12, "consent", "Czy możemy to przyjąć?").with(proposal()));
        activities.add(activity(13, "budget", "Na co przeznaczyć pieniądze?").with(budget()));
        activities.add(activity(14, "vote", "Które trzy tematy wybieramy?").with(ballot(themes), places(themes)));
        activities.add(activity(8, "show", "Przykłady z innych powiatów").with(cards()));
        activities.add(activity(9, "ask", "Pytania do panelu").with(List.of(), questions(), List.of()));
        activities.add(activity(10, "evaluate", "Jak oceniasz spotkanie?").with(evaluation(), answers()));
        activities.add(activity(11, "summarise", "Podsumowanie")
                .with(
                        "Zaczynamy od wspólnego kalendarza naborów.\nZa kwartał sprawdzimy, co się udało.",
                        List.of(
                                new Decision(1, "Powiat publikuje terminy konkursów co najmniej 30 dni wcześniej."),
                                new Decision(2, "Program współpracy na 2025 rok powstaje z udziałem organizacji."),
                                new Decision(3, "Spotykamy się co kwartał.")),
                        List.of(
                                new ActionItem(1, "Założyć wspólny kalendarz", "starostwo", LocalDate.of(2024, 1, 15)),
                                new ActionItem(2, "Zebrać listę wolnych świetlic", "gminy", LocalDate.of(2024, 2, 1)),
                                new ActionItem(3, "Przygotować szkolenie z wniosków", "LGD", null))));
        List<ProfileCount> profiles = List.of(
                new ProfileCount("role", "członkini lub członek zarządu", people / 4),
                new ProfileCount("role", "pracownik urzędu", people / 5),
                new ProfileCount("role", "", people - people / 4 - people / 5),
                new ProfileCount("municipality", "Staszów", people / 2),
                new ProfileCount("municipality", "", people - people / 2));
        return new OutcomeView(true, Instant.EPOCH, people, 0, counts, List.of(), profiles, activities);
    }

    private List<Voice> voices(int activity, String noun, List<String> texts) {
        return IntStream.rangeClosed(1, people * 3 / 5)
                .mapToObj(i -> new Voice(
                        activity,
                        i,
                        noun,
                        i <= texts.size() ? texts.get(i - 1) : texts.get(i % texts.size()) + " (" + i + ")",
                        groups.get(i % groups.size()).sectors(),
                        i % 9 == 0 ? Integer.valueOf(i - 1) : null,
                        i % 17 == 0,
                        When.DURING,
                        i % 9 == 0 ? 0 : random.nextInt(12),
                        List.of()))
                .toList();
    }

    private List<Theme> themes(List<Voice> voices) {
        List<String> names = List.of(
                "Informacja o konkursach",
                "Lokale i świetlice",
                "Księgowość i rozliczenia",
                "Młodzi w organizacjach",
                "Transport na zajęcia",
                "Program współpracy",
                "Szkolenia z pisania wniosków",
                "Opieka wytchnieniowa i psycholog dla dzieci");
        return IntStream.range(0, names.size())
                .mapToObj(t -> new Theme(
                        t + 1,
                        names.get(t),
                        voices.stream()
                                .filter(v -> v.number() % names.size() == t)
                                .toList()))
                .toList();
    }

    private static List<@Nullable Integer> told(List<Integer> by) {
        return new ArrayList<@Nullable Integer>(by);
    }

    private List<Integer> split(int most) {
        return groups.stream()
                .map(g -> random.nextInt(Math.max(1, Math.min(most, g.people()))))
                .toList();
    }

    private Ballot ballot(List<Theme> themes) {
        List<Row> rows = themes.stream()
                .map(t -> {
                    List<Integer> by = split(60);
                    Map<Sector, Integer> voters = new LinkedHashMap<>();
                    Map<Sector, Integer> supporters = new LinkedHashMap<>();
                    for (int i = 0; i < by.size(); i++) {
                        voters.put(
                                groups.get(i).sectors().getFirst(),
                                groups.get(i).people());
                        supporters.put(groups.get(i).sectors().getFirst(), by.get(i));
                    }
                    return new Row(
                            t.number(),
                            t.name(),
                            by.stream().mapToInt(n -> n).sum(),
                            told(by),
                            Publishable.of(groups, List.of(Publishable.supported(voters, supporters)))
                                    .getFirst());
                })
                .sorted((a, b) -> b.votes() - a.votes())
                .toList();
        return new Ballot("dots", false, people, 4, counts, rows);
    }

    private Map<Sector, Spread> spreads() {
        Map<Sector, Spread> spreads = new LinkedHashMap<>();
        for (SectorGroups.Group group : groups) {
            Spread spread = Spread.NONE;
            for (int i = 0; i < group.people(); i++)
                spread = spread.plus(Math.clamp(1 + random.nextInt(5) / 2 + random.nextInt(3), 1, 5), 1);
            spreads.put(group.sectors().getFirst(), spread);
        }
        return spreads;
    }

    private Ratings ratings(List<Voice> voices, Map<String, ScaleName> names) {
        List<RatedRow> rows = voices.stream()
                .limit(14)
                .map(v -> {
                    Map<String, Rating> ratings = new LinkedHashMap<>();
                    ratings.put("importance", Rating.of(groups, spreads()));
                    ratings.put("feasibility", Rating.of(groups, spreads()));
                    return new RatedRow(v.number(), v.text(), ratings, null);
                })
                .toList();
        return new Ratings(List.of("importance", "feasibility"), names, false, people, 3, counts, rows);
    }

    private Opinions opinions() {
        List<OpinedRow> rows = new ArrayList<>();
        for (String statement : List.of(
                "Konkursy powinny być ogłaszane jesienią.",
                "Program współpracy powinien być wieloletni.",
                "Potrzebujemy jednego pełnomocnika dla całego powiatu.")) {
            Map<Sector, Stances> stances = new LinkedHashMap<>();
            for (SectorGroups.Group g : groups) {
                int agree = random.nextInt(g.people());
                int disagree = random.nextInt(g.people() - agree);
                stances.put(g.sectors().getFirst(), new Stances(agree, disagree, g.people() - agree - disagree));
            }
            rows.add(new OpinedRow(
                    rows.size() + 1,
                    statement,
                    Publishable.of(groups, List.of(stances)).getFirst()));
        }
        var alike = new OpinionGroups(
                people,
                "seed/1",
                List.of(
                        new OpinionGroup(
                                "A",
                                62,
                                List.of(new TypicalStatement(1, rows.get(0).label(), Stance.AGREE, 81, 32))),
                        new OpinionGroup(
                                "B",
                                58,
                                List.of(new TypicalStatement(2, rows.get(1).label(), Stance.DISAGREE, 74, null)))),
                List.of(new SharedStatement(3, rows.get(2).label(), 77)));
        return new Opinions(false, people, 2, counts, rows, alike);
    }

    /** Everybody answers; one person blocks. */
    private Proposal proposal() {
        Hands all =
                Hands.total(groups.stream().map(SampleOutcome::hands).toList()).plus(0);
        return new Proposal(
                "Spotykamy się co kwartał, na zmianę w każdej gminie.",
                5,
                false,
                all.people(),
                3,
                all.consent().verdict(5).wire(),
                all,
                counts,
                groups.stream().map(SampleOutcome::hands).toList(),
                List.of("Co kwartał to za często dla małych organizacji."));
    }

    private TwoWays budget() {
        return new TwoWays(
                "equal-shares",
                "proportional",
                null,
                20_000L,
                "0/13",
                false,
                people,
                2,
                counts,
                people - 3,
                people - 12,
                3_000L,
                0L,
                List.of(
                        new FateRow(1, "Kalendarz", 12_000L, 20, null, told(split(20)), true, true, "both"),
                        new FateRow(2, "Bus w soboty", 8_000L, 15, null, told(split(15)), false, true, "plain"),
                        new FateRow(3, "Świetlica", 5_000L, 12, null, told(split(12)), true, false, "proportional"),
                        new FateRow(4, "Hala", 90_000L, 3, null, told(split(3)), false, false, "too-dear")),
                List.of(new Tie("proportional", List.of("Bus w soboty", "Świetlica"), "Świetlica", "lot")));
    }

    private TwoWays places(List<Theme> themes) {
        List<String> fates =
                List.of("both", "both", "proportional", "plain", "neither", "neither", "neither", "nobody");
        List<FateRow> rows = IntStream.range(0, themes.size())
                .mapToObj(i -> new FateRow(
                        themes.get(i).number(),
                        themes.get(i).name(),
                        null,
                        20 - i,
                        null,
                        told(split(20 - i)),
                        i < 3,
                        i < 2 || i == 3,
                        fates.get(i)))
                .toList();
        return new TwoWays(
                "equal-sectors",
                "",
                3,
                null,
                "0/14",
                false,
                people,
                4,
                counts,
                people - 1,
                people - 7,
                null,
                null,
                rows,
                List.of(new Tie(
                        "plain",
                        List.of(themes.get(3).name(), themes.get(4).name()),
                        themes.get(3).name(),
                        "approvals")));
    }

    private static Hands hands(SectorGroups.Group group) {
        return new Hands(List.of(0, 1, 1, group.people() - 4, 1, 1), 0);
    }

    private Ranking ranking(List<Theme> themes) {
        List<RankedRow> rows = new ArrayList<>();
        for (Theme theme : themes.subList(0, 5)) {
            List<Integer> by = split(15);
            rows.add(new RankedRow(
                    theme.number(),
                    theme.name(),
                    rows.size() + 1,
                    rows.size() + 1,
                    rows.size() + 1,
                    100.5 - rows.size() * 12,
                    by.stream().mapToInt(n -> n).sum(),
                    told(by)));
        }
        return new Ranking(false, people, 1, counts, rows);
    }

    private Comparison comparison(List<Theme> themes) {
        List<ComparedRow> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int chance = 70 - 12 * i;
            rows.add(new ComparedRow(
                    themes.get(i).number(),
                    themes.get(i).name(),
                    30,
                    21 - 4 * i,
                    chance,
                    chance - 9,
                    chance + 9,
                    Math.max(1, i),
                    Math.min(4, i + 2),
                    0));
        }
        rows.add(new ComparedRow(
                themes.get(4).number(), themes.get(4).name(), 3, null, null, null, null, null, null, 1));
        return new Comparison(false, people, 1, 8, 62, 5, counts, rows);
    }

    private Cards cards() {
        List<CardRow> rows = new ArrayList<>();
        for (String[] card : new String[][] {
            {
                "practice",
                "Świetlica z opiekunem z sołectwa",
                "Klucz ma opiekun, a organizacje rezerwują godziny.",
                "gmina X"
            },
            {"practice", "Konkurs ofert ogłaszany w listopadzie", "Umowy są podpisane przed styczniem.", "powiat Y"},
            {"source", "NOWEFIO 2021–2030", "Inicjatywy obywatelskie i rozwój organizacji.", "NIW-CRSO"},
            {"source", "Działaj Lokalnie", "Małe projekty sąsiedzkie.", "PAFW/ARFP"}
        }) {
            List<Integer> by = split(30);
            int marks = by.stream().mapToInt(n -> n).sum();
            String url = card[0].equals("source") ? "https://example.org/nabor" : null;
            rows.add(new CardRow(rows.size() + 1, card[0], card[1], card[2], card[3], url, null, marks, told(by)));
        }
        return new Cards(people, counts, rows);
    }

    private List<Question> questions() {
        return List.of(
                new Question(
                        1, "Kto będzie prowadził kalendarz?", counts.getFirst().sectors(), 12, true, false),
                new Question(2, "Czy gminy też się przyłączą?", List.of(), 5, false, false));
    }

    private Ratings evaluation() {
        List<RatedRow> rows = List.of(
                new RatedRow(
                        1,
                        "Znam formy współpracy organizacji z samorządem",
                        Map.of("evaluation", Rating.of(groups, spreads())),
                        new Shift(people - 6, 2.31, 3.87, people / 2)),
                new RatedRow(2, "Spotkanie było przydatne", Map.of("evaluation", Rating.of(groups, spreads())), null));
        return new Ratings(List.of("evaluation"), Map.of(), false, people - 5, 4, counts, rows);
    }

    private List<Answer> answers() {
        return List.of(
                new Answer("Co zrobisz w ciągu 30 dni?", "Umówię się z gminą na rozmowę o świetlicy.", List.of()),
                new Answer("Co zrobisz w ciągu 30 dni?", "Zapiszę nas do kalendarza.", List.of()));
    }

    private static Draft activity(int id, String kind, String prompt) {
        return new Draft(id, kind, "Blok " + (id / 3 + 1), prompt);
    }

    private record Draft(int id, String kind, String block, String prompt) {

        ActivityOutcome with(List<Voice> voices, List<Question> questions, List<Theme> themes) {
            return whole(
                    voices, questions, themes, null, null, null, null, null, null, List.of(), null, null, List.of(),
                    List.of());
        }

        ActivityOutcome with(Ballot ballot) {
            return whole(
                    none(), none(), none(), ballot, null, null, null, null, null, none(), null, null, none(), none());
        }

        ActivityOutcome with(Ballot ballot, TwoWays ways) {
            return whole(
                    none(), none(), none(), ballot, null, null, null, null, ways, none(), null, null, none(), none());
        }

        ActivityOutcome with(Ratings ratings) {
            return with(ratings, List.of());
        }

        ActivityOutcome with(Ratings ratings, List<Answer> answers) {
            return whole(
                    none(), none(), none(), null, ratings, null, null, null, null, answers, null, null, none(), none());
        }

        ActivityOutcome with(Opinions opinions) {
            return whole(
                    none(), none(), none(), null, null, opinions, null, null, null, none(), null, null, none(), none());
        }

        ActivityOutcome with(Ranking ranking) {
            return whole(
                    none(), none(), none(), null, null, null, ranking, null, null, none(), null, null, none(), none());
        }

        ActivityOutcome with(Comparison comparison) {
            return new ActivityOutcome(
                    id,
                    kind,
                    block,
                    prompt,
                    null,
                    none(),
                    none(),
                    none(),
                    none(),
                    none(),
                    null,
                    null,
                    null,
                    null,
                    comparison,
                    null,
                    null,
                    none(),
                    null,
                    null,
                    none(),
                    none());
        }

        ActivityOutcome with(Proposal proposal) {
            return whole(
                    none(), none(), none(), null, null, null, null, proposal, null, none(), null, null, none(), none());
        }

        ActivityOutcome with(TwoWays ways) {
            return whole(
                    none(), none(), none(), null, null, null, null, null, ways, none(), null, null, none(), none());
        }

        ActivityOutcome with(Cards cards) {
            return whole(
                    none(), none(), none(), null, null, null, null, null, null, none(), cards, null, none(), none());
        }

        ActivityOutcome with(String summary, List<Decision> decisions, List<ActionItem> actions) {
            return whole(
                    none(), none(), none(), null, null, null, null, null, null, none(), null, summary, decisions,
                    actions);
        }

        private static <T> List<T> none() {
            return List.of();
        }

        private ActivityOutcome whole(
                List<Voice> voices,
                List<Question> questions,
                List<Theme> themes,
                @Nullable Ballot ballot,
                @Nullable Ratings ratings,
                @Nullable Opinions opinions,
                @Nullable Ranking ranking,
                @Nullable Proposal proposal,
                @Nullable TwoWays twoWays,
                List<Answer> answers,
                @Nullable Cards cards,
                @Nullable String summary,
                List<Decision> decisions,
                List<ActionItem> actions) {
            return new ActivityOutcome(
                    id, kind, block, prompt, null, List.of(), voices, questions, List.of(), themes, ballot, ratings,
                    opinions, ranking, null, proposal, twoWays, answers, cards, summary, decisions, actions);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(SampleOutcome.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.substring(l.indexOf(" | ") + 1).replaceFirst("^\\| ", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
