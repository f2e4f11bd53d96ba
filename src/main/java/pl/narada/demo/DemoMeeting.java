package pl.narada.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.EvaluateSimulation;
import pl.narada.activity.evaluate.EvaluateState;
import pl.narada.activity.gather.GatherCommand;
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
import pl.narada.codebook.Coding;
import pl.narada.demo.DemoScript.Said;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.room.Actor;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * Plays a meeting with the agenda of the Staszów template through the same commands that people give, so that everything
 * the demo shows went through the real journal. The same script plays the same meeting.
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
    private static final int DOTS = 3;
    /** Whoever plays closes by hand, long before. */
    private static final Instant OPEN_END = Instant.parse("2100-01-01T00:00:00Z");

    /** Those with the link, before the meeting and after it. */
    private static final List<Sector> ELSEWHERE =
            List.of(Sector.RESIDENTS, Sector.NGO, Sector.RESIDENTS, Sector.BUSINESS, Sector.RESIDENTS);

    /** Of what is liked once, so many say that it is theirs, too. */
    private static final double SAME_HERE = 0.04;

    private record Person(Actor actor, Sector sector) {}

    private final Room room;
    private final Library library;
    private final Pipeline pipeline;
    private final DemoScript script;
    private final Random random;
    private final DemoTaste taste;
    private final List<Person> people = new ArrayList<>();
    /** Who wrote the first needs, before the meeting, in their order. */
    private final List<Person> earlier = new ArrayList<>();

    private final Map<String, Integer> themes = new LinkedHashMap<>();
    /** What each theme is about, in the order of their numbers. */
    private final List<NeedCategory> subjects = new ArrayList<>();

    DemoMeeting(Room room, Library library, DemoScript script) {
        this.room = room;
        this.library = library;
        this.pipeline = new Pipeline(room);
        this.script = script;
        this.random = new Random(script.seed());
        this.taste = new DemoTaste(script, random);
    }

    /** Days before the meeting people who have the link write the first needs. */
    void collectBefore() {
        facilitator(new OpenOutside(List.of(NEEDS), OPEN_END));
        pipeline.answers();
        earlier.addAll(let(ELSEWHERE));
        for (int i = 0; i < earlier.size(); i++)
            by(earlier.get(i), new Say(NEEDS, script.needs().get(i).text()));
        facilitator(new CloseOutside());
        pipeline.answers();
    }

    /** After the close people who have the link say how they found it. */
    void evaluateAfter() {
        facilitator(new OpenOutside(List.of(EVALUATION), OPEN_END));
        pipeline.answers();
        answerAll(let(ELSEWHERE));
        facilitator(new CloseOutside());
        pipeline.answers();
    }

    /** Up to the vote on themes, which is open and in which nobody has voted yet. */
    void playToTheVote() {
        join();
        addInventedPractices();
        facilitator(new StartWorkshop());
        goTo(NEEDS);
        say(NEEDS, script.needs(), earlier);
        goTo(THEMES);
        group();
        goTo(PRIORITIES);
        pipeline.answers();
    }

    private void join() {
        List<Sector> sectors = new ArrayList<>();
        script.people().forEach((sector, n) -> {
            for (int i = 0; i < n; i++) sectors.add(sector);
        });
        people.addAll(let(sectors));
    }

    private List<Person> let(List<Sector> sectors) {
        List<Person> joined = new ArrayList<>();
        sectors.forEach(sector -> pipeline.ask(new Actor.Newcomer(), new Join(sector)));
        var answers = pipeline.answers();
        for (int i = 0; i < answers.size(); i++) {
            ParticipantId who = answers.get(i).joined();
            if (who != null) joined.add(new Person(new Actor.Participant(who), sectors.get(i)));
        }
        return joined;
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
        pipeline.answers();
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

    /** Somebody says it, and others say that it is the same with them. */
    private void say(ActivityId where, List<Said> all, List<Person> saidBefore) {
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            boolean before = i < saidBefore.size();
            Person author = before ? saidBefore.get(i) : anybody();
            if (!before) by(author, new Say(where, said.text()));
            for (Person person : people) {
                boolean same = !person.equals(author) && taste.agrees(person.sector(), said.about(), SAME_HERE);
                if (same) by(person, new GatherCommand.Support(where, i + 1, true));
            }
        }
    }

    private void group() {
        int number = 0;
        for (Said need : script.needs()) {
            number++;
            if (need.theme().isEmpty()) continue;
            Integer theme = themes.get(need.theme());
            if (theme == null) {
                subjects.add(need.about());
                themes.put(need.theme(), subjects.size());
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
        ask(people.get(participant));
        pipeline.answers();
    }

    private void ask(Person voter) {
        by(voter, new Cast(PRIORITIES, taste.dots(voter.sector(), subjects, DOTS)));
    }

    /** From the votes to the end. */
    void playToTheEnd() {
        people.forEach(this::ask);
        facilitator(new RevealResult(PRIORITIES));
        markAndAsk(EXAMPLES, DemoTexts.questionsOnExamples());
        markAndAsk(FUNDING, DemoTexts.questionsOnFunding());
        goTo(IDEAS);
        say(IDEAS, script.ideas(), List.of());
        goTo(SUPPORT);
        people.forEach(person -> by(person, new Cast(SUPPORT, taste.approved(person.sector(), script.ideas()))));
        facilitator(new RevealResult(SUPPORT));
        goTo(SUMMARY);
        facilitator(new WriteSummary(SUMMARY, script.summary()));
        script.decisions().forEach(d -> facilitator(new RecordDecision(SUMMARY, null, d.text())));
        script.actions().forEach(a -> facilitator(new RecordAction(SUMMARY, null, a.text(), a.who(), a.until())));
        evaluate();
        facilitator(new CloseWorkshop());
        pipeline.answers();
    }

    private void evaluate() {
        goTo(EVALUATION);
        answerAll(people);
    }

    /** Everybody answers one question after another; what comes next depends on what is written. */
    private void answerAll(List<Person> all) {
        var simulation = new EvaluateSimulation();
        do {
            pipeline.answers();
            for (Person person : all) {
                ParticipantId who = ((Actor.Participant) person.actor()).id();
                Optional<? extends Command> next = simulation.next(evaluation(), who, random);
                next.ifPresent(command -> by(person, command));
            }
        } while (pipeline.isWaiting());
    }

    private Situation<EvaluateSettings, EvaluateState> evaluation() {
        var now = room.state().situation(EVALUATION).orElseThrow();
        return new Situation<>(
                now.room(), now.plan(), now.run(), (EvaluateSettings) now.settings(), (EvaluateState) now.state());
    }

    /** One in three finds something useful; one question of the hall is answered, another waits. */
    private void markAndAsk(ActivityId slide, List<String> questions) {
        goTo(slide);
        var settings = (ShowSettings)
                room.state().agenda().activity(slide).orElseThrow().settings();
        for (Person person : people) {
            for (Card card : settings.cards()) {
                if (random.nextInt(3) == 0) by(person, new Mark(slide, card.id(), true));
            }
        }
        for (int i = 0; i < 2; i++) by(people.get(i), new Ask(slide, questions.get(i)));
        for (Person person : people.subList(2, people.size())) {
            if (random.nextBoolean()) by(person, new AskCommand.Support(slide, 1, true));
        }
        facilitator(new TakeUp(slide, 1));
        facilitator(new MarkAnswered(slide, 1));
    }

    WorkshopId workshop() {
        return room.state().workshop();
    }

    /** What staff say afterwards of themes, of needs without one, and of ideas. */
    Map<FindingRef, Coding> codings() {
        Map<FindingRef, Coding> codings = new LinkedHashMap<>();
        themes.forEach(
                (name, number) -> codings.put(ref(Kind.THEME, THEMES, number), Coding.of(DemoBank.ofTheme(name))));
        List<Said> needs = script.needs();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).theme().isEmpty()) codings.put(ref(Kind.VOICE, NEEDS, i + 1), about(needs.get(i)));
        }
        List<Said> ideas = script.ideas();
        for (int i = 0; i < ideas.size(); i++) codings.put(ref(Kind.VOICE, IDEAS, i + 1), about(ideas.get(i)));
        return codings;
    }

    private FindingRef ref(Kind kind, ActivityId activity, int number) {
        return new FindingRef(workshop(), kind, activity.value(), number);
    }

    private static Coding about(Said said) {
        return Coding.of(List.of(said.about()));
    }

    private Person anybody() {
        return people.get(random.nextInt(people.size()));
    }

    private void goTo(ActivityId activity) {
        var block = room.state().agenda().blockOf(activity).orElseThrow();
        facilitator(new GoTo(new Place(block.id(), activity)));
    }

    private void facilitator(Command command) {
        pipeline.ask(FACILITATOR, command);
    }

    private void by(Person person, Command command) {
        pipeline.ask(person.actor(), command);
    }
}
