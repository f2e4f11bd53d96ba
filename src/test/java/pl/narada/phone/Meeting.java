package pl.narada.phone;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Random;
import pl.narada.activity.Simulations;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.opine.OpineCommand;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.rate.RateCommand;
import pl.narada.activity.rate.Scale;
import pl.narada.deliberation.Stance;
import pl.narada.i18n.Translations;
import pl.narada.programme.Planning;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Actor;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand;
import pl.narada.room.command.ParticipantCommand;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** A workshop with the agenda of the Staszów meeting, and what its facilitator does there. */
public final class Meeting {

    public static final int WELCOME = 1;
    public static final int NEEDS = 2;
    public static final int THEMES = 3;
    public static final int VOTE = 4;
    public static final int IDEAS = 7;
    public static final int SUPPORT = 8;
    public static final int SUMMARY = 9;
    /** Only after {@link #startRatingOf}. */
    public static final int RATING = StaszowAgenda.RATING.value();

    /** Only after {@link #startRankingOf}. */
    public static final int RANKING = StaszowAgenda.RANKING.value();

    /** Only after {@link #startComparing}. */
    public static final int COMPARING = StaszowAgenda.COMPARING.value();

    /** Only after {@link #startOpinions}. */
    public static final int OPINIONS = StaszowAgenda.OPINIONS.value();

    public static final int PLACES = StaszowAgenda.PLACES.value();
    public static final int BUDGET = StaszowAgenda.BUDGET.value();
    public static final int CONSENT = StaszowAgenda.CONSENT.value();
    /** After {@link #planQuestions}. */
    public static final int QUESTIONS = StaszowAgenda.QUESTIONS.value();

    /** Only after {@link #planCards}. */
    public static final int CARDS = StaszowAgenda.CARDS.value();

    private static final Actor FACILITATOR = new Actor.Facilitator("anna");

    private final Workshop workshop;
    private final Room room;

    private Meeting(Workshop workshop, Room room) {
        this.workshop = workshop;
        this.room = room;
    }

