package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.rate.RateSettings;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class RatingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleMayRate() {
        meeting = planned().inRating();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveRatedIsKnown() {
        assertThat(screen()).contains("Oceniło osób: 0 z 6").contains("bez ocen");

        meeting.rates(1, 1, 5, 2).rates(2, 1, 4, 1).rates(2, 2, 3, 3);

        seesSoon("Oceniło osób: 2 z 6");
        assertThat(text(partSaying("feed-row", "Transport"))).isEqualTo("Transport 2 osoby");
        assertThat(text(partSaying("feed-row", "Młodzież"))).isEqualTo("Młodzież 1 osoba");
        assertThat(screen())
                .contains("Każda osoba ocenia ważność i wykonalność w skali od 1 do 5.")
                .contains("Oceny są ukryte, dopóki ocenianie trwa.")
                .doesNotContain("4,50");
        assertThat(parts("rating")).isEmpty();
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesMeansAndHowTheySpread() {
        meeting.rates(1, 1, 5, 2).rates(2, 1, 4, 1);
        seesSoon("Oceniło osób: 2 z 6");

        press("Zamknij");

        assertThat(parts("rating").stream().map(StaffScreens::text))
                .containsExactly("4,50 2 oceny", "1,50 2 oceny", "bez ocen", "bez ocen");
        assertThat(parts("spread").getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("ocena 1: 0, ocena 2: 0, ocena 3: 0, ocena 4: 1, ocena 5: 1");
        assertThat(screen()).contains("Oceny widać na razie tylko tutaj.", "Ważność", "Wykonalność");

        press("Pokaż wyniki");

        assertThat(screen()).contains("Sala widzi oceny.");
    }

    @Test
    void whereItsResultsAreOpenItIsSaidWhatTheRoomSees() {
        meeting = planned().inRating(RateSettings.both(StaszowAgenda.THEMES).withOpenResults(true));
        open("console/" + meeting.id());

        assertThat(screen())
                .contains("Sala widzi na ekranie wyniki na razie.", "oceniona przez mniej niż 5 osób")
                .doesNotContain("Oceny są ukryte");

        press("Zamknij");

        assertThat(screen()).contains("Oceny widać na razie tylko tutaj.").doesNotContain("wyniki na razie");
    }

    @Test
    void scalesAreCalledAsTheFacilitatorCalledThem() {
        meeting = planned().inRating(StaszowAgenda.scalesWithNames());
        open("console/" + meeting.id());
        meeting.rates(1, 1, 5, 2);
        seesSoon("Każda osoba ocenia w skali od 1 do 5: Pilność; Koszt (1: niski, 5: wysoki).");

        press("Zamknij");

        assertThat(screen()).contains("Koszt (1: niski, 5: wysoki)").doesNotContain("Wykonalność");
    }

    @Test
    void whatIsOpenedAgainHidesItsMeans() {
        meeting.rates(1, 1, 5, 2);
        press("Zamknij");
        assertThat(parts("rating")).isNotEmpty();

        press("Otwórz");

        assertThat(parts("rating")).isEmpty();
        assertThat(screen()).doesNotContain("5,00");
    }

    @Test
    void groupsOfSectorsAreToldApartOnlyWhereEnoughOfEachRated() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9, 11}) meeting.rates(ngo, 1, 5, 5);
        for (int other : new int[] {3, 4, 5, 6, 10}) meeting.rates(other, 1, 1, 1);
        meeting.rates(1, 2, 4, 4).rates(3, 2, 2, 2);

        press("Zamknij");

        assertThat(text(parts("rating").getFirst()))
                .isEqualTo("3,18 11 ocen NGO: 4,33 · JST, mieszkańcy: 1,80 oceny są podzielone");
        assertThat(text(parts("rating").getLast())).isEqualTo("3,00 2 oceny");
    }
}
