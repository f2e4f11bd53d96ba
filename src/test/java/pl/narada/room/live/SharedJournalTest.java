package pl.narada.room.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.journey.Eventually;
import pl.narada.room.Entry;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The rooms of two servers that share a journal and hear nothing of each other, unless a test tells them. */
class SharedJournalTest {

    private static final int TOGETHER = 200;

    private final WorkshopBuilder workshop = aWorkshop().inGathering();
    private final MemoryJournal journal = new MemoryJournal();
    private LiveRoom here;
    private LiveRoom there;

    @BeforeEach
    void bothAreAwake() {
        here = LiveRoom.continuing(workshop, journal);
        there = LiveRoom.awakeFrom(journal);
    }

    @AfterEach
    void close() throws InterruptedException {
        here.close();
        there.close();
    }

    @Test
    void whatBothAreAskedAtOnceIsAllWrittenAndBothComeToTheSame() throws Exception {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) {
            LiveRoom one = i % 2 == 0 ? here : there;
            answers.add(one.send(participant(1 + i % 3), "say-%05d".formatted(i), new Say(NEEDS, "Potrzeba " + i)));
        }
        for (var answer : answers) assertThat(LiveRoom.answerOf(answer)).isNotInstanceOf(Answer.Unsaved.class);

        here.room.catchUp();
        there.room.catchUp();
        assertThat(here.room.state()).isEqualTo(there.room.state());
    }

    @Test
    void nobodyIsToldThatTheMeetingIsOverOnceTheOtherHasOpenedItAgain() throws Exception {
        here.ask(ANNA, "close-001", new CloseWorkshop());
        there.room.catchUp();
        here.ask(ANNA, "reopen-01", new ReopenWorkshop());

        assertThat(there.ask(participant(1), "say-00001", new Say(NEEDS, "Autobus")))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoWasLetInThereIsKnownHereAfterALook() throws Exception {
        var joined = (Answer.Done) there.ask(NEWCOMER, "join-0001", new Join(Sector.NGO));
        ParticipantId who = Optional.ofNullable(joined.joined()).orElseThrow();
        assertThat(here.room.state().participants()).doesNotContainKey(who);

        here.room.catchUp();

        assertThat(here.room.state().participants()).containsKey(who);
    }

    @Test
    void aRoomThatIsToldLooksAtOnceAlthoughNobodyAsksAnything() throws Exception {
        there.ask(participant(1), "say-00001", new Say(NEEDS, "Autobus"));

        here.room.lookAgain();

        RoomState written = there.room.state();
        Eventually.get(() -> Optional.of(here.room.state()).filter(written::equals));
    }

    @Test
    void bothTellWhatWasWrittenAndOnlyTheWriterThatItWroteIt() throws Exception {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        here.room.listen(telling("here", told));
        there.room.listen(telling("there", told));

        there.ask(participant(1), "say-00001", new Say(NEEDS, "Autobus"));
        here.room.catchUp();

        assertThat(told).containsExactly("there moved", "there wrote", "here moved");
    }

    private static RoomListener telling(String name, List<String> told) {
        return new RoomListener() {
            @Override
            public void moved(RoomState now, List<Entry> written) {
                told.add(name + " moved");
            }

            @Override
            public void wrote(RoomState now, List<Entry> written) {
                told.add(name + " wrote");
            }
        };
    }
}
