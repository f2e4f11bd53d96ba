package pl.narada.room;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.consent.ConsentSettings;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.Item;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.rank.RankSettings;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/** The plan of the meeting in Staszów, and what a facilitator may want to change in it. */
public final class StaszowAgenda {

    public static final ActivityId WELCOME = new ActivityId(1);
    public static final ActivityId NEEDS = new ActivityId(2);
    public static final ActivityId THEMES = new ActivityId(3);
    public static final ActivityId PRIORITIES = new ActivityId(4);
    public static final ActivityId EXAMPLES = new ActivityId(5);
    public static final ActivityId FUNDING = new ActivityId(6);
    public static final ActivityId IDEAS = new ActivityId(7);
    public static final ActivityId CHOICE = new ActivityId(8);
    public static final ActivityId SUMMARY = new ActivityId(9);

    /** Only with {@link #aRating}. */
    public static final ActivityId RATING = new ActivityId(30);

    /** Only with {@link #statements}. */
    public static final ActivityId OPINIONS = new ActivityId(11);

    public static final String[] STATEMENTS = {
        "Autobus jest ważniejszy niż droga.", "Urząd odpowiada na czas.", "Młodzież ma gdzie się spotkać."
    };

    /** Only with {@link #comparisons}. */
    public static final ActivityId COMPARING = new ActivityId(20);

    /** Only with {@link #aRanking}. */
    public static final ActivityId RANKING = new ActivityId(12);

    /** Only with {@link #aBudget}. */
    public static final ActivityId BUDGET = new ActivityId(53);

    /** Only with {@link #aChoice}. */
    public static final ActivityId PLACES = new ActivityId(54);

    /** Only with {@link #aProposal}. */
    public static final ActivityId CONSENT = new ActivityId(52);

    public static final String PROPOSAL = "Spotykamy się co kwartał.";

    /** Not in the plan of Staszów; see {@link #aTalk}. */
    public static final ActivityId QUESTIONS = new ActivityId(31);

    /** Not in the plan of Staszów; see {@link #evaluations}. */
    public static final ActivityId BEGINNING = new ActivityId(50);

    public static final ActivityId EVALUATION = new ActivityId(51);

    /** Not in the plan of Staszów; see {@link #aSlideWithCards}. */
    public static final ActivityId CARDS = new ActivityId(41);

    public static final BlockId OPENING = new BlockId(1);
    public static final BlockId DIAGNOSIS = new BlockId(2);
    public static final BlockId DISCUSSION = new BlockId(5);

    public static final int DOTS = 3;
    public static final int MOST_ON_ONE = 2;

    private StaszowAgenda() {}

    public static Agenda staszow() {
        return new Agenda(List.of(
                block(1, "Kawa powitalna", "09:00", 30, slide(WELCOME, "Dzień dobry")),
                block(
                        2,
                        "Diagnoza",
                        "09:30",
                        30,
                        new PlannedActivity(NEEDS, "Czego potrzebuje powiat?", new GatherSettings(Noun.NEED, 60)),
                        new PlannedActivity(THEMES, "Co łączy te potrzeby?", new GroupSettings(NEEDS)),
                        new PlannedActivity(
                                PRIORITIES,
                                "Co najważniejsze?",
                                VoteSettings.of(Method.DOTS, THEMES, DOTS, MOST_ON_ONE))),
                block(3, "Przykłady", "10:00", 15, slide(EXAMPLES, "Gdzie indziej też")),
                block(4, "Finansowanie", "10:15", 15, slide(FUNDING, "Skąd wziąć pieniądze")),
                block(
                        5,
                        "Dyskusja",
                        "10:30",
                        30,
                        new PlannedActivity(IDEAS, "Co zrobimy?", new GatherSettings(Noun.IDEA, 60)),
                        new PlannedActivity(CHOICE, "Które pomysły popierasz?", VoteSettings.approval(IDEAS)),
                        new PlannedActivity(SUMMARY, "Podsumowanie", new SummariseSettings()))));
    }

    private static PlannedActivity slide(ActivityId id, String text) {
        return new PlannedActivity(id, text, new ShowSettings(text, List.of()));
    }

    public static Block block(int id, String title, String start, int minutes, PlannedActivity... activities) {
        return new Block(new BlockId(id), title, LocalTime.parse(start), minutes, List.of(activities));
    }

    /** A block without an exercise, as for a coffee break. */
    public static Block aBreak() {
        return block(77, "Przerwa", "11:00", 10);
    }

    /** A block in which the themes are rated on both scales. */
    public static Block aRating() {
        return aRating(RateSettings.both(THEMES));
    }

    /** The themes on two scales that are called otherwise. */
    public static RateSettings scalesWithNames() {
        return RateSettings.both(THEMES)
                .called(Map.of(
                        Scale.IMPORTANCE, new ScaleName("Pilność", "", ""),
                        Scale.FEASIBILITY, new ScaleName("Koszt", "niski", "wysoki")));
    }

    public static Block aRating(RateSettings settings) {
        return block(78, "Co najpierw", "11:00", 20, new PlannedActivity(RATING, "Co ważne, a co łatwe?", settings));
    }

    /** A block in which people put things in order. */
    public static Block aRanking(ActivityId source) {
        return block(
                80, "Kolejność", "11:30", 10, new PlannedActivity(RANKING, "Co po kolei?", new RankSettings(source)));
    }

