package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class EvaluatingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleMayAnswer() {
        meeting = planned().inEvaluation();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveAnsweredIsKnown() {
        assertThat(screen()).contains("Odpowiedziało osób: 0 z 6");

        meeting.answers(1, "forms", 5).writes(3, "comment", "Dziękuję");

        seesSoon("Odpowiedziało osób: 2 z 6");
        assertThat(screen())
                .contains("Odpowiedzi są ukryte, dopóki ankieta trwa.")
                .doesNotContain("Dziękuję")
                .doesNotContain("5,00");
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesMeansAndWords() {
        meeting.answers(1, "forms", 5).answers(2, "forms", 4).writes(3, "comment", "Dziękuję");
        seesSoon("Odpowiedziało osób: 3 z 6");

        press("Zamknij");

        assertThat(parts("rating").stream().map(StaffScreens::text)).containsExactly("4,50 2 oceny", "bez ocen");
        assertThat(screen()).contains("Coś dodać?", "Dziękuję", "Odpowiedzi widać na razie tylko tutaj.");

        press("Pokaż wyniki");

        assertThat(screen()).contains("Sala widzi średnie.");
    }

    @Test
    void sectorsAreToldApartOnlyIfEnoughOfEachAnswered() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9, 10}) meeting.answers(ngo, "forms", 5);
        meeting.answers(3, "forms", 2);
        seesSoon("Odpowiedziało osób: 7 z 11");
        assertThat(screen()).doesNotContain("NGO: 6");

        for (int other : new int[] {4, 5, 6, 11}) meeting.answers(other, "forms", 2);

        seesSoon("NGO: 6 · JST, mieszkańcy: 5");
    }
}
