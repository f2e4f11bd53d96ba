package pl.narada.room;

import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.activity.budget.BudgetCommand;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.activity.compare.CompareCommand;
import pl.narada.activity.compare.CompareSettings;
import pl.narada.activity.consent.ConsentCommand;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.MergeThemes;
import pl.narada.activity.group.GroupCommand.PlaceBefore;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.group.GroupCommand.RenameTheme;
import pl.narada.activity.group.GroupCommand.ReviveTheme;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.opine.OpineView;
import pl.narada.activity.rank.RankCommand;
import pl.narada.activity.rank.RankSettings;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.show.ShowState;
import pl.narada.activity.summarise.SummariseCommand.*;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteCommand.*;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.ParticipantCommand;
import pl.narada.room.command.ParticipantCommand.*;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * A lively meeting that nobody planned: commands of every kind in no sensible order, by everybody, granted or not. The
 * same seed makes the same meeting.
 */
public final class RandomMeeting {

    private static final int MOST_PEOPLE = 25;
    private static final int START = 16;
    private static final ActivityId[] GATHERINGS = {NEEDS, IDEAS};
    private static final ActivityId[] VOTES = {PRIORITIES, CHOICE};
    private static final ActivityId[] REVEALABLE = {
        PRIORITIES, CHOICE, RATING, OPINIONS, RANKING, COMPARING, CONSENT, BUDGET, EVALUATION
    };

    /** What somebody does after a pause. */
    public record Turn(Duration pause, Actor who, Command command) {}

    private final Random random;
    private final int turns;
    private final Supplier<RoomState> now;
    private int turn;
    private int said;

    /** {@code now}: how it is at the moment, wherever the meeting is held. */
    public RandomMeeting(long seed, int turns, Supplier<RoomState> now) {
        this.random = new Random(seed);
        this.turns = turns;
        this.now = now;
    }

    /** What has to be said before the first turn. */
    public static Command beginning() {
        return new SetAgenda(wholePlan(), 0);
    }

    /** Needs everybody writes for themselves; ideas of others can be supported. */
    private static Agenda wholePlan() {
        Agenda staszow = with(staszow(), IDEAS, new GatherSettings(Noun.IDEA, 60, true));
        var places = new Places(2, Rule.EQUAL_SECTORS, Decides.PROPORTIONAL);
        staszow = with(staszow, CHOICE, VoteSettings.approval(IDEAS).choosing(places));
        Agenda whole =
                plus(plus(plus(plus(staszow, aBreak()), aTalk()), aRating(scalesWithNames())), aSlideWithCards());
        whole = plus(plus(plus(whole, evaluations()), statements()), aRanking(THEMES));
        whole = plus(whole, comparisons(IDEAS, 5));
        return plus(plus(whole, aProposal()), aBudget(BudgetSettings.of(IDEAS, 1000)));
    }

    /** After each command, granted or refused, the law is looked at. A broken law tells its seed. */
    public static void hold(long seed, int commands, Consumer<WorkshopBuilder> law) {
        var workshop = anEmptyWorkshop().facilitatorDoes(beginning());
        var meeting = new RandomMeeting(seed, commands, workshop::state);
        for (int i = 0; i < commands; i++) {
            Turn turn = meeting.next();
            try {
                workshop.later(turn.pause()).asks(turn.who(), turn.command());
                law.accept(workshop);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed %d, command %d: %s".formatted(seed, i, turn.command()), e);
            }
        }
    }

    public Turn next() {
        // so that much is said before, and after a close
        boolean aside = now.get().phase() != Phase.LIVE && turn != START && random.nextInt(2) == 0;
        Command command =
                turn == START ? new StartWorkshop() : aside ? beforeOrAfter() : anything(turn > turns * 8 / 10);
        turn++;
        return new Turn(Duration.ofSeconds(random.nextInt(30)), somebodyFor(command), command);
    }

    private Actor somebodyFor(Command command) {
        if (command instanceof StartWorkshop) return ANNA;
        if (command instanceof CloseOutside && random.nextBoolean()) return new Actor.Timetable();
        if (random.nextInt(40) == 0) return NEWCOMER;
        if (command instanceof Join) return NEWCOMER;
        int people = now.get().participants().size();
        boolean participant = command instanceof ParticipantCommand
                || (command instanceof ActivityCommand c && c.speaker() == ActivityCommand.Speaker.PARTICIPANT);
        return participant && people > 0 ? participant(1 + random.nextInt(people)) : ANNA;
    }