    /** A block in which people compare two things at a time, {@code each} times a person. */
    public static Block comparisons(ActivityId source, int each) {
        return block(
                83,
                "Pary",
                "11:45",
                5,
                new PlannedActivity(COMPARING, "Co jest ważniejsze?", new CompareSettings(source, each)));
    }

    /** A block in which people agree and disagree. */
    public static Block statements() {
        return statements(OpineSettings.of(STATEMENTS));
    }

    public static Block statements(OpineSettings settings) {
        return block(79, "Z czym się zgadzamy", "11:20", 10, new PlannedActivity(OPINIONS, "Zgoda?", settings));
    }

    public static final int CAMPS = 24;

    /** So many statements that groups of opinion may be looked for. */
    public static OpineSettings camps() {
        return OpineSettings.of(
                IntStream.rangeClosed(1, CAMPS).mapToObj(i -> "Zdanie " + i).toArray(String[]::new));
    }

    /** A block in which people are asked to consent to {@link #PROPOSAL}. */
    public static Block aProposal() {
        return block(
                81,
                "Zgoda",
                "11:35",
                5,
                new PlannedActivity(CONSENT, "Czy to przyjmujemy?", ConsentSettings.of(PROPOSAL)));
    }

    /** A block in which some of the themes are chosen, with dots. */
    public static Block aChoice(@Nullable Places places) {
        var settings = VoteSettings.dots(THEMES, DOTS).choosing(places);
        return block(83, "Priorytety", "11:50", 10, new PlannedActivity(PLACES, "Które priorytety?", settings));
    }

    /** A block in which 100 000 zł are divided among four projects. */
    public static Block aBudget() {
        return aBudget(theProjects());
    }

    /** Ten for each person, at most five for one project. */
    public static Block aBudgetWithPoints() {
        return aBudget(theProjects().with(BudgetSettings.Points.of(10)));
    }

    private static BudgetSettings theProjects() {
        return BudgetSettings.of(
                100_000,
                new BudgetSettings.Project("Bus w soboty", 60_000),
                new BudgetSettings.Project("Ścieżka rowerowa", 50_000),
                new BudgetSettings.Project("Warsztaty dla seniorów", 30_000),
                new BudgetSettings.Project("Hala widowiskowa", 900_000));
    }

    public static Block aBudget(BudgetSettings settings) {
        return block(82, "Budżet", "11:40", 10, new PlannedActivity(BUDGET, "Na co pieniądze?", settings));
    }

    /** A block in which people ask questions. */
    public static Block aTalk() {
        return block(31, "Rozmowa", "11:10", 20, new PlannedActivity(QUESTIONS, "O co pytamy?", new AskSettings(60)));
    }

    /** A block with an evaluation at the beginning and another at the end, which asks one question again. */
    public static Block evaluations() {
        var forms = new Item("forms", "Znam formy współpracy.");
        return block(
                51,
                "Ankieta",
                "11:30",
                10,
                new PlannedActivity(BEGINNING, "Z czym przychodzisz?", new EvaluateSettings(List.of(forms), List.of())),
                new PlannedActivity(
                        EVALUATION,
                        "Jak było?",
                        new EvaluateSettings(
                                List.of(forms, new Item("question-1", "Było warto.")),
                                List.of(new Item("in-30-days", "Co zrobisz?"), new Item("comment", "Coś dodać?")))));
    }

    /** A block in which a practice (card 1) and a source (card 2) are marked, and questions about them asked. */
    public static Block aSlideWithCards() {
        return aSlideWithCards(hall(), grant());
    }

    public static Block aSlideWithCards(Card... cards) {
        return block(41, "Skąd i jak", "11:30", 15, new PlannedActivity(CARDS, "Co się nam przyda?", cards(cards)));
    }

    public static ShowSettings cards(Card... cards) {
        return new ShowSettings("Tak robią inni", List.of(), List.of(cards), true);
    }

    public static Card hall() {
        return new Card(1, Card.Type.PRACTICE, "Świetlica z opiekunem", "Otwarta po południu.", "sołectwo", null);
    }

    public static Card grant() {
        return new Card(2, Card.Type.SOURCE, "Mały grant", "", "powiat", "https://example.org/granty");
    }

    public static Agenda plus(Agenda agenda, Block block) {
        List<Block> blocks = new ArrayList<>(agenda.blocks());
        blocks.add(block);
        return new Agenda(blocks);
    }

    public static Agenda without(Agenda agenda, ActivityId gone) {
        return each(
                agenda,
                activities ->
                        activities.stream().filter(a -> !a.id().equals(gone)).toList());
    }

    public static Agenda with(Agenda agenda, ActivityId changed, Settings settings) {
        return each(
                agenda,
                activities -> activities.stream()
                        .map(a -> a.id().equals(changed) ? new PlannedActivity(a.id(), a.prompt(), settings) : a)
                        .toList());
    }

    public static Agenda titled(Agenda agenda, BlockId block, String title, int minutes) {
        return new Agenda(agenda.blocks().stream()
                .map(b -> b.id().equals(block) ? new Block(b.id(), title, b.start(), minutes, b.activities()) : b)
                .toList());
    }

    private static Agenda each(Agenda agenda, UnaryOperator<List<PlannedActivity>> change) {
        return new Agenda(agenda.blocks().stream()
                .map(b -> new Block(b.id(), b.title(), b.start(), b.minutes(), change.apply(b.activities())))
                .toList());
    }
}
