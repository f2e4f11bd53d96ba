package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class BudgetAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleDivideMoney() {
        meeting = planned().inBudget();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveVotedIsKnown() {
        assertThat(screen()).contains("Do podziału: 100 000 zł", "Bus w soboty", "60 000 zł");

        meeting.chooses(1, 1);

        seesSoon("Odpowiedziało osób: 1 z 6");
        assertThat(parts("chosen")).isEmpty();
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesBothWaysWithAReasonForEachProject() {
        for (int i = 1; i <= 4; i++) meeting.chooses(i, 1, 2);
        for (int i = 5; i <= 6; i++) meeting.chooses(i, 3);

        press("Zamknij");

        assertThat(screen()).contains("Rozstrzyga: równe udziały.", "Zostaje pieniędzy", "Pobierz głosy (.pb)");
        assertThat(parts("chosen")).hasSize(4);
        assertThat(parts("chosen").stream().map(StaffScreens::text))
                .anySatisfy(row -> assertThat(row).startsWith("Hala").endsWith("kosztuje więcej niż cały budżet"));
    }
}