    private Command anything(boolean nearTheEnd) {
        return switch (random.nextInt(75)) {
            case 0, 1 ->
                now.get().participants().size() < MOST_PEOPLE ? new Join(sector()) : new ChooseSector(sector());
            case 2 -> random.nextBoolean() ? new ChooseSector(sector()) : ofThemselves();
            case 3, 4, 55, 56, 57 -> new GoTo(somewhere());
            case 5, 6, 7 -> new OpenActivity(currentOr(activity()));
            case 8 -> new CloseActivity(activity());
            case 9, 48 -> new RevealResult(currentOr(one(REVEALABLE)));
            case 10 -> new ConcealResult(one(REVEALABLE));
            case 11 -> new SetAgenda(changedAgenda(), now.get().agendaVersion() - random.nextInt(2));
            case 12, 13, 14, 15 -> new Say(currentOr(one(GATHERINGS)), words());
            case 16 -> new Withdraw(currentOr(one(GATHERINGS)), number());
            case 17, 18 -> new Hide(one(GATHERINGS), number());
            case 19 -> new Restore(one(GATHERINGS), number());
            case 20, 21 -> new MakeTheme(THEMES, words(), numbersFrom(numberOrNone()));
            case 22 -> placing();
            case 23 -> aboutThemes();
            case 24 -> new WriteSummary(SUMMARY, words());
            case 25 -> new RecordDecision(SUMMARY, numberOrNone(), words(), somethingSaid());
            case 26 ->
                new RecordAction(
                        SUMMARY,
                        numberOrNone(),
                        words(),
                        words(),
                        LocalDate.of(2024, 1, 1 + number()),
                        turn % 2 == 0 ? new Matter(SUMMARY, 1 + turn % 6) : somethingSaid());
            case 27 -> nearTheEnd && random.nextInt(3) == 0 ? new CloseWorkshop() : new Remove(SUMMARY, number());
            case 28 -> new Reword(one(GATHERINGS), number(), words());
            case 29, 30 -> timing();
            case 41, 42 -> new Merge(one(GATHERINGS), number(), number());
            case 43 -> new Separate(one(GATHERINGS), number());
            case 44 ->
                random.nextBoolean() ? new Flag(one(GATHERINGS), number()) : new Unflag(one(GATHERINGS), number());
            case 45 -> onTheWall();
            case 46 -> new Enter(one(GATHERINGS), sector(), words());
            case 31, 32 -> now.get().steps().recent().isEmpty() ? new TakeLead() : new Undo(someStep());
            case 33, 34, 35, 36, 37, 38 -> aboutQuestions();
            case 39, 40 -> onPaper(currentOr(one(VOTES)));
            case 49 -> rating();
            case 47 -> opinion();
            case 63, 64 -> money();
            case 62 -> new ConsentCommand.SetPaperCount(currentOr(CONSENT), sector(), hands(), random.nextInt(2));
            case 50 -> new Edit(currentOr(one(GATHERINGS)), number(), words());
            case 51, 52, 53 -> new Support(currentOr(one(GATHERINGS)), number(), random.nextInt(4) > 0);
            case 54 -> marking();
            case 58 -> answer();
            case 59 -> random.nextBoolean() ? outside() : new Arrive();
            case 60, 61 -> guarding();
            case 72, 73, 74 -> sheet();
            default -> {
                if (isOn(RATING)) yield rating();
                if (isOn(OPINIONS)) yield opinion();
                if (isOn(RANKING)) yield ranking();
                if (isOn(COMPARING)) yield comparison();
                if (isOn(CONSENT)) yield hand();
                if (isOn(BUDGET)) yield new BudgetCommand.Choose(BUDGET, Set.copyOf(numbersFrom(numberOrNone())));
                if (isOn(CARDS) && random.nextBoolean()) yield marking();
                yield isOn(EVALUATION) || isOn(BEGINNING) ? answer() : new Cast(currentOr(one(VOTES)), ballot());
            }
        };
    }

