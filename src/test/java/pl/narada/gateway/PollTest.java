package pl.narada.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.broadcast.Pages;
import pl.narada.broadcast.Views;
import pl.narada.i18n.Translations;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.live.Answer;
import pl.narada.room.live.MemoryJournal;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.room.live.TestRooms;
import pl.narada.shared.ParticipantId;
import tools.jackson.databind.JsonNode;

/** A question over plain HTTP in a workshop that votes: it is answered once, and no news slips past it. */
class PollTest {

    private static final ParticipantId ALA = new ParticipantId(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final FrameWriter writer = new FrameWriter(new Translations(), NINE);
    private final Rooms rooms = TestRooms.of(voting());
    private final Room room = rooms.room(STASZOW);
    private final PhoneHub hub = new PhoneHub(room, new Views(KINDS), () -> Pages.STASZOW, timer);
    private final AtomicInteger answers = new AtomicInteger();

    private static MemoryJournal voting() {
        var journal = new MemoryJournal();
        journal.append(STASZOW, aWorkshop().inVoting().entries());
        return journal;
    }

    @AfterEach
    void stop() throws Exception {
        TestRooms.stop(rooms);
        timer.shutdownNow();
    }

    /** By Ala, who holds all that there is at this moment. */
    private Poll question() {
        var hello = new FromPhone.Hello(
                "STASZW",
                "token of 1",
                hub.board().epoch(),
                hub.board().version(),
                room.state().version());
        return new Poll(hub, ALA, hello, writer, task -> {
            answers.incrementAndGet();
            task.run();
        });
    }

    private void alaVotesFor(int choice) {
        Answer answer = room.askAndWait(participant(1), new Cast(PRIORITIES, Map.of(choice, 1)));
        assertThat(answer).isInstanceOf(Answer.Done.class);
    }

    private static JsonNode answerTo(CompletableFuture<String> question) throws Exception {
        return Pages.read(question.get(5, TimeUnit.SECONDS));
    }

    private void isAnsweredOnceAndGone(CompletableFuture<String> question) throws Exception {
        assertThat(answerTo(question).path("t").asString()).isEqualTo("welcome");
        assertThat(answers).hasValue(1);
        assertThat(hub.attendance().followers()).isEmpty();
    }

    @Test
    void whoHoldsEverythingWaitsAndFollows() {
        Poll poll = question();

        assertThat(poll.begin()).isNotDone();

        assertThat(hub.attendance().followers()).containsExactly(poll);
        assertThat(hub.attendance().of(ALA)).containsExactly(poll);
    }

    @Test
    void newsForEverybodyIsAnswered() throws Exception {
        var question = question().begin();

        room.askAndWait(ANNA, new CloseActivity(PRIORITIES));

        assertThat(answerTo(question).at("/parts/activity/status").asString()).isEqualTo("closed");
        isAnsweredOnceAndGone(question);
    }

    @Test
    void newsOfOnesOwnIsAnswered() throws Exception {
        var question = question().begin();

        alaVotesFor(2);

        assertThat(answerTo(question).at("/own/a~14/points/2").asInt()).isEqualTo(1);
        isAnsweredOnceAndGone(question);
    }

    @Test
    void newsBetweenTheLastAnswerAndTheQuestionIsAnsweredAtOnce() throws Exception {
        Poll poll = question();
        alaVotesFor(1);

        var question = poll.begin();

        assertThat(question).isDone();
        isAnsweredOnceAndGone(question);
    }

    @Test
    void newsWhileTheQuestionBeginsToFollowIsAnsweredOnce() throws Exception {
        var first = new AtomicInteger();
        hub.attendance().onChange(() -> {
            if (first.getAndIncrement() == 0) alaVotesFor(1);
        });

        var question = question().begin();

        isAnsweredOnceAndGone(question);
    }

    @Test
    void whenPatienceEndsTheAnswerSaysThatNothingIsNew() throws Exception {
        Poll poll = question();
        var question = poll.begin();

        poll.end();

        JsonNode answer = answerTo(question);
        assertThat(answer.path("full").asBoolean()).isFalse();
        assertThat(answer.path("parts").isEmpty()).isTrue();
        assertThat(answer.path("v").asLong()).isEqualTo(hub.board().version());
        assertThat(answer.path("entry").asLong()).isEqualTo(room.state().version());
        isAnsweredOnceAndGone(question);
    }

    /** Many times, as the moment is short: the vote comes while the question is being asked. */
    @Test
    void noVoteSlipsPastAQuestion() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            answers.set(0);
            int choice = 1 + i % 2;
            Poll poll = question();
            var voting = CompletableFuture.runAsync(() -> alaVotesFor(choice));
            for (int pause = i % 200; pause > 0; pause--) Thread.onSpinWait();
            var question = poll.begin();

            assertThat(answerTo(question).path("own").path("a/4").path("points").has("" + choice))
                    .as("round %d", i)
                    .isTrue();
            voting.join();
            isAnsweredOnceAndGone(question);
        }
    }

    @Test
    void howeverManyHaveNewsAtOnceThereIsOneAnswer() throws Exception {
        for (int i = 0; i < 300; i++) {
            answers.set(0);
            Poll poll = question();
            var question = poll.begin();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            int choice = 1 + i % 2;
            all.add(CompletableFuture.runAsync(() -> alaVotesFor(choice)));
            for (int n = 0; n < 4; n++) all.add(CompletableFuture.runAsync(poll::end));
            all.forEach(CompletableFuture::join);

            isAnsweredOnceAndGone(question);
        }
    }
}
