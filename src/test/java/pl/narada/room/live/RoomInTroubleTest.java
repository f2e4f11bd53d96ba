package pl.narada.room.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.Entry;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

class RoomInTroubleTest {

    private final MemoryJournal journal = new MemoryJournal();
    private final WorkshopBuilder workshop = aWorkshop().inGathering().saying("Autobus");

    /** H2 closes the file of the whole process when a thread that is writing it is interrupted. */
    @Test
    void aRoomThatStopsFinishesWhatItIsWritingUndisturbed() throws Exception {
        try (var live = LiveRoom.continuing(workshop, journal)) {
            journal.hold();
            var answer = live.room.ask(participant(1), new CommandId("say-00001"), new Say(NEEDS, "Świetlica"));
            journal.awaitHeld();
            var stopping = Thread.ofVirtual().start(() -> stop(live.room));
            while (stopping.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            journal.release();
            stopping.join();

            assertThat(answer.get()).isInstanceOf(Answer.Done.class);
            assertThat(journal.wasInterrupted()).isFalse();
            assertThat(live.ask(participant(1), "say-00002", new Say(NEEDS, "Basen")))
                    .isEqualTo(new Answer.Unsaved());
        }
    }

    private static void stop(Room room) {
        try {
            room.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCannotBeWrittenDidNotHappenAndCanBeSentAgain() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (var live = LiveRoom.continuing(workshop, journal)) {
            var before = live.room.state();
            live.room.listen((now, _) -> heard.add(now.version()));
            journal.failNext(1);

            assertThat(live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica")))
                    .isEqualTo(new Answer.Unsaved());
            assertThat(live.room.state()).isSameAs(before);
            assertThat(heard).isEmpty();

            assertThat(live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica")))
                    .isEqualTo(new Answer.Done(before.version() + 1, null));
            live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));
            assertThat(needs(live)).isEqualTo(2);
        }
    }

    @Test
    void theRoomSaysSinceWhenNothingIsSavedAndThatItIsOver() throws Exception {
        var told = new AtomicInteger();
        try (var live = LiveRoom.continuing(workshop, journal)) {
            live.room.listen(new RoomListener() {
                @Override
                public void moved(RoomState now, List<Entry> written) {}

                @Override
                public void savingChanged() {
                    told.incrementAndGet();
                }
            });
            journal.failNext(2);
            live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));
            live.ask(participant(2), "say-00001", new Say(NEEDS, "Basen"));
            assertThat(live.room.unsavedSince()).contains(NINE.instant());
            assertThat(told).hasValue(1);

            live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));

