package pl.narada.ui;

import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.QUESTIONS;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.StaszowAgenda.aTalk;
import static pl.narada.room.StaszowAgenda.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.activity.budget.BudgetCommand;
import pl.narada.activity.compare.CompareCommand;
import pl.narada.activity.consent.ConsentCommand;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.rank.RankCommand;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.deliberation.Stance;
import pl.narada.programme.Workshop;
import pl.narada.room.ActivityState;
import pl.narada.room.Actor;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Phase;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.Status;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.command.ParticipantCommand.TellProfile;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** What goes on in a workshop besides the screen that is tested: people join, write and vote; Anna leads, Jan helps to facilitate. */
public final class Meeting {

    private static final Actor ANNA = new Actor.Facilitator("anna");
    private static final Actor JAN = new Actor.Facilitator("jan");

    private final Workshop workshop;
    private final Room room;

    Meeting(Workshop workshop, Room room) {
        this.workshop = workshop;
        this.room = room;
    }

    public Workshop workshop() {
        return workshop;
    }

    public WorkshopId id() {
        return workshop.id();
    }

    public RoomState state() {
        return room.state();
    }

    public Meeting started() {
        return annaDoes(new StartWorkshop());
    }

    public Meeting over() {
        return annaDoes(new CloseWorkshop());
    }

    /** Goes there, after the start if that has not been yet. */
    public Meeting at(ActivityId activity) {
        if (state().phase() == Phase.DRAFT) started();
        return annaDoes(new GoTo(place(activity)));
    }

    public Place place(ActivityId activity) {
        return new Place(state().agenda().blockOf(activity).orElseThrow().id(), activity);
    }

    public Meeting joinedBy(Sector sector, int people) {
        for (int i = 0; i < people; i++) does(new Actor.Newcomer(), new Join(sector));
        return this;
    }

    public Meeting asksForMunicipality(String... answers) {
        return annaDoes(new SetJoinQuestions(new JoinQuestions(List.of(), List.of(answers))));
    }

    public Meeting comesFrom(int participant, String municipality) {
        return does(participant(participant), new TellProfile("", municipality));
    }

    /** The participants with these numbers, one after another, say this. */
    public Meeting says(int participant, String text) {
        return does(participant(participant), new Say(current(), text));
    }

    /** Rather than say it again. */
    public Meeting agrees(int participant, int contribution) {
        return does(participant(participant), new GatherCommand.Support(current(), contribution, true));
    }

    public Meeting rewrites(int participant, int contribution, String text) {
        return does(participant(participant), new GatherCommand.Edit(current(), contribution, text));
    }

    /** One dot on each of these. */
    public Meeting votes(int participant, Integer... choices) {
        Map<Integer, Integer> points = new java.util.HashMap<>();
        for (Integer choice : choices) points.put(choice, 1);
        return does(participant(participant), new Cast(current(), points));
    }

    /** How important and how easy to do this is. */
    public Meeting rates(int participant, int choice, int importance, int feasibility) {
        does(participant(participant), new Rate(current(), choice, Scale.IMPORTANCE, importance));
        return does(participant(participant), new Rate(current(), choice, Scale.FEASIBILITY, feasibility));
    }

    public Meeting answers(int participant, String question, int value) {
        return does(participant(participant), new EvaluateCommand.Rate(current(), question, value));
    }

    public Meeting writes(int participant, String field, String text) {
        return does(participant(participant), new EvaluateCommand.Write(current(), field, text));
    }

    /** Six people as in {@link #inGathering} may say how it was. */
    public Meeting inEvaluation() {
        return inGathering().withEvaluations().at(StaszowAgenda.EVALUATION);
    }

    public Meeting withEvaluations() {
        return annaDoes(new SetAgenda(
                StaszowAgenda.plus(state().agenda(), StaszowAgenda.evaluations()), state().agendaVersion()));
    }

    /** Two from NGOs, two from local government, two residents may mark two cards and ask about them. */
    public Meeting inMarking() {
        inGathering();
        annaDoes(new SetAgenda(plus(state().agenda(), StaszowAgenda.aSlideWithCards()), state().agendaVersion()));
        return at(StaszowAgenda.CARDS);
    }

    public Meeting marks(int participant, int... cards) {
        for (int card : cards) does(participant(participant), new Mark(current(), card, true));
        return this;
    }

    public Meeting withoutPhones(Sector sector, int people) {
        return annaDoes(new CountWithoutPhone(sector, people));
    }

    /** Anna leads, from whichever device. */
    public Meeting annaDoes(Command command) {
        return does(ANNA, command);
    }

    /** Jan helps. */
    public Meeting janDoes(Command command) {
        return does(JAN, command);
    }

    private Meeting does(Actor actor, Command command) {
        Answer answer = room.askAndWait(actor, command);
        if (!(answer instanceof Answer.Done)) throw new AssertionError(answer + " to " + actor + ": " + command);
        return this;
    }

    private static Actor participant(int number) {
        return new Actor.Participant(new ParticipantId(number));
    }

    private ActivityId current() {
        return state().currentActivity().orElseThrow();
    }

    /** Two from NGOs, two from local government, two residents; needs 1 to 4 by participants 1 to 4. */
    public Meeting inGathering() {
        joinedBy(Sector.NGO, 2).joinedBy(Sector.JST, 2).joinedBy(Sector.RESIDENTS, 2);
        at(NEEDS);
        says(1, "Transport do lekarza");
        says(2, "Miejsce dla młodzieży");
        says(3, "Autobus w weekend");
        return says(4, "Świetlica");
    }

