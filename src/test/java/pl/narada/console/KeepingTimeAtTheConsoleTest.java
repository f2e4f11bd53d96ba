package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.AllotTime;
import pl.narada.room.command.FacilitatorCommand.SetTimer;
import pl.narada.shared.BlockId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The plan has 30 minutes for the first block; the meeting begins now, whatever the hour. */
class KeepingTimeAtTheConsoleTest extends StaffScreens {

    private static final BlockId EXAMPLES_BLOCK = new BlockId(3);

    private Meeting meeting;

    @BeforeEach
    void aMeetingThatHasBegun() {
        meeting = plannedForAnotherTimeOfDay().started();
        open("console/" + meeting.id());
    }

    @Test
    void itSaysHowMuchTimeIsLeftAndHowTheMeetingStands() {
        assertThat(text(part("time-left"))).isEqualTo("zostało 30 minut do końca bloku");
        assertThat(text(part("standing"))).startsWith("zgodnie z planem · koniec o ");
    }

    @Test
    void fiveMinutesMoreMoveTheEnd() {
        press("+5 minut");
        press("+5 minut");

        assertThat(text(part("time-left"))).isEqualTo("zostało 40 minut do końca bloku");
        assertThat(text(part("standing"))).startsWith("10 minut opóźnienia");
        assertThat(text(partSaying("block", "Diagnoza"))).contains("wypadnie ");
    }

    @Test
    void theClockIsStoppedAndStartedAgain() {
        press("Zatrzymaj zegar");

        assertThat(text(part("time-left"))).isEqualTo("Zegar stoi. Zostało 30 minut bloku.");
        assertThat(buttons(part("time-bar"))).containsExactly("+5 minut", "Wznów zegar");

        press("Wznów zegar");

        assertThat(meeting.state().course().isPaused()).isFalse();
    }

    @Test
    void aBlockToComeIsLeftOutAndBroughtBack() {
        String examples =
                meeting.state().agenda().block(EXAMPLES_BLOCK).orElseThrow().title();

        press(partSaying("block", examples), "Pomiń");

        assertThat(text(partSaying("block", examples))).contains("pominięty");
        assertThat(meeting.state().course().skipped()).containsExactly(EXAMPLES_BLOCK);

        press(partSaying("block", examples), "Przywróć");

        assertThat(meeting.state().course().skipped()).isEmpty();
    }

    @Test
    void theBlockThatIsOnOffersNoSkipping() {
        assertThat(buttons(partSaying("block", "teraz"))).doesNotContain("Pomiń");
        assertThat(buttons(partSaying("block", "Diagnoza"))).contains("Pomiń");
    }

    @Test
    void peopleAreGivenThreeMinutesAndOneMore() {
        assertThat(buttons(part("timer-tools"))).containsExactly("Minutnik");

        meeting.annaDoes(new SetTimer(WELCOME, Instant.now().plusSeconds(175)));
        seesSoon("Minutnik: jeszcze 3 minuty");
        press("+1 minuta");
        seesSoon("Minutnik: jeszcze 4 minuty");
        press("Wyłącz minutnik");

        assertThat(meeting.state().course().timer()).isNull();
        assertThat(buttons(part("timer-tools"))).containsExactly("Minutnik");
    }

    @Test
    void whenTheTimeIsUpItIsSaidAndNothingCloses() {
        meeting.annaDoes(new SetTimer(WELCOME, Instant.now().minusSeconds(1)));

        seesSoon("Minutnik: czas minął");
    }

    @Test
    void theMinutesFollowWhatOthersAllot() {
        meeting.annaDoes(new AllotTime(OPENING, 1));
        seesSoon("została 1 minuta do końca bloku");
    }
}
