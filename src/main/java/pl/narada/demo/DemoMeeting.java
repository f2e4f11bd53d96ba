package pl.narada.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.EvaluateSimulation;
import pl.narada.activity.evaluate.EvaluateState;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.room.Actor;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * Plays a meeting with the agenda of the Staszów template through the same commands that people give, so that everything
 * the demo shows went through the real journal. The same seed plays the same meeting.
 */
final class DemoMeeting {

    private static final Actor FACILITATOR = new Actor.Facilitator("demo");
    private static final ActivityId NEEDS = new ActivityId(2);
    private static final ActivityId THEMES = new ActivityId(3);
    private static final ActivityId PRIORITIES = new ActivityId(4);
    private static final ActivityId EXAMPLES = new ActivityId(5);
    private static final ActivityId FUNDING = new ActivityId(6);
    private static final ActivityId IDEAS = new ActivityId(7);
    private static final ActivityId SUPPORT = new ActivityId(8);
    private static final ActivityId SUMMARY = new ActivityId(9);
    private static final ActivityId EVALUATION = new ActivityId(10);

    private final Room room;
    private final Library library;
    private final Random random;
    private final Random taste;
    private final List<Actor> people = new ArrayList<>();
    private int themes;

    DemoMeeting(Room room, Library library, long seed) {
        this.room = room;
        this.library = library;
        this.random = new Random(seed);
        this.taste = new Random(seed + 1);
    }

    /** Up to the vote on themes, which is open and in which nobody has voted yet. */
    void playToTheVote(Map<Sector, Integer> participants) {
        participants.forEach((sector, n) -> {
            for (int i = 0; i < n; i++) join(sector);
        });
        addInventedPractices();
        facilitator(new StartWorkshop());
        goTo(NEEDS);
        ExampleTexts.needs().forEach(need -> by(anybody(), new Say(NEEDS, need.text())));
        goTo(THEMES);
        group();
        goTo(PRIORITIES);
    }

    private void addInventedPractices() {
        RoomState now = room.state();
        List<Block> blocks = now.agenda().blocks().stream()
                .map(block -> new Block(
                        block.id(),
                        block.title(),
                        block.start(),
                        block.minutes(),
                        block.activities().stream()
                                .map(planned -> planned.id().equals(EXAMPLES) ? withInvented(planned) : planned)
                                .toList()))
                .toList();
        facilitator(new SetAgenda(new Agenda(blocks), now.agendaVersion()));
    }

    private PlannedActivity withInvented(PlannedActivity planned) {
        if (!(planned.settings() instanceof ShowSettings slide)) return planned;
        List<Card> cards = new ArrayList<>(slide.cards());
        for (LibraryEntry entry : library.find(LibraryQuery.EVERYTHING)) {
            if (!entry.isFictional()) continue;
            cards.add(Card.of(cards.size() + 1, entry, library.brief(entry, Translations.POLISH)));
        }
        return new PlannedActivity(
                planned.id(),
                planned.prompt(),
                new ShowSettings(slide.text(), slide.links(), cards, slide.questions()));
    }

    private void join(Sector sector) {
        Answer answer = room.askAndWait(new Actor.Newcomer(), new Join(sector));
        ParticipantId who = answer instanceof Answer.Done done ? done.joined() : null;
        if (who != null) people.add(new Actor.Participant(who));
    }

    private void group() {
        Map<String, Integer> known = new LinkedHashMap<>();
        int number = 0;
        for (ExampleTexts.Need need : ExampleTexts.needs()) {
            number++;
            if (need.theme().isEmpty()) continue;
            Integer theme = known.get(need.theme());
            if (theme == null) {
                known.put(need.theme(), ++themes);
                facilitator(new MakeTheme(THEMES, need.theme(), number));
            } else {
                facilitator(new GroupCommand.Place(THEMES, number, theme));
            }
        }
    }