    /** Every other time to a place among others, if into a theme at all. */
    private Command placing() {
        List<Integer> cards = numbersFrom(number());
        Integer theme = numberOrNone();
        return theme == null || turn % 2 == 0
                ? new pl.narada.activity.group.GroupCommand.Place(THEMES, cards, theme)
                : new PlaceBefore(THEMES, cards, theme, turn % 3 == 0 ? null : 1 + turn % 6);
    }

    private Command onTheWall() {
        if (turn % 4 == 0) return new ShowPhrases(one(GATHERINGS), turn % 8 == 0);
        return random.nextInt(3) == 0 ? new Unpin(one(GATHERINGS)) : new Pin(one(GATHERINGS), number());
    }

    /** A theme or an idea, or nothing; mostly one that is there. */
    private @Nullable Matter somethingSaid() {
        ActivityId of = turn % 3 == 0 ? IDEAS : THEMES;
        List<Choice> there =
                now.get().situation(SUMMARY).map(s -> s.choicesOf(of)).orElse(List.of());
        if (turn % 5 == 0) return null;
        return there.isEmpty()
                ? new Matter(of, 1 + turn % 6)
                : new Matter(of, there.get(turn % there.size()).id());
    }

    /** Seldom for all, so that the meeting goes on. */
    private Command guarding() {
        int people = now.get().participants().size();
        var somebody = new ParticipantId(1 + random.nextInt(Math.max(1, people)));
        return switch (random.nextInt(9)) {
            case 0 -> new LockDoor(random.nextInt(3) == 0);
            case 1 ->
                new SetModeration(new Moderation(random.nextInt(3) == 0, random.nextBoolean(), random.nextInt(2) * 30));
            case 2, 3 -> new MutePhone(somebody, random.nextBoolean());
            case 4 -> new HideAllOf(somebody);
            case 5 -> new Hold(one(GATHERINGS), number(), Held.FLOOD);
            case 6 -> new AskCommand.Hold(QUESTIONS, number(), Held.WORDS);
            default ->
                new Together(List.of(
                        new Restore(one(GATHERINGS), number()),
                        new Hide(one(GATHERINGS), number()),
                        new AskCommand.Restore(QUESTIONS, number())));
        };
    }

    private Command beforeOrAfter() {
        if (now.get().outside().open().isEmpty()) return outside();
        return switch (random.nextInt(6)) {
            case 0 -> outside();
            case 1 ->
                now.get().phase() == Phase.DRAFT || random.nextBoolean() ? new Join(sector()) : new ReopenWorkshop();
            default ->
                now.get().phase() == Phase.DRAFT
                        ? new Say(now.get().outside().open().getFirst(), words())
                        : answer();
        };
    }

    private Command outside() {
        if (random.nextInt(4) == 0) return new CloseOutside();
        if (random.nextInt(8) == 0) return unplanned();
        ActivityId first = now.get().phase() == Phase.DRAFT ? one(GATHERINGS) : one(EVALUATION, EVALUATION, one(VOTES));
        List<ActivityId> both = random.nextInt(4) > 0 ? List.of(first) : List.of(first, activity());
        return new OpenOutside(both, WorkshopBuilder.NINE.instant().plus(Duration.ofDays(1 + random.nextInt(3))));
    }

    /** The first free number, mostly: somebody else may have asked in the same moment. */
    private Command unplanned() {
        ActivityId id = random.nextInt(5) == 0 ? activity() : now.get().agenda().freeActivity();
        var question = new PlannedActivity(id, "Kto przyjdzie za miesiąc?", OpineSettings.of("Przyjdę", "Pomogę"));
        return new AskOutside(question, WorkshopBuilder.NINE.instant().plus(Duration.ofDays(2)));
    }

    private Command onPaper(ActivityId vote) {
        if (now.get().withoutPhone().size() < 3) return new CountWithoutPhone(sector(), 8);
        return switch (random.nextInt(6)) {
            case 0, 1 -> new AddPaperBallot(vote, sector(), ballot());
            case 2 -> new RemovePaperBallot(vote, number());
            case 3 -> new RestorePaperBallot(vote, number(), sector(), ballot());
            case 4 -> new SetPaperCount(vote, sector(), 3 + random.nextInt(3), twice(ballot()));
            default -> {
                var view = ResultView.values()[random.nextInt(ResultView.values().length)];
                yield turn % 3 == 0
                        ? new OpineCommand.ShowView(OPINIONS, OpineView.values()[turn % OpineView.values().length])
                        : new ShowView(vote, view);
            }
        };
    }

