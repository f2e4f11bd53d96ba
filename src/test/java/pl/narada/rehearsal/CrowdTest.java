package pl.narada.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.budget.BudgetState;
import pl.narada.activity.compare.CompareState;
import pl.narada.activity.consent.ConsentState;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.rank.RankState;
import pl.narada.activity.rate.RateState;
import pl.narada.activity.show.ShowState;
import pl.narada.activity.vote.VoteState;
import pl.narada.deliberation.Folded;
import pl.narada.room.ActivityState;
import pl.narada.room.Contribution;
import pl.narada.room.Entry;
import pl.narada.room.Place;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.event.Event;
import pl.narada.room.live.Answer;
import pl.narada.room.live.MemoryJournal;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.room.live.TestRooms;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;

/** Simulated participants in a room without a disk, by a clock that the test turns on. */
class CrowdTest {

    private static final int STEP = 250;
    private static final int MOST_AT_ONCE = 5;

    private MemoryJournal journal = new MemoryJournal();
    private final List<Rooms> running = new ArrayList<>();
    private Room room = room();
    private Set<ParticipantId> present = Set.of();
    private Crowd crowd = crowd(1);
    private long now = 1_000_000;

    private Room room() {
        if (journal.since(STASZOW, 0).isEmpty()) {
            journal.append(
                    STASZOW,
                    anEmptyWorkshop()
                            .facilitatorDoes(new SetAgenda(
                                    plus(
                                            plus(
                                                    plus(
                                                            plus(
                                                                    plus(
                                                                            plus(
                                                                                    plus(
                                                                                            plus(staszow(), aRating()),
                                                                                            statements()),
                                                                                    aProposal()),
                                                                            aBudget()),
                                                                    aRanking(THEMES)),
                                                            comparisons(THEMES, 8)),
                                                    aTalk()),
                                            aSlideWithCards()),
                                    0))
                            .entries());
        }
        Rooms rooms = TestRooms.of(journal);
        running.add(rooms);
        return rooms.room(STASZOW);
    }

