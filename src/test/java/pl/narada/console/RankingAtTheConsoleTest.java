package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class RankingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleMayPutThemesInOrder() {
        meeting = planned().inVoting().janDoes(new MakeTheme(THEMES, "Zdrowie")).inRanking();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveBegunIsKnown() {
        assertThat(screen())
                .contains("Odpowiedziało osób: 0 z 6", "Transport", "Zdrowie")
                .doesNotContain("poza rankingiem");

        meeting.ranks(1, 2, 1).ranks(2, 1);

        seesSoon("Odpowiedziało osób: 2 z 6");
        assertThat(screen()).contains("Odpowiedzi są ukryte, dopóki ćwiczenie trwa.");
        assertThat(parts("ranked")).isEmpty();
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesThePlacesAndTheTies() {
        meeting.ranks(1, 2, 1, 3).ranks(2, 1, 2, 3);

        press("Zamknij");

        assertThat(parts("ranked").stream().map(StaffScreens::text))
                .containsExactly("Transport 1. ex aequo 1 3", "Młodzież 1. ex aequo 1 3", "Zdrowie 3. 0 0");
        assertThat(screen())
                .contains("metoda Schulzego", "Metody Schulzego i Ranked Pairs dają tę samą kolejność.")
                .doesNotContain("Bordy");
    }

    @Test
    void theOrderByPointsIsToldWhereItIsAnotherOne() {
        meeting.ranks(1, 1, 2, 3)
                .ranks(2, 1, 2, 3)
                .ranks(3, 1, 2, 3)
                .ranks(4, 2, 3, 1)
                .ranks(5, 2, 3, 1);

        press("Zamknij");

        assertThat(text(parts("ranked").getFirst())).isEqualTo("Transport 1. 3 6");
        assertThat(text(parts("by-points").getFirst())).contains("1. Młodzież, 2. Transport, 3. Zdrowie");
    }

    @Test
    void groupsAreToldApartWhereEnoughOfEachTookPart() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9}) meeting.ranks(ngo, 1);
        for (int other : new int[] {3, 4, 5, 6}) meeting.ranks(other, 2);
        meeting.ranks(10, 2).ranks(11, 1);

        press("Zamknij");

        assertThat(text(parts("ranked").getFirst())).isEqualTo("Transport 1. 6 5 1 14,5");
    }

    @Test
    void whereAGroupIsOfOneMindNothingIsToldByGroup() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9, 10}) meeting.ranks(ngo, 1);
        for (int other : new int[] {3, 4, 5, 6, 11}) meeting.ranks(other, 2);

        press("Zamknij");

        assertThat(text(parts("ranked").getFirst())).isEqualTo("Transport 1. 6 – – 14,5");
    }

    @Test
    void whatThereIsNoRoomForIsLeftOutAndTheFacilitatorIsTold() {
        for (int i = 4; i <= 13; i++) meeting.janDoes(new MakeTheme(THEMES, "Temat " + i));

        seesSoon("Poza rankingiem: 1");
        assertThat(text(partSaying("feed-row", "Temat 13"))).isEqualTo("Temat 13 poza rankingiem");
        assertThat(text(partSaying("feed-row", "Temat 12"))).isEqualTo("Temat 12");
    }

    @Test
    void moreThanAreEasyToPutInOrderIsSaidButNotForbidden() {
        for (int i = 4; i <= 7; i++) meeting.janDoes(new MakeTheme(THEMES, "Temat " + i));
        seesSoon("Temat 7");
        assertThat(screen()).doesNotContain("Ułożyć po kolei");

        meeting.janDoes(new MakeTheme(THEMES, "Temat 8"));

        seesSoon("Opcji jest 8. Ułożyć po kolei łatwo najwyżej 7");
    }
}