    int participants() {
        return people.size();
    }

    /** The vote of the participant with this number, from 0. */
    void voteOnThemes(int participant) {
        by(people.get(participant), new Cast(PRIORITIES, ballot(themes, 3)));
    }

    /** From the votes to the end. */
    void playToTheEnd() {
        for (int i = 0; i < people.size(); i++) voteOnThemes(i);
        facilitator(new RevealResult(PRIORITIES));
        markAndAsk(EXAMPLES);
        markAndAsk(FUNDING);
        goTo(IDEAS);
        ExampleTexts.ideas().forEach(idea -> by(anybody(), new Say(IDEAS, idea)));
        goTo(SUPPORT);
        int ideas = ExampleTexts.ideas().size();
        people.forEach(person -> by(person, new Cast(SUPPORT, ballot(ideas, 1 + random.nextInt(4)))));
        facilitator(new RevealResult(SUPPORT));
        goTo(SUMMARY);
        facilitator(new WriteSummary(SUMMARY, DemoTexts.summary()));
        facilitator(new RecordDecision(SUMMARY, null, ExampleTexts.ideas().get(1)));
        facilitator(new RecordAction(
                SUMMARY, null, DemoTexts.action(), DemoTexts.actionOwner(), LocalDate.of(2024, 1, 15)));
        evaluate();
        facilitator(new CloseWorkshop());
    }

    private void evaluate() {
        goTo(EVALUATION);
        var simulation = new EvaluateSimulation();
        for (Actor person : people) {
            ParticipantId who = ((Actor.Participant) person).id();
            Optional<? extends Command> next = simulation.next(evaluation(), who, random);
            while (next.isPresent()) {
                by(person, next.get());
                next = simulation.next(evaluation(), who, random);
            }
        }
    }

    private Situation<EvaluateSettings, EvaluateState> evaluation() {
        var now = room.state().situation(EVALUATION).orElseThrow();
        return new Situation<>(
                now.room(), now.plan(), now.run(), (EvaluateSettings) now.settings(), (EvaluateState) now.state());
    }

    /** Two in three find something useful; one question of the hall is answered, another waits. */
    private void markAndAsk(ActivityId slide) {
        goTo(slide);
        var settings = (ShowSettings)
                room.state().agenda().activity(slide).orElseThrow().settings();
        for (Actor person : people) {
            for (Card card : settings.cards()) {
                if (taste.nextInt(3) == 0) by(person, new Mark(slide, card.id(), true));
            }
        }
        List<String> asked =
                ExampleTexts.lines(slide.equals(EXAMPLES) ? "demo/questions.txt" : "rehearsal/question.txt");
        for (int i = 0; i < 2; i++) by(people.get(i), new Ask(slide, asked.get(i)));
        for (Actor person : people.subList(2, people.size())) {
            if (taste.nextBoolean()) by(person, new Support(slide, 1, true));
        }
        facilitator(new TakeUp(slide, 1));
        facilitator(new MarkAnswered(slide, 1));
    }

    /** Earlier choices are a little more popular, as in life: otherwise every demo result would be a tie. */
    private Map<Integer, Integer> ballot(int choices, int marks) {
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        while (ballot.size() < Math.min(marks, choices)) {
            int choice = 1 + (int) (choices * Math.pow(random.nextDouble(), 1.6));
            ballot.put(Math.min(choice, choices), 1);
        }
        return ballot;
    }

    private Actor anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private void goTo(ActivityId activity) {
        var block = room.state().agenda().blockOf(activity).orElseThrow();
        facilitator(new GoTo(new Place(block.id(), activity)));
    }

    private void facilitator(Command command) {
        by(FACILITATOR, command);
    }

    private void by(Actor actor, Command command) {
        Answer answer = room.askAndWait(actor, command);
        if (!(answer instanceof Answer.Done)) throw new IllegalStateException("demo: " + command + " → " + answer);
    }
}