    private Crowd crowd(long seed) {
        return new Crowd(room, new RoomRules(KINDS), new SplittableRandom(seed), NINE, people -> present = people);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Rooms rooms : running) TestRooms.stop(rooms);
    }

    /** The server starts again with the same journal; nobody is let in yet. */
    private void restarted() throws InterruptedException {
        stop();
        room = room();
        crowd = crowd(2);
        present = Set.of();
    }

    private void minutesPass(int minutes) {
        for (int i = 0; i < minutes * 60_000 / STEP; i++) {
            step().forEach(CompletableFuture::join);
        }
    }

    private List<CompletableFuture<Answer>> step() {
        now += STEP;
        return crowd.step(now, MOST_AT_ONCE);
    }

    private void annaDoes(Command command) {
        assertThat(room.askAndWait(ANNA, command)).isInstanceOf(Answer.Done.class);
    }

    private void at(ActivityId activity) {
        annaDoes(new GoTo(
                new Place(state().agenda().blockOf(activity).orElseThrow().id(), activity)));
    }

    private RoomState state() {
        return room.state();
    }

    private <S extends ActivityState> S stateOf(ActivityId id, Class<S> type) {
        return type.cast(state().situation(id).orElseThrow().run().state());
    }

    private List<String> texts(ActivityId id) {
        return stateOf(id, GatherState.class).contributions().stream()
                .map(Contribution::text)
                .toList();
    }

    private int voters(ActivityId vote) {
        return stateOf(vote, VoteState.class).ballots().size();
    }

    /** From the start to the votes on ideas. */
    private void aWholeMeeting(int people) {
        crowd.letIn(people);
        minutesPass(1);
        annaDoes(new StartWorkshop());
        minutesPass(1);
        at(NEEDS);
        minutesPass(4);
        at(THEMES);
        annaDoes(new MakeTheme(THEMES, "Transport", 1));
        annaDoes(new MakeTheme(THEMES, "Młodzież", 2));
        minutesPass(1);
        at(PRIORITIES);
        minutesPass(3);
        annaDoes(new RevealResult(PRIORITIES));
        minutesPass(1);
        at(EXAMPLES);
        minutesPass(1);
        at(IDEAS);
        minutesPass(4);
        at(CHOICE);
        minutesPass(3);
        annaDoes(new CloseActivity(CHOICE));
        at(RATING);
        minutesPass(3);
        at(OPINIONS);
        minutesPass(3);
        at(RANKING);
        minutesPass(3);
        at(COMPARING);
        minutesPass(4);
        at(BUDGET);
        minutesPass(3);
        at(CONSENT);
        minutesPass(3);
        at(QUESTIONS);
        minutesPass(3);
        at(CARDS);
        minutesPass(3);
        at(SUMMARY);
        minutesPass(1);
        annaDoes(new CloseWorkshop());
        minutesPass(1);
    }

    @Test
    void aWholeMeetingOfThemBreaksNoRule() {
        aWholeMeeting(40);

        assertThat(journal.since(STASZOW, 0)).hasSizeGreaterThan(200).allMatch(entry -> entry.refusal() == null);
        assertThat(state().participants()).hasSize(40);
        assertThat(new HashSet<>(state().participants().values())).hasSize(5);
        for (ActivityId gathering : List.of(NEEDS, IDEAS)) {
            var authors = stateOf(gathering, GatherState.class).contributions().stream()
                    .map(Contribution::author)
                    .collect(Collectors.toSet());
            assertThat(authors).hasSize(40);
        }
        assertThat(voters(PRIORITIES)).isEqualTo(40);
        assertThat(voters(CHOICE)).isEqualTo(40);
        assertThat(stateOf(RATING, RateState.class).ratings()).hasSize(40);
        assertThat(stateOf(OPINIONS, OpineState.class).answers().given())
                .hasSize(40)
                .allSatisfy((_, answer) -> assertThat(answer.what()).hasSize(STATEMENTS.length));
        assertThat(stateOf(RANKING, RankState.class).answers().given()).hasSize(40);
        int pairs = themes() * (themes() - 1) / 2;
        assertThat(stateOf(COMPARING, CompareState.class).answers().given())
                .hasSize(40)
                .allSatisfy((_, answer) -> assertThat(answer.what()).hasSize(Math.min(8, pairs)));
        assertThat(stateOf(BUDGET, BudgetState.class).answers().given()).hasSize(40);
        assertThat(stateOf(CONSENT, ConsentState.class).answers().given()).hasSize(40);
        ShowState slide = stateOf(CARDS, ShowState.class);
        assertThat(slide.whoMarked(1)).hasSizeBetween(5, 35);
        assertThat(slide.questions().questions()).hasSizeGreaterThan(5);
        assertThat(stateOf(QUESTIONS, AskState.class).questions())
                .hasSizeGreaterThan(5)
                .anyMatch(question -> question.support() > 2);
    }

    private int themes() {
        return room.state().situation(COMPARING).orElseThrow().choicesOf(THEMES).size();
    }

    @Test
    void someOfWhatTheyWriteIsTheSameInOtherWordsOrLetters() {
        aWholeMeeting(40);

        List<String> needs = texts(NEEDS);
        assertThat(needs.stream().distinct()).hasSizeGreaterThan(20);
        assertThat(needs.stream().map(Folded::of).distinct().count()).isLessThan(needs.size());
    }

    @Test
    void theSameSeedPlaysTheSameMeeting() {
        aWholeMeeting(10);
        List<List<Event>> first = events();
        journal = new MemoryJournal();
        room = room();
        crowd = crowd(1);

        aWholeMeeting(10);

        assertThat(events()).isEqualTo(first);
    }

    private List<List<Event>> events() {
        return journal.since(STASZOW, 0).stream().map(Entry::events).toList();
    }

    @Test
    void theyStopWhenTheActivityClosesAndGoOnWhenItOpensAgain() {
        crowd.letIn(20);
        annaDoes(new StartWorkshop());
        at(NEEDS);
        minutesPass(1);
        annaDoes(new CloseActivity(NEEDS));
        long closed = state().version();

        minutesPass(5);
        assertThat(state().version()).isEqualTo(closed);

        annaDoes(new OpenActivity(NEEDS));
        minutesPass(5);
        assertThat(state().version()).isGreaterThan(closed + 1);
    }

    @Test
    void whoRestsIsThereAndDoesNothing() {
        crowd.letIn(12);
        annaDoes(new StartWorkshop());
        at(NEEDS);
        minutesPass(1);
        crowd.rest();
        long before = state().version();

        minutesPass(3);

        assertThat(state().version()).isEqualTo(before);
        assertThat(present).hasSize(12);
        assertThat(crowd.shown()).isEqualTo(new Simulated(12, false, Tempo.CALM));
    }

    @Test
    void whoIsSentHomeIsGoneAndComesBackAsTheSamePerson() {
        crowd.letIn(12);
        minutesPass(1);
        assertThat(present).hasSize(12);

        crowd.sendHome();
        assertThat(present).isEmpty();
        assertThat(crowd.shown().people()).isZero();

        crowd.letIn(5);
        assertThat(present).hasSize(5);
        crowd.letIn(15);
        minutesPass(1);

        assertThat(present).hasSize(15);
        assertThat(state().participants()).hasSize(15);
    }

    @Test
    void afterARestartNobodyComesByThemselvesAndWhoIsLetInAgainIsTheSame() throws InterruptedException {
        crowd.letIn(12);
        annaDoes(new StartWorkshop());
        at(NEEDS);
        minutesPass(4);
        List<String> said = texts(NEEDS);

        restarted();
        minutesPass(2);
        assertThat(state().participants()).hasSize(12);
        assertThat(present).isEmpty();

        crowd.letIn(12);
        minutesPass(4);

        assertThat(state().participants()).hasSize(12);
        assertThat(present).hasSize(12);
        assertThat(texts(NEEDS)).isEqualTo(said);
        at(CHOICE);
        at(IDEAS);
        minutesPass(4);
        assertThat(texts(IDEAS)).hasSizeGreaterThan(11);
    }

    @Test
    void threeHundredInAHurryAskOnlySoMuchAtOnce() {
        crowd.tempo(Tempo.FAST);
        crowd.letIn(300);
        int asked = 0;
        for (int i = 0; i < 4 * 60; i++) {
            var now = step();
            assertThat(now).hasSizeLessThanOrEqualTo(MOST_AT_ONCE);
            now.forEach(CompletableFuture::join);
            asked += now.size();
        }

        assertThat(asked).isEqualTo(300);
        assertThat(state().participants()).hasSize(300);
    }

    @Test
    void whileTheRoomIsBusyNobodyAsksAnyMore() throws InterruptedException {
        journal.hold();
        crowd.letIn(50);
        var asked = new ArrayList<CompletableFuture<Answer>>();
        for (int i = 0; i < 4 * 30; i++) asked.addAll(step());
        journal.awaitHeld();

        assertThat(asked).hasSize(10);

        journal.release();
        asked.forEach(CompletableFuture::join);
        minutesPass(2);
        assertThat(state().participants()).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({"CALM, 5000, 40000", "FAST, 1250, 10000"})
    void everybodyThinksForAWhile(Tempo tempo, int shortest, int longest) {
        var chance = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) assertThat(tempo.thought(chance)).isBetween(shortest, longest);
    }
}