            assertThat(live.room.unsavedSince()).isEmpty();
            assertThat(told).hasValue(2);
        }
    }

    @Test
    void theRoomFindsOutByItselfThatTheDatabaseIsBack() throws Exception {
        var back = new CountDownLatch(2);
        try (var live = LiveRoom.continuing(workshop, journal)) {
            live.room.listen(new RoomListener() {
                @Override
                public void moved(RoomState now, List<Entry> written) {}

                @Override
                public void savingChanged() {
                    back.countDown();
                }
            });
            journal.failNext(2);
            live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));

            // nobody asks for anything any more
            assertThat(back.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(live.room.unsavedSince()).isEmpty();
        }
    }

    @Test
    void aJoinThatCouldNotBeWrittenLetsInOnePersonWhenSentAgain() throws Exception {
        try (var live = LiveRoom.continuing(workshop, journal)) {
            journal.failNext(2);
            live.ask(NEWCOMER, "join-0001", new Join(Sector.NGO));
            live.ask(NEWCOMER, "join-0001", new Join(Sector.NGO));

            assertThat(live.ask(NEWCOMER, "join-0001", new Join(Sector.NGO)))
                    .isInstanceOfSatisfying(
                            Answer.Done.class, done -> assertThat(done.joined()).isEqualTo(new ParticipantId(7)));
            assertThat(live.room.state().participants()).hasSize(7);
        }
    }

    @Test
    void aWriteWhoseAnswerGotLostIsFoundWhenItIsSentAgain() throws Exception {
        try (var live = LiveRoom.continuing(workshop, journal)) {
            journal.loseNextAnswer();
            live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));

            Answer answer = new Answer.Unsaved();
            for (int i = 0; i < 3 && answer instanceof Answer.Unsaved; i++) {
                answer = live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica"));
            }

            assertThat(answer).isEqualTo(new Answer.Done(journal.written().size(), null));
            assertThat(needs(live)).isEqualTo(2);
        }
    }

    @Test
    void whenAnotherNodeWasFasterTheRoomCatchesUpAndDecidesAgain() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        try (var live = LiveRoom.continuing(workshop, journal)) {
            var elsewhere = theNextEntryOf(workshop, "Przychodnia");
            live.room.listen((now, entries) -> entries.forEach(e -> heard.add(e.version())));
            journal.intrude(List.of(elsewhere));

            assertThat(live.ask(participant(2), "say-00001", new Say(NEEDS, "Świetlica")))
                    .isEqualTo(new Answer.Done(elsewhere.version() + 1, null));

            assertThat(heard).containsExactly(elsewhere.version(), elsewhere.version() + 1);
            assertThat(needs(live)).isEqualTo(3);
            assertThat(live.room.unsavedSince()).isEmpty();
        }
    }

    @Test
    void aRefusalInABatchThatCouldNotBeWrittenIsForgottenToo() throws Exception {
        var voting = aWorkshop().inVoting();
        try (var live = LiveRoom.continuing(voting, journal)) {
            journal.hold();
            live.send(participant(2), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            journal.awaitHeld();
            var close = live.send(ANNA, "close-001", new CloseActivity(PRIORITIES));
            var vote = live.send(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            journal.failNext(2);
            journal.release();

            assertThat(LiveRoom.answerOf(close)).isEqualTo(new Answer.Unsaved());
            assertThat(LiveRoom.answerOf(vote)).isEqualTo(new Answer.Unsaved());
            // the vote is still open, so the same vote sent again must count
            assertThat(live.ask(participant(1), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1))))
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void aRoomThatCouldNotCatchUpAtOnceWorksAgainLater() throws Exception {
        try (var live = LiveRoom.continuing(workshop, journal)) {
            journal.intrude(List.of(theNextEntryOf(workshop, "Przychodnia")));
            journal.failNextReads(1);

            assertThat(live.ask(participant(2), "say-00001", new Say(NEEDS, "Świetlica")))
                    .isEqualTo(new Answer.Unsaved());
            Answer answer = new Answer.Unsaved();
            for (int i = 0; i < 3 && answer instanceof Answer.Unsaved; i++) {
                answer = live.ask(participant(2), "say-00001", new Say(NEEDS, "Świetlica"));
            }
            assertThat(answer).isInstanceOf(Answer.Done.class);
        }
    }

    @Test
    void aStoppedRoomSaysThatItSavesNothing() throws Exception {
        var live = LiveRoom.continuing(workshop, journal);
        live.close();

        assertThat(live.ask(participant(1), "say-00001", new Say(NEEDS, "Świetlica")))
                .isEqualTo(new Answer.Unsaved());
    }

    @Test
    void aCommandOnWhichTheRulesStumbleDoesNotTakeOthersDown() throws Exception {
        try (var live = LiveRoom.continuing(aWorkshop().inVoting(), journal)) {
            journal.hold();
            live.send(participant(2), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            journal.awaitHeld();
            var stumble = live.send(participant(99), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            var fine = live.send(participant(3), "vote-0001", new Cast(PRIORITIES, Map.of(1, 1)));
            journal.release();

            assertThat(LiveRoom.answerOf(fine)).isInstanceOf(Answer.Done.class);
            assertThat(LiveRoom.answerOf(stumble)).isNotInstanceOf(Answer.Done.class);
        }
    }

    private static Entry theNextEntryOf(WorkshopBuilder workshop, String words) {
        workshop.by(1).saying(words);
        return workshop.entries().getLast();
    }

    private static int needs(LiveRoom live) {
        var run = live.room.state().situation(NEEDS).orElseThrow();
        return ((GatherState) run.state()).contributions().size();
    }
}