    /** Of whatever is on, or was; changed or taken away at times. */
    private Command sheet() {
        if (now.get().withoutPhone().size() < 3) return new CountWithoutPhone(sector(), 8);
        ActivityId any = one(RATING, OPINIONS, RANKING, COMPARING, EVALUATION);
        ActivityId id = random.nextBoolean() ? any : currentOr(any);
        int number = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        int answers = random.nextInt(4);
        return new EnterSheet(
                id,
                number,
                sector(),
                Stream.generate(() -> saidOn(id)).limit(answers).toList());
    }

    private ActivityCommand saidOn(ActivityId id) {
        Command said = id.equals(RATING)
                ? rating()
                : id.equals(OPINIONS)
                        ? opinion()
                        : id.equals(RANKING) ? ranking() : id.equals(COMPARING) ? comparison() : answer();
        return (ActivityCommand) said;
    }

    private static Map<Integer, Integer> twice(Map<Integer, Integer> points) {
        Map<Integer, Integer> doubled = new HashMap<>();
        points.forEach((choice, dots) -> doubled.put(choice, 2 * dots));
        return doubled;
    }

    private Command aboutQuestions() {
        ActivityId id = isOn(CARDS) ? CARDS : QUESTIONS;
        return switch (random.nextInt(22)) {
            case 0, 1, 2, 3, 4 -> new AskCommand.Ask(id, words());
            case 5, 6, 7, 8 -> new AskCommand.Support(id, number(), random.nextInt(4) > 0);
            case 9 -> new AskCommand.Withdraw(id, number());
            case 10, 11 -> new AskCommand.Hide(id, number());
            case 12 -> new AskCommand.Restore(id, number());
            case 13 -> new AskCommand.Reword(id, number(), words());
            case 14 -> new AskCommand.TakeUp(id, number());
            case 15 -> answering(id, number());
            case 16 -> new AskCommand.Reopen(id, number());
            case 17 -> new AskCommand.Remove(id, number());
            case 18 -> new AskCommand.Edit(id, number(), words());
            default -> new AskCommand.Enter(id, sector(), words());
        };
    }

    /** What chance has decided so far is enough: so the meetings of all seeds stay as they are. */
    private AskCommand answering(ActivityId id, int question) {
        if (question % 2 == 1) return new AskCommand.MarkAnswered(id, question);
        Activity run = now.get().activities().get(id);
        AskState queue = run == null
                ? null
                : run.state() instanceof ShowState slide ? slide.questions() : (AskState) run.state();
        Question asked = queue == null ? null : queue.question(question);
        String before = asked == null ? "" : Objects.requireNonNullElse(asked.answer(), "");
        String text = ++said % 5 == 0 ? "" : "Odpowiedź „%d” ąę\\ ".formatted(said);
        return new AskCommand.WriteAnswer(id, question, text, said % 7 == 0 ? "" : before);
    }

    private Command timing() {
        var blocks = now.get().agenda().blocks();
        var block = blocks.get(random.nextInt(blocks.size())).id();
        return switch (random.nextInt(9)) {
            case 8 ->
                new SetTimer(
                        currentOr(one(VOTES)),
                        random.nextInt(3) == 0 ? null : Instant.EPOCH.plusSeconds(random.nextInt(9)));
            case 7 -> new CountWithoutPhone(sector(), random.nextInt(8));
            case 6 -> new SetStage(random.nextBoolean());
            case 0 -> new PauseWorkshop();
            case 1 -> new ResumeWorkshop();
            case 2 -> new AllotTime(block, random.nextInt(70));
            case 3 -> new SkipBlock(block);
            case 4 -> new UnskipBlock(block);
            default -> new ReopenWorkshop();
        };
    }

    private long someStep() {
        var steps = now.get().steps().newestFirst();
        return steps.get(random.nextInt(Math.min(4, steps.size()))).version();
    }

