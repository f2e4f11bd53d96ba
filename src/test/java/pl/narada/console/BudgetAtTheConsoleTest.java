package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
    void whereThereArePointsTheRuleAndTheResultSaySo() {
        meeting = planned().inBudgetWithPoints();
        open("console/" + meeting.id());
        assertThat(screen()).contains("10 punktów, na jeden projekt najwyżej 5");
        for (int i = 1; i <= 6; i++) meeting.gives(i, Map.of(1, 5, 3, 4));

        press("Zamknij");

        assertThat(screen()).contains("najwięcej punktów");
        assertThat(parts("chosen").stream().map(StaffScreens::text))
                .anySatisfy(row -> assertThat(row).contains("Bus w soboty", "30"));
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
