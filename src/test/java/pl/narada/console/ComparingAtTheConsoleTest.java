package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class ComparingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleMayCompareThreeThemes() {
        meeting = planned().inVoting().janDoes(new MakeTheme(THEMES, "Zdrowie")).inComparing();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenItIsKnownHowOftenEachWasComparedAndNotWhatIsPreferred() {
        assertThat(screen()).contains("Odpowiedziało osób: 0 z 6", "Każda dostaje swoje pary, najwyżej 3.");

        meeting.prefers(1, 1, 2, 1).prefers(2, 1, 3, 1).prefers(3, 2, 3, 0);

        seesSoon("Odpowiedziało osób: 3 z 6");
        assertThat(parts("feed-row").stream().map(StaffScreens::text))
                .containsExactly("Transport porównano: 2", "Młodzież porównano: 1", "Zdrowie porównano: 1");
        assertThat(screen()).contains("Odpowiedzi są ukryte, dopóki ćwiczenie trwa.");
        assertThat(parts("compared")).isEmpty();
    }

    @Test
    void onceItIsClosedTheFacilitatorSeesPlacesChancesAndWhatIsTooFew() {
        for (int who = 1; who <= 6; who++) meeting.prefers(who, 1, 2, who == 6 ? 2 : 1);
        meeting.prefers(1, 1, 3, 3);

        press("Zamknij");

        assertThat(parts("compared").stream().map(StaffScreens::text))
                .containsExactly(
                        "Transport 1–3 52% 22% – 81% 5 z 7",
                        "Młodzież 1–3 23% 5% – 60% 1 z 6", "Zdrowie za mało porównań – – porównano: 1");
        assertThat(screen())
                .contains(
                        "Rozstrzygnięte porównania: 7. Trudno powiedzieć: 0.",
                        "Wzięło udział mniej niż 10",
                        "różnica jest zbyt mała",
                        "model Bradleya–Terry’ego");
    }

    @Test
    void whatThereIsNoRoomForIsLeftOutAndTheFacilitatorIsTold() {
        for (int i = 4; i <= 13; i++) meeting.janDoes(new MakeTheme(THEMES, "Temat " + i));

        seesSoon("Poza porównaniami: 1");
        assertThat(text(partSaying("feed-row", "Temat 13"))).isEqualTo("Temat 13 poza porównaniami");
    }
}