    private Command ofThemselves() {
        List<String> answers = List.of("a", "b", "");
        return random.nextInt(4) == 0
                ? new SetJoinQuestions(new JoinQuestions(answers.subList(0, random.nextInt(2)), answers.subList(0, 2)))
                : new TellProfile(answers.get(random.nextInt(3)), answers.get(random.nextInt(3)));
    }

    private Command aboutThemes() {
        boolean seldom = random.nextInt(4) == 0;
        int theme = number();
        if (seldom)
            return turn % 2 == 0 ? new RemoveTheme(THEMES, theme) : new MergeThemes(THEMES, theme, 1 + turn % 6);
        String name = words();
        return turn % 2 == 0
                ? new RenameTheme(THEMES, theme, name)
                : new ReviveTheme(THEMES, theme, name, numbersFrom(theme));
    }

    /** None, one or two. */
    private List<Integer> numbersFrom(@Nullable Integer first) {
        if (first == null) return List.of();
        return turn % 2 == 0 ? List.of(first) : List.of(first, 1 + turn % 6);
    }

    private Place somewhere() {
        // people spend most of their time where something can be done
        if (random.nextInt(3) > 0) {
            ActivityId id = said < 10 || random.nextInt(4) == 0
                    ? one(GATHERINGS)
                    : random.nextInt(4) == 0 ? one(QUESTIONS, CARDS) : one(REVEALABLE);
            if (now.get().agenda().activity(id).isPresent()) return placeOf(id);
        }
        List<Place> places = now.get().agenda().places();
        return places.get(random.nextInt(places.size()));
    }

    private Place placeOf(ActivityId id) {
        return new Place(now.get().agenda().blockOf(id).orElseThrow().id(), id);
    }

    private Agenda changedAgenda() {
        Agenda agenda = now.get().agenda();
        return switch (random.nextInt(6)) {
            case 0 -> without(agenda, random.nextInt(5) == 0 ? activity() : one(WELCOME, EXAMPLES, FUNDING));
            case 1 -> titled(agenda, DIAGNOSIS, words(), 1 + random.nextInt(60));
            case 2 -> with(agenda, NEEDS, new GatherSettings(Noun.NEED, 20 + random.nextInt(80), random.nextBoolean()));
            case 3 ->
                plus(
                        plus(
                                plus(plus(plus(plus(staszow(), aTalk()), aRating()), aSlideWithCards()), evaluations()),
                                statements()),
                        aRanking(THEMES));
            case 4 -> with(agenda, CHOICE, VoteSettings.approval(IDEAS).by(EnumSet.of(sector(), Sector.NGO)));
            default -> random.nextBoolean() ? wholePlan() : with(agenda, CARDS, cards(grant(), hall()));
        };
    }

    /** Mostly a sensible one. */
    private Command ranking() {
        List<Integer> order =
                new ArrayList<>(choicesNow().stream().map(Choice::id).toList());
        Collections.shuffle(order, random);
        if (random.nextInt(10) == 0) order.add(number());
        return new RankCommand.Order(currentOr(RANKING), order.subList(0, random.nextInt(order.size() + 1)));
    }

