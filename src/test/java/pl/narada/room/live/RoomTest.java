package pl.narada.room.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.Entry;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.OpenActivity;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Sector;

class RoomTest {

    private final MemoryJournal journal = new MemoryJournal();

    @Test
    void anAnsweredVoteIsInTheJournal() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            long before = live.room.state().version();

            Answer answer = live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));

            assertThat(answer).isEqualTo(new Answer.Done(before + 1, null));
            assertThat(journal.written()).hasSize((int) before + 1);
            assertThat(journal.written().getLast().at()).isEqualTo(NINE.instant());
        }
    }

    @Test
    void aVoteSentTwiceIsAnsweredTheSameAndWrittenOnce() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            Answer first = live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            live.ask(participant(1), "vote-0002", new Cast(PRIORITIES, Map.of(2, 1)));
            RoomState before = live.room.state();

            Answer again = live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));

            assertThat(again).isEqualTo(first);
            assertThat(live.room.state()).isSameAs(before);
            assertThat(journal.written()).hasSize((int) before.version());
        }
    }

    @Test
    void aRepetitionIsKnownAfterARestart() throws Exception {
        Answer first;
        Answer joined;
        try (var live = LiveRoom.continuing(aWorkshop().inGathering(), journal)) {
            first = live.ask(participant(1), "say-00001", new Say(NEEDS, "Autobus"));
            joined = live.ask(NEWCOMER, "join-0001", new Join(Sector.OTHER));
        }
        try (var live = LiveRoom.awakeFrom(journal)) {
            RoomState before = live.room.state();

            assertThat(live.ask(participant(1), "say-00001", new Say(NEEDS, "Autobus")))
                    .isEqualTo(first);
            assertThat(live.ask(NEWCOMER, "join-0001", new Join(Sector.OTHER))).isEqualTo(joined);
            assertThat(live.room.state()).isSameAs(before);
        }
        assertThat(joined).isEqualTo(new Answer.Done(journal.written().size(), new ParticipantId(7)));
    }

    @Test
    void aCommandThatChangesNothingIsRememberedToo() throws Exception {
        Answer first;
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            first = live.ask(ANNA, "open-0001", new OpenActivity(PRIORITIES));
            live.ask(ANNA, "close-001", new CloseActivity(PRIORITIES));
        }
        try (var live = LiveRoom.awakeFrom(journal)) {
            var closed = live.room.state();

            assertThat(live.ask(ANNA, "open-0001", new OpenActivity(PRIORITIES)))
                    .isEqualTo(first);
            assertThat(live.room.state()).isSameAs(closed);
        }
    }

    @Test
    void theSameIdFromSomebodyElseIsAnotherCommand() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            Answer one = live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            Answer other = live.ask(participant(2), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));

            assertThat(other).isInstanceOf(Answer.Done.class).isNotEqualTo(one);
        }
    }

    @Test
    void aRefusedCommandStaysRefusedAlsoWhenItWouldBeGrantedLater() throws Exception {
        var workshop = aWorkshop().inVoting().facilitatorDoes(new CloseActivity(PRIORITIES));
        try (var live = LiveRoom.continuing(workshop, journal)) {
            var refused = new Answer.Refused(Refusal.because(Reason.ACTIVITY_NOT_OPEN));
            var vote = new Cast(PRIORITIES, Map.of(1, 1));

            assertThat(live.ask(participant(1), "vote-0001", vote)).isEqualTo(refused);
            live.ask(ANNA, "open-0001", new OpenActivity(PRIORITIES));
            assertThat(live.ask(participant(1), "vote-0001", vote)).isEqualTo(refused);
            assertThat(live.ask(participant(1), "vote-0002", vote)).isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void aRefusalIsRememberedAfterARestart() throws Exception {
        var vote = new Cast(PRIORITIES, Map.of(1, 99));
        Answer first;
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            first = live.ask(participant(1), "vote-0001", vote);
        }
        try (var live = LiveRoom.awakeFrom(journal)) {
            RoomState before = live.room.state();

            assertThat(live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1))))
                    .isEqualTo(first)
                    .isInstanceOf(Answer.Refused.class);
            assertThat(live.room.state()).isSameAs(before);
        }
    }

    @Test
    void whatIsAlwaysRefusedToStrangersFillsNoJournal() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            int before = journal.written().size();

            assertThat(live.ask(NEWCOMER, "vote-0001", new Cast(PRIORITIES, Map.of(1, 1))))
                    .isEqualTo(new Answer.Refused(Refusal.because(Reason.NOT_JOINED)));

            assertThat(journal.written()).hasSize(before);
        }
    }

    @Test
    void commandsThatWaitTogetherAreWrittenAtOnce() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inGathering(), journal)) {
            journal.hold();
            var first = live.send(participant(1), "say-00000", new Say(NEEDS, "Autobus"));
            journal.awaitHeld();
            List<CompletableFuture<Answer>> waiting = new ArrayList<>();
            for (int i = 1; i <= 50; i++) {
                waiting.add(live.send(participant(1 + i % 6), "say-%05d".formatted(i), new Say(NEEDS, "Nr " + i)));
            }
            assertThat(first).isNotDone();
            journal.release();

            LiveRoom.answerOf(first);
            for (var answer : waiting) assertThat(LiveRoom.answerOf(answer)).isInstanceOf(Answer.Done.class);
            assertThat(journal.batches().subList(1, 3)).containsExactly(1, 50);
            assertThat(journal.written())
                    .extracting(Entry::version)
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(
                                    1, journal.written().size())
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aDoubleTapWithinOneBatchCountsOnce() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inGathering(), journal)) {
            journal.hold();
            live.send(participant(1), "say-00000", new Say(NEEDS, "Autobus"));
            journal.awaitHeld();
            var one = live.send(participant(1), "say-00001", new Say(NEEDS, "Przychodnia"));
            var two = live.send(participant(1), "say-00001", new Say(NEEDS, "Przychodnia"));
            journal.release();

            assertThat(LiveRoom.answerOf(two)).isEqualTo(LiveRoom.answerOf(one)).isInstanceOf(Answer.Done.class);
            assertThat(journal.batches().getLast()).isOne();
        }
    }

    @Test
    void listenersHearChangesInOrderAfterTheyAreWritten() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        try (var live = LiveRoom.continuing(aWorkshop().inGathering(), journal)) {
            long before = live.room.state().version();
            live.room.listen((now, entries) -> {
                entries.forEach(e -> heard.add(e.version()));
                if (now.version() != entries.getLast().version()) wrong.add("state is not of the last entry");
                if (journal.written().size() < now.version()) wrong.add("heard before it was written");
                if (live.room.state() != now) wrong.add("the room has another state");
            });
            CompletableFuture<Answer> last = new CompletableFuture<>();
            for (int i = 0; i < 200; i++)
                last = live.send(participant(1), "say-%05d".formatted(i), new Say(NEEDS, "A" + i));
            LiveRoom.answerOf(last);

            assertThat(wrong).isEmpty();
            assertThat(heard)
                    .isEqualTo(java.util.stream.LongStream.rangeClosed(before + 1, before + 200)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aBrokenScreenStopsNeitherTheRoomNorTheOtherScreens() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (var live = LiveRoom.continuing(aWorkshop().inGathering(), journal)) {
            live.room.listen((now, entries) -> {
                throw new IllegalStateException("broken screen");
            });
            Runnable stop = live.room.listen((now, entries) -> heard.add(now.version()));

            assertThat(live.ask(participant(1), "say-00001", new Say(NEEDS, "A")))
                    .isInstanceOf(Answer.Done.class);
            stop.run();
            live.ask(participant(1), "say-00002", new Say(NEEDS, "B"));

            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void theStateIsTheFoldOfTheJournal() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            for (int i = 1; i <= 6; i++) {
                live.ask(participant(i), "vote-000" + i, new Cast(PRIORITIES, Map.of(1 + i % 3, 2)));
            }
            assertThat(new RoomHistory(KINDS).replay(RoomState.empty(STASZOW), journal.written()))
                    .isEqualTo(live.room.state());
        }
    }
}
