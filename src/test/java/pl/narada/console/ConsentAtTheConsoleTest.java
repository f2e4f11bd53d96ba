package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.room.StaszowAgenda;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class ConsentAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleAreAsked() {
        meeting = planned().inConsent();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveAnsweredIsKnown() {
        assertThat(screen()).contains(StaszowAgenda.PROPOSAL, "Odpowiedziało osób: 0 z 6", "Od 0 do 5 palców.");

        meeting.shows(1, 0, "Za drogo");

        seesSoon("Odpowiedziało osób: 1 z 6");
        assertThat(screen()).doesNotContain("Za drogo");
        assertThat(parts("hand")).isEmpty();
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesTheHandsAndWhySomebodyBlocks() {
        meeting.shows(1, 0, "Za drogo")
                .shows(2, 3, "")
                .shows(3, 5, "")
                .shows(4, 5, "")
                .shows(5, 4, "");

        press("Zamknij");

        assertThat(screen()).contains("są sprzeciwy: 1", "Powody sprzeciwu", "Za drogo");
        assertThat(parts("hand").stream().map(StaffScreens::text))
                .contains("5: popieram całym sercem 2", "0: sprzeciw 1", "wstrzymuję się 0");

        press("Pokaż wyniki");

        assertThat(screen()).contains("Sala widzi odpowiedzi.");
    }
}