    public Meeting inGrouping() {
        return inGathering().at(THEMES);
    }

    /** Theme 1 (transport, needs 1 and 3) and theme 2 (young people, need 2) wait for dots. */
    public Meeting inVoting() {
        return inGrouping()
                .janDoes(new MakeTheme(THEMES, "Transport", 1))
                .janDoes(new MakeTheme(THEMES, "Młodzież", 2))
                .janDoes(new GroupCommand.Place(THEMES, 3, 1))
                .at(PRIORITIES);
    }

    /** The themes of {@link #inVoting} wait to be rated. */
    public Meeting inRating() {
        return inRating(RateSettings.both(THEMES));
    }

    public Meeting inRating(RateSettings settings) {
        inVoting();
        return annaDoes(new SetAgenda(
                        StaszowAgenda.plus(state().agenda(), StaszowAgenda.aRating(settings)), state().agendaVersion()))
                .at(StaszowAgenda.RATING);
    }

    /** The same six people may agree and disagree with the three statements of {@link StaszowAgenda#statements}. */
    public Meeting inOpinions() {
        inGathering();
        var agenda = plus(state().agenda(), StaszowAgenda.statements());
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.OPINIONS);
    }

    /**
     * So many people (of every sector) agree with the first of {@link StaszowAgenda#CAMPS} statements; of the others the ones
     * agree with the odd and the rest with the even ones, but for one answer in ten.
     */
    public Meeting inTwoCamps(int people) {
        for (Sector sector : Sector.values()) joinedBy(sector, people / Sector.values().length);
        var agenda = plus(state().agenda(), StaszowAgenda.statements(StaszowAgenda.camps()));
        annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.OPINIONS);
        var chance = new Random(2612);
        for (int person = 1; person <= people; person++)
            for (int s = 1; s <= StaszowAgenda.CAMPS; s++) {
                boolean agrees = s == 1 || (person % 2 == s % 2 ^ chance.nextInt(10) == 0);
                opines(person, s, agrees ? Stance.AGREE : Stance.DISAGREE);
            }
        return this;
    }

    /** The same six people are asked to consent to a proposal. */
    public Meeting inConsent() {
        inGathering();
        var agenda = plus(state().agenda(), StaszowAgenda.aProposal());
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.CONSENT);
    }

    /** {@code reason}: why, of somebody who shows none. */
    public Meeting shows(int participant, int fingers, String reason) {
        return does(participant(participant), new ConsentCommand.Show(current(), Optional.of(fingers), reason));
    }

    /** The same six people divide money among the projects of {@link StaszowAgenda#aBudget}. */
    public Meeting inBudget() {
        inGathering();
        var agenda = plus(state().agenda(), StaszowAgenda.aBudget());
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.BUDGET);
    }

    /** The same with points, as {@link StaszowAgenda#aBudgetWithPoints}. */
    public Meeting inBudgetWithPoints() {
        inGathering();
        var agenda = plus(state().agenda(), StaszowAgenda.aBudgetWithPoints());
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.BUDGET);
    }

    public Meeting gives(int participant, Map<Integer, Integer> points) {
        return does(participant(participant), new BudgetCommand.Give(current(), points));
    }

    public Meeting chooses(int participant, Integer... projects) {
        return does(participant(participant), new BudgetCommand.Choose(current(), Set.of(projects)));
    }

    /** The themes that there are wait to be put in order. */
    public Meeting inRanking() {
        var agenda = plus(state().agenda(), StaszowAgenda.aRanking(THEMES));
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.RANKING);
    }

    public Meeting ranks(int participant, Integer... bestFirst) {
        return does(participant(participant), new RankCommand.Order(current(), List.of(bestFirst)));
    }

    /** The themes that there are wait to be compared, three times each. */
    public Meeting inComparing() {
        var agenda = plus(state().agenda(), StaszowAgenda.comparisons(THEMES, 3));
        return annaDoes(new SetAgenda(agenda, state().agendaVersion())).at(StaszowAgenda.COMPARING);
    }

    /** {@code preferred}: one of the two, or 0 if it is hard to say. */
    public Meeting prefers(int participant, int one, int other, int preferred) {
        return does(participant(participant), CompareCommand.Prefer.of(current(), one, other, preferred));
    }

    public Meeting opines(int participant, int statement, Stance stance) {
        return does(participant(participant), new OpineCommand.Say(current(), statement, stance));
    }

    /** Six people as in {@link #inGathering}; questions 1 to 3 by participants 1 to 3, number 2 supported by two more. */
    public Meeting inQuestions() {
        inGathering();
        janDoes(new SetAgenda(plus(state().agenda(), aTalk()), state().agendaVersion()));
        at(QUESTIONS);
        asks(1, "Kiedy ruszy autobus?");
        asks(2, "Kto za to zapłaci?");
        asks(3, "Gdzie są notatki?");
        return supports(4, 2).supports(5, 2);
    }

    public Meeting asks(int participant, String question) {
        return does(participant(participant), new Ask(current(), question));
    }

    public Meeting supports(int participant, int question) {
        return does(participant(participant), new Support(current(), question, true));
    }

    public Meeting inIdeas() {
        return joinedBy(Sector.NGO, 2).at(IDEAS);
    }

    public Status status(ActivityId activity) {
        return state().situation(activity).orElseThrow().run().status();
    }

    /** What has come of it, as the state of its kind. */
    public <S extends ActivityState> S stateOf(ActivityId id, Class<S> type) {
        return type.cast(state().situation(id).orElseThrow().run().state());
    }
}