    /** Mostly of two that are offered. */
    private Command comparison() {
        List<Integer> choices =
                new ArrayList<>(choicesNow().stream().map(Choice::id).toList());
        Collections.shuffle(choices, random);
        choices.addFirst(number());
        boolean sensible = choices.size() > 2 && random.nextInt(10) > 0;
        int one = sensible ? choices.get(1) : choices.getFirst();
        int other = sensible ? choices.get(2) : number();
        Integer preferred = switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> Integer.valueOf(0);
            case 2, 3, 4 -> Integer.valueOf(other);
            default -> Integer.valueOf(one);
        };
        return CompareCommand.Prefer.of(currentOr(COMPARING), one, other, preferred);
    }

    private boolean isOn(ActivityId id) {
        return now.get().currentActivity().filter(id::equals).isPresent();
    }

    private Command answer() {
        ActivityId id = currentOr(random.nextInt(3) == 0 ? BEGINNING : EVALUATION);
        return switch (random.nextInt(5)) {
            case 0 -> new EvaluateCommand.Write(id, turn % 2 == 0 ? "in-30-days" : "comment", words());
            case 1 -> new EvaluateCommand.Rate(id, "question-" + random.nextInt(3), random.nextInt(7));
            default -> new EvaluateCommand.Rate(id, "forms", random.nextInt(6));
        };
    }

    /** Mostly a sensible one. */
    private Command opinion() {
        int statement = random.nextInt(10) == 0 ? number() : 1 + random.nextInt(STATEMENTS.length);
        int stance = random.nextInt(Stance.values().length + 1);
        Optional<Stance> said =
                stance == Stance.values().length ? Optional.empty() : Optional.of(Stance.values()[stance]);
        return new OpineCommand.Say(currentOr(OPINIONS), statement, said);
    }

    /** Costs of ideas, and ballots on paper. */
    private Command money() {
        ActivityId id = currentOr(BUDGET);
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new BudgetCommand.SetCost(id, number(), 100L * random.nextInt(9));
            case 3 -> new BudgetCommand.AddPaperBallot(id, sector(), Set.of(number()));
            case 4 -> new BudgetCommand.RemovePaperBallot(id, number());
            default -> new BudgetCommand.RestorePaperBallot(id, number(), sector(), Set.of(number()));
        };
    }

    private Command hand() {
        ActivityId id = currentOr(CONSENT);
        if (random.nextInt(6) == 0) return new ConsentCommand.Abstain(id);
        int fingers = random.nextInt(8);
        return new ConsentCommand.Show(id, fingers == 7 ? Optional.empty() : Optional.of(fingers), words());
    }

    private List<Integer> hands() {
        return IntStream.range(0, 6).mapToObj(_ -> random.nextInt(3)).toList();
    }

    private Command marking() {
        return new Mark(currentOr(CARDS), 1 + random.nextInt(3), random.nextInt(3) > 0);
    }

    /** Mostly a sensible one. */
    private Command rating() {
        Scale scale = Scale.values()[random.nextInt(Scale.values().length)];
        List<Choice> choices = choicesNow();
        boolean sensible = !choices.isEmpty() && random.nextInt(10) > 0;
        int choice = sensible ? choices.get(random.nextInt(choices.size())).id() : number();
        return new Rate(currentOr(RATING), choice, scale, random.nextInt(7));
    }

    private Map<Integer, Integer> ballot() {
        Map<Integer, Integer> points = new HashMap<>();
        List<Choice> choices = choicesNow();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean sensible = !choices.isEmpty() && random.nextInt(10) > 0;
            int choice = sensible ? choices.get(random.nextInt(choices.size())).id() : number();
            points.put(choice, 1 + random.nextInt(7) / 5);
        }
        return points;
    }

    private List<Choice> choicesNow() {
        return now.get()
                .currentActivity()
                .flatMap(id -> now.get().situation(id))
                .map(now -> switch (now.settings()) {
                    case VoteSettings vote -> now.choicesOf(vote.source());
                    case RateSettings rating -> now.choicesOf(rating.source());
                    case RankSettings ranking -> now.choicesOf(ranking.source());
                    case CompareSettings pairs -> now.choicesOf(pairs.source());
                    default -> List.<Choice>of();
                })
                .orElse(List.of());
    }

    private ActivityId currentOr(ActivityId other) {
        if (random.nextInt(10) == 0) return other;
        List<ActivityId> outside = now.get().outside().open();
        return outside.isEmpty() ? now.get().currentActivity().orElse(other) : outside.getFirst();
    }

    private ActivityId activity() {
        return new ActivityId(1 + random.nextInt(12));
    }

    private Sector sector() {
        return Sector.values()[random.nextInt(Sector.values().length)];
    }

    private int number() {
        return 1 + random.nextInt(6);
    }

    private @Nullable Integer numberOrNone() {
        return random.nextInt(3) == 0 ? null : Integer.valueOf(number());
    }

    private String words() {
        return random.nextInt(20) == 0
                ? " "
                : (random.nextInt(15) == 0 ? "Kurwa „%d” ąę\\ " : "Wypowiedź „%d” ąę\\ ").formatted(++said);
    }

    private ActivityId one(ActivityId... of) {
        return of[random.nextInt(of.length)];
    }
}
