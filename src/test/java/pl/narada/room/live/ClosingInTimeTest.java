package pl.narada.room.live;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.staszow;
import static pl.narada.room.WorkshopBuilder.NEWCOMER;
import static pl.narada.room.WorkshopBuilder.NINE;
import static pl.narada.room.WorkshopBuilder.anEmptyWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.WallClock;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.RoomEvent.OutsideClosed;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class ClosingInTimeTest {

    private final WallClock clock = new WallClock();
    private final MemoryJournal journal = new MemoryJournal();

    /** Open for an hour from now. */
    private static WorkshopBuilder collecting() {
        return anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(staszow(), 0))
                .facilitatorDoes(new OpenOutside(List.of(NEEDS), NINE.instant().plus(Duration.ofHours(1))))
                .does(NEWCOMER, new Join(Sector.NGO));
    }

    private long closings() {
        return journal.since(WorkshopBuilder.STASZOW, 0).stream()
                .map(Entry::events)
                .filter(events -> events.contains(new OutsideClosed()))
                .count();
    }

    @Test
    @DisplayName("when the time is over it closes once, though nobody asks for anything")
    void byItself() throws Exception {
        journal.append(WorkshopBuilder.STASZOW, collecting().entries());
        try (var live = LiveRoom.awakeFrom(journal, clock)) {
            var closed = new CountDownLatch(1);
            live.room.listen((now, _) -> {
                if (!now.outside().isOpen()) closed.countDown();
            });

            clock.set(Duration.ofMinutes(61));

            assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(closings()).isEqualTo(1);
            assertThat(journal.since(WorkshopBuilder.STASZOW, 0).getLast().actor())
                    .isEqualTo(new Actor.Timetable());
        }
    }

    @Test
    @DisplayName("nobody slips in after the time, also if the server was off when it was over")
    void afterARestart() throws Exception {
        journal.append(WorkshopBuilder.STASZOW, collecting().entries());
        clock.set(Duration.ofDays(2));

        try (var live = LiveRoom.awakeFrom(journal, clock)) {
            var answer = live.ask(participant(1), "too-late-1", new Say(NEEDS, "Autobus"));
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            no -> assertThat(no.refusal().reason()).isEqualTo(Reason.WORKSHOP_NOT_STARTED));
        }
        try (var again = LiveRoom.awakeFrom(journal, clock)) {
            again.ask(participant(1), "too-late-2", new Say(NEEDS, "Autobus"));
        }
        assertThat(closings()).isEqualTo(1);
    }

    @Test
    @DisplayName("in time a voice is taken")
    void inTime() throws Exception {
        journal.append(WorkshopBuilder.STASZOW, collecting().entries());
        clock.set(Duration.ofMinutes(59));

        try (var live = LiveRoom.awakeFrom(journal, clock)) {
            assertThat(live.ask(participant(1), "in-time-1", new Say(NEEDS, "Autobus")))
                    .isInstanceOf(Answer.Done.class);
        }
    }
}