    public static Meeting plan(Planning planning, Rooms rooms) {
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Czego potrzebuje powiat",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Staszów");
        if (planning.plan(form, "anna", Translations.POLISH) instanceof Result.Ok<Workshop>(Workshop planned)) {
            return new Meeting(planned, rooms.room(planned.id()));
        }
        throw new AssertionError("could not be planned");
    }

    /** One that has been planned in another way. */
    public static Meeting of(Workshop workshop, Rooms rooms) {
        return new Meeting(workshop, rooms.room(workshop.id()));
    }

    public String code() {
        return workshop.joinCode().value();
    }

    public WorkshopId id() {
        return workshop.id();
    }

    public RoomState state() {
        return room.state();
    }

    public Meeting start() {
        return does(new FacilitatorCommand.StartWorkshop());
    }

    public Meeting goTo(int activity) {
        var id = new ActivityId(activity);
        var block = room.state().agenda().blockOf(id).orElseThrow().id();
        return does(new FacilitatorCommand.GoTo(new Place(block, id)));
    }

    /** Starts, makes these themes (numbered from 1), and lets people vote on them. */
    public Meeting startVoteOn(String... themes) {
        start();
        return voteOn(themes);
    }

    public Meeting voteOn(String... themes) {
        goTo(THEMES);
        Arrays.stream(themes).forEach(name -> does(new GroupCommand.MakeTheme(new ActivityId(THEMES), name)));
        return goTo(VOTE);
    }

    /** Starts, makes these themes, and lets people rate them on both scales. */
    public Meeting startRatingOf(String... themes) {
        return startVoteOn(themes).plans(StaszowAgenda.aRating()).goTo(RATING);
    }

    /** Starts, and lets people agree and disagree with the three statements of the agenda for tests. */
    public Meeting startOpinions() {
        return start().plans(StaszowAgenda.statements()).goTo(OPINIONS);
    }

    /** Starts, and lets people agree and disagree with these. */
    public Meeting startOpinions(String... statements) {
        return start().plans(StaszowAgenda.statements(OpineSettings.of(statements)))
                .goTo(OPINIONS);
    }

    public Meeting opines(int participant, int statement, Stance stance) {
        return does(
                new Actor.Participant(new ParticipantId(participant)),
                new OpineCommand.Say(new ActivityId(OPINIONS), statement, stance));
    }

    public Meeting rates(int participant, int choice, Scale scale, int value) {
        return does(
                new Actor.Participant(new ParticipantId(participant)),
                new RateCommand.Rate(new ActivityId(RATING), choice, scale, value));
    }

    /** Starts, makes these themes, and lets people put them in order. */
    public Meeting startRankingOf(String... themes) {
        return startVoteOn(themes)
                .plans(StaszowAgenda.aRanking(new ActivityId(THEMES)))
                .goTo(RANKING);
    }

    /** Starts, makes these themes, and lets people compare two at a time, {@code each} times a person. */
    public Meeting startComparing(int each, String... themes) {
        return startVoteOn(themes)
                .plans(StaszowAgenda.comparisons(new ActivityId(THEMES), each))
                .goTo(COMPARING);
    }

    public Meeting renameTheme(int theme, String name) {
        return does(new GroupCommand.RenameTheme(new ActivityId(THEMES), theme, name));
    }

    public Meeting removeTheme(int theme) {
        return does(new GroupCommand.RemoveTheme(new ActivityId(THEMES), theme));
    }

    public Meeting hide(int activity, int contribution) {
        return does(new GatherCommand.Hide(new ActivityId(activity), contribution));
    }

    /** Plans a queue of questions after everything else. */
    public Meeting planQuestions() {
        return plans(StaszowAgenda.aTalk());
    }

    /** Plans a slide with two cards and a question box after everything else. */
    public Meeting planCards() {
        return plans(StaszowAgenda.aSlideWithCards());
    }

    /** Plans one activity more of each kind that the plan of Staszów has not, or not so. */
    public Meeting plansOneOfEachKind() {
        return plans(StaszowAgenda.aRating())
                .plans(StaszowAgenda.statements())
                .plans(StaszowAgenda.aRanking(new ActivityId(THEMES)))
                .plans(StaszowAgenda.comparisons(new ActivityId(THEMES), 8))
                .plans(StaszowAgenda.aProposal())
                .plans(StaszowAgenda.aBudget())
                .plans(StaszowAgenda.aTalk())
                .plans(StaszowAgenda.aSlideWithCards())
                .plans(StaszowAgenda.evaluations());
    }

    /** Plans this after everything else. */
    public Meeting plans(Block block) {
        RoomState now = state();
        return does(new FacilitatorCommand.SetAgenda(StaszowAgenda.plus(now.agenda(), block), now.agendaVersion()));
    }

    /** What is planned under this number is done in another way. */
    public Meeting changes(int activity, Settings settings) {
        RoomState now = state();
        return does(new FacilitatorCommand.SetAgenda(
                StaszowAgenda.with(now.agenda(), new ActivityId(activity), settings), now.agendaVersion()));
    }

    /** So many people of a sector come in, without phones that could be seen. */
    public Meeting letIn(Sector sector, int people) {
        for (int i = 0; i < people; i++) {
            if (!(room.askAndWait(new Actor.Newcomer(), new ParticipantCommand.Join(sector)) instanceof Answer.Done)) {
                throw new AssertionError("could not join");
            }
        }
        return this;
    }

    /** Everybody else who is in does something of what there is to do now, the same in each run. */
    public Meeting others(ParticipantId... but) {
        var chance = new Random(7);
        for (int round = 0; round < 12; round++) {
            for (ParticipantId who : state().participants().keySet()) {
                if (Arrays.asList(but).contains(who)) continue;
                state().currentActivity()
                        .flatMap(state()::situation)
                        .flatMap(now -> Simulations.next(now, who, chance))
                        .ifPresent(command -> room.askAndWait(new Actor.Participant(who), command));
            }
        }
        return this;
    }

    /** Somebody who is in does this on a phone that nobody sees. */
    public Meeting says(ParticipantId who, Command command) {
        Answer answer = room.askAndWait(new Actor.Participant(who), command);
        if (answer instanceof Answer.Done) return this;
        throw new AssertionError(command + " was answered by " + answer);
    }

    public Meeting open(int activity) {
        return does(new FacilitatorCommand.OpenActivity(new ActivityId(activity)));
    }

    public Meeting close(int activity) {
        return does(new FacilitatorCommand.CloseActivity(new ActivityId(activity)));
    }

    public Meeting reveal(int activity) {
        return does(new FacilitatorCommand.RevealResult(new ActivityId(activity)));
    }

    public Meeting conceal(int activity) {
        return does(new FacilitatorCommand.ConcealResult(new ActivityId(activity)));
    }

    public Meeting end() {
        return does(new FacilitatorCommand.CloseWorkshop());
    }

    public Meeting does(Command command) {
        return does(FACILITATOR, command);
    }

    private Meeting does(Actor actor, Command command) {
        Answer answer = room.askAndWait(actor, command);
        if (answer instanceof Answer.Done) return this;
        throw new AssertionError(command + " was answered by " + answer);
    }
}
