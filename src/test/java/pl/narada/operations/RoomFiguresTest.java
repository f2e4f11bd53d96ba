package pl.narada.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.command.ParticipantCommand.Arrive;
import pl.narada.room.live.Answer;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;

class RoomFiguresTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RoomFigures figures = new RoomFigures(registry);

    @Test
    void commandsAreCountedByKindAndAnswer() {
        figures.answered(new Arrive(), new Answer.Done(7, null), 1_000);
        figures.answered(new Arrive(), new Answer.Done(8, null), 1_000);
        figures.answered(new Arrive(), new Answer.Unsaved(), 1_000);
        figures.answered(new StartWorkshop(), new Answer.Refused(Refusal.because(Reason.NOT_LEADING)), 1_000);

        assertThat(count("arrive", "done")).isEqualTo(2);
        assertThat(count("arrive", "unsaved")).isEqualTo(1);
        assertThat(count("start-workshop", "refused")).isEqualTo(1);
    }

    private double count(String kind, String answer) {
        return registry.get("narada.commands")
                .tags("kind", kind, "answer", answer)
                .counter()
                .count();
    }

    @Test
    void howLongAnswersTakeIsToldForMostAndForTheSlowest() {
        for (int i = 1; i <= 100; i++) {
            long millis = i <= 97 ? 10 : 500;
            figures.answered(new Arrive(), new Answer.Done(i, null), TimeUnit.MILLISECONDS.toNanos(millis));
        }

        var told = figures.ack().percentileValues();
        assertThat(told[0].value(TimeUnit.MILLISECONDS)).isCloseTo(10, within(1.0));
        assertThat(told[1].value(TimeUnit.MILLISECONDS)).isCloseTo(500, within(50.0));
    }

    @Test
    void thePaceIsThatOfTheLastTenSeconds() {
        var clock = new AtomicLong();
        var lately = new PerSecond(clock::get);
        for (int i = 0; i < 50; i++) lately.add();
        assertThat(lately.average())
                .as("the second that goes on does not count yet")
                .isZero();

        clock.set(TimeUnit.SECONDS.toNanos(1));
        assertThat(lately.average()).isEqualTo(5);
        clock.set(TimeUnit.SECONDS.toNanos(10));
        assertThat(lately.average()).isEqualTo(5);
        clock.set(TimeUnit.SECONDS.toNanos(11));
        assertThat(lately.average()).isZero();
        for (int i = 0; i < 10; i++) lately.add();
        clock.set(TimeUnit.SECONDS.toNanos(12));
        assertThat(lately.average()).isEqualTo(1);
    }
}
