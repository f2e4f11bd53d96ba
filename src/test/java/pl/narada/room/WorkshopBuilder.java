package pl.narada.room;

import static pl.narada.room.StaszowAgenda.CHOICE;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.QUESTIONS;
import static pl.narada.room.StaszowAgenda.SUMMARY;
import static pl.narada.room.StaszowAgenda.THEMES;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.activity.budget.BudgetCommand;
import pl.narada.activity.compare.CompareCommand;
import pl.narada.activity.consent.ConsentCommand;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.rank.RankCommand;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.deliberation.Stance;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.Event;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * A workshop for tests. It gets where the test wants it the way a real one does: by commands that the rules accept and
 * the history applies. Steps that prepare must succeed; {@link #asks} may be refused, which is then what the test is about.
 */
public final class WorkshopBuilder {

    public static final Kinds KINDS = ActivityKinds.all();
    public static final WorkshopId STASZOW = new WorkshopId(new UUID(0, 2612));
    public static final Clock NINE = Clock.fixed(Instant.parse("2023-11-22T08:00:00Z"), ZoneOffset.UTC);
    public static final Actor ANNA = new Actor.Facilitator("anna");
    public static final Actor NEWCOMER = new Actor.Newcomer();

    private final RoomRules rules = new RoomRules(KINDS);
    private final RoomHistory history = new RoomHistory(KINDS);
    private final List<Entry> entries = new ArrayList<>();
    private RoomState state = RoomState.empty(STASZOW);
    private Clock clock = NINE;
    private Actor speaker = participant(1);
    private List<Event> lastEvents = List.of();
    private @Nullable Refusal lastRefusal;

    private WorkshopBuilder() {}

    /** A draft with the plan of Staszów. */
    public static WorkshopBuilder aWorkshop() {
        return anEmptyWorkshop().facilitatorDoes(new SetAgenda(StaszowAgenda.staszow(), 0));
    }

    public static WorkshopBuilder anEmptyWorkshop() {
        return new WorkshopBuilder();
    }

    public static Actor participant(int number) {
        return new Actor.Participant(new ParticipantId(number));
    }

    public WorkshopBuilder started() {
        return facilitatorDoes(new StartWorkshop());
    }

    public WorkshopBuilder withParticipants(Sector... sectors) {
        for (Sector sector : sectors) does(NEWCOMER, new Join(sector));
        return this;
    }

    /** Goes there, after the start if that has not been yet. */
    /** So many people of every sector. */
    public WorkshopBuilder withoutPhones(int people) {
        for (Sector sector : Sector.values()) facilitatorDoes(new CountWithoutPhone(sector, people));
        return this;
    }

    public WorkshopBuilder at(ActivityId activity) {
        if (state.phase() == Phase.DRAFT) started();
        return facilitatorDoes(new GoTo(place(activity)));
    }

    public Place place(ActivityId activity) {
        return new Place(state.agenda().blockOf(activity).orElseThrow().id(), activity);
    }

    /** Who speaks in the next steps; number 1 if nobody is named. */
    public WorkshopBuilder by(int participant) {
        speaker = participant(participant);
        return this;
    }

    public WorkshopBuilder saying(String... texts) {
        for (String text : texts) does(speaker, new Say(current(), text));
        return this;
    }

    /** One dot for each of these. */
    public WorkshopBuilder votingFor(int... choices) {
        Map<Integer, Integer> points = new HashMap<>();
        for (int choice : choices) points.merge(choice, 1, Integer::sum);
        return does(speaker, new Cast(current(), points));
    }

    /** How important and how easy to do this is. */
    public WorkshopBuilder rating(int choice, int importance, int feasibility) {
        does(speaker, new Rate(current(), choice, Scale.IMPORTANCE, importance));
        return does(speaker, new Rate(current(), choice, Scale.FEASIBILITY, feasibility));
    }

    /** An answer to a question of an evaluation. */
    public WorkshopBuilder answering(String question, int value) {
        return does(speaker, new EvaluateCommand.Rate(current(), question, value));
    }

    /** A few words in a field of an evaluation. */
    public WorkshopBuilder writing(String field, String text) {
        return does(speaker, new EvaluateCommand.Write(current(), field, text));
    }

    public WorkshopBuilder later(Duration time) {
        clock = Clock.offset(clock, time);
        return this;
    }

    /** Six people (two from NGOs, two from local government, two residents) are writing down needs. */
    public WorkshopBuilder inGathering() {
        return withParticipants(Sector.NGO, Sector.NGO, Sector.JST, Sector.JST, Sector.RESIDENTS, Sector.RESIDENTS)
                .at(NEEDS);
    }

    /** Needs 1 to 4 have been said by participants 1 to 4, and can be grouped. */
    public WorkshopBuilder inGrouping() {
        inGathering();
        String[] needs = {"Transport do lekarza", "Miejsce dla młodzieży", "Autobus w weekend", "Świetlica"};
        for (int i = 0; i < needs.length; i++) by(i + 1).saying(needs[i]);
        return by(1).at(THEMES);
    }

    /** Themes 1 (transport) and 2 (young people), with a need each, and an empty theme 3, wait for dots. */
    public WorkshopBuilder inVoting() {
        return inGrouping()
                .facilitatorDoes(new MakeTheme(THEMES, "Transport", 1))
                .facilitatorDoes(new MakeTheme(THEMES, "Młodzież", 2))
                .facilitatorDoes(new MakeTheme(THEMES, "Zdrowie"))
                .at(PRIORITIES);
    }

    /** The three themes wait to be rated. */
    public WorkshopBuilder inRating() {
        return inVoting()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(state.agenda(), StaszowAgenda.aRating()), state.agendaVersion()))
                .at(StaszowAgenda.RATING);
    }

    /** The three themes wait to be put in order. */
    public WorkshopBuilder inRanking() {
        return inVoting()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(state.agenda(), StaszowAgenda.aRanking(THEMES)), state.agendaVersion()))
                .at(StaszowAgenda.RANKING);
    }

    public WorkshopBuilder ranking(Integer... bestFirst) {
        return does(speaker, new RankCommand.Order(current(), List.of(bestFirst)));
    }

    /** The three themes wait to be compared, all pairs by everybody. */
    public WorkshopBuilder inComparing() {
        return inVoting().comparing(THEMES, 3);
    }

    /** What this activity brought waits to be compared, {@code each} times a person. */
    public WorkshopBuilder comparing(ActivityId source, int each) {
        return facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(state.agenda(), StaszowAgenda.comparisons(source, each)),
                        state.agendaVersion()))
                .at(StaszowAgenda.COMPARING);
    }

    /** {@code preferred}: one of the two, 0 if it is hard to say; null takes the answer back. */
    public WorkshopBuilder preferring(int one, int other, @Nullable Integer preferred) {
        return does(speaker, CompareCommand.Prefer.of(current(), one, other, preferred));
    }

    /** Six people as in {@link #inGathering} may agree and disagree with three statements. */
    public WorkshopBuilder inOpinions() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.statements()), state.agendaVersion()))
                .at(StaszowAgenda.OPINIONS);
    }

    /** {@code stance}: null takes it back. */
    public WorkshopBuilder opining(int statement, @Nullable Stance stance) {
        return does(speaker, new OpineCommand.Say(current(), statement, Optional.ofNullable(stance)));
    }

    /**
     * So many people have answered {@link StaszowAgenda#CAMPS} statements. All agree with the first; of the others every
     * second person agrees with the odd ones and not with the even ones, the rest the other way round; one answer in ten is
     * missing, and one by chance.
     */
    public WorkshopBuilder inTwoCamps(int people) {
        var chance = new Random(2612);
        Sector[] sectors = Sector.values();
        for (int i = 0; i < people; i++) withParticipants(sectors[i % sectors.length]);
        facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(state.agenda(), StaszowAgenda.statements(StaszowAgenda.camps())),
                        state.agendaVersion()))
                .at(StaszowAgenda.OPINIONS);
        for (int person = 1; person <= people; person++) {
            by(person);
            for (int s = 1; s <= StaszowAgenda.CAMPS; s++) {
                int lot = chance.nextInt(10);
                boolean agrees = person % 2 == s % 2 ^ lot == 1;
                if (lot > 0) opining(s, s == 1 || agrees ? Stance.AGREE : Stance.DISAGREE);
            }
        }
        return this;
    }

    /** Six people as in {@link #inGathering} are asked to consent to a proposal. */
    public WorkshopBuilder inConsent() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.aProposal()), state.agendaVersion()))
                .at(StaszowAgenda.CONSENT);
    }

    /** {@code fingers}: null takes the hand back. */
    public WorkshopBuilder showing(@Nullable Integer fingers) {
        return does(speaker, new ConsentCommand.Show(current(), Optional.ofNullable(fingers), ""));
    }

    public WorkshopBuilder abstaining() {
        return does(speaker, new ConsentCommand.Abstain(current()));
    }

    /** Six people as in {@link #inGathering} divide money among the projects of {@link StaszowAgenda#aBudget}. */
    public WorkshopBuilder inBudget() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.aBudget()), state.agendaVersion()))
                .at(StaszowAgenda.BUDGET);
    }

    /** The same, with ten points for each person, at most five of them for one project. */
    public WorkshopBuilder inBudgetWithPoints() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.aBudgetWithPoints()),
                        state.agendaVersion()))
                .at(StaszowAgenda.BUDGET);
    }

    public WorkshopBuilder giving(Map<Integer, Integer> points) {
        return does(speaker, new BudgetCommand.Give(current(), points));
    }

    public WorkshopBuilder choosing(Integer... projects) {
        return does(speaker, new BudgetCommand.Choose(current(), Set.of(projects)));
    }

    /** Six people may say how it was. */
    public WorkshopBuilder inEvaluation() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(state.agenda(), StaszowAgenda.evaluations()), state.agendaVersion()))
                .at(StaszowAgenda.EVALUATION);
    }

    /** Ideas 1 to 3, by participants 1 to 3, wait for approval. */
    public WorkshopBuilder inApproval() {
        inGathering().at(IDEAS);
        by(1).saying("Bus na telefon").by(2).saying("Klub młodych").by(3).saying("Wspólny kalendarz");
        return by(1).at(CHOICE);
    }

    /** Six people as in {@link #inGathering} may ask questions. */
    public WorkshopBuilder inQuestions() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.aTalk()), state.agendaVersion()))
                .at(QUESTIONS);
    }

    /** Six people as in {@link #inGathering} may mark two cards and ask about them. */
    public WorkshopBuilder inMarking() {
        return inGathering()
                .facilitatorDoes(new SetAgenda(
                        StaszowAgenda.plus(StaszowAgenda.staszow(), StaszowAgenda.aSlideWithCards()),
                        state.agendaVersion()))
                .at(StaszowAgenda.CARDS);
    }

    public WorkshopBuilder marking(int... cards) {
        for (int card : cards) does(speaker, new Mark(current(), card, true));
        return this;
    }

    public WorkshopBuilder asking(String... questions) {
        for (String text : questions) does(speaker, new Ask(current(), text));
        return this;
    }

    public WorkshopBuilder supporting(int... questions) {
        for (int question : questions) does(speaker, new Support(current(), question, true));
        return this;
    }

    public WorkshopBuilder inSummary() {
        return inGathering().at(SUMMARY);
    }

    public WorkshopBuilder facilitatorDoes(Command command) {
        return does(ANNA, command);
    }

    /** Must be granted. */
    public WorkshopBuilder does(Actor actor, Command command) {
        asks(actor, command);
        if (lastRefusal != null) throw new AssertionError("refused " + lastRefusal + " to " + actor + ": " + command);
        return this;
    }

    public WorkshopBuilder facilitatorAsks(Command command) {
        return asks(ANNA, command);
    }

    /** May be refused. */
    public WorkshopBuilder asks(Actor actor, Command command) {
        switch (rules.decide(state, actor, command, clock.instant())) {
            case Result.Ok<List<Event>>(List<Event> events) -> {
                write(Entry.granted(state.version() + 1, clock.instant(), actor, nextId(), events));
                lastEvents = events;
                lastRefusal = null;
            }
            case Result.Refused<List<Event>>(Refusal refusal) -> {
                write(Entry.refused(state.version() + 1, clock.instant(), actor, nextId(), refusal));
                lastEvents = List.of();
                lastRefusal = refusal;
            }
        }
        return this;
    }

    private CommandId nextId() {
        return new CommandId("command-%05d".formatted(entries.size()));
    }

    private void write(Entry entry) {
        state = history.apply(state, entry);
        entries.add(entry);
    }

    private ActivityId current() {
        return state.currentActivity().orElseThrow();
    }

    public RoomState state() {
        return state;
    }

    /** All that is so, but for what was asked: two of these are equal if nothing has happened between them. */
    public RoomState whatIsSo() {
        return new RoomState(
                state.workshop(),
                0,
                state.phase(),
                state.agenda(),
                state.agendaVersion(),
                state.course(),
                state.activities(),
                state.joined(),
                HashTreePMap.empty(),
                state.facilitation().steps(Steps.NONE),
                state.outside(),
                state.watch());
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What the last thing asked has brought about; nothing if it was refused or so already. */
    public List<Event> lastEvents() {
        return lastEvents;
    }

    /** Why the last thing asked was refused; empty if it was granted. */
    public Optional<Reason> refusal() {
        return Optional.ofNullable(lastRefusal).map(Refusal::reason);
    }

    /** With its details. */
    public Optional<Refusal> refused() {
        return Optional.ofNullable(lastRefusal);
    }

    public Activity activity(ActivityId id) {
        return state.situation(id).orElseThrow().run();
    }

    /** What has come of it, as the state of its kind. */
    public <S extends ActivityState> S stateOf(ActivityId id, Class<S> type) {
        return type.cast(activity(id).state());
    }
}
