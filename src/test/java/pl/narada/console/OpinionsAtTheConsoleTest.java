package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.CAMPS;
import static pl.narada.room.StaszowAgenda.OPINIONS;
import static pl.narada.room.StaszowAgenda.plus;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.opine.OpineView;
import pl.narada.deliberation.Stance;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class OpinionsAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleMayAnswer() {
        meeting = planned().inOpinions();
        open("console/" + meeting.id());
    }

    @Test
    void whileItIsOpenOnlyHowManyHaveAnsweredIsKnown() {
        assertThat(screen()).contains("Odpowiedziało osób: 0 z 6", "Autobus jest ważniejszy niż droga.");

        meeting.opines(1, 1, Stance.AGREE).opines(2, 1, Stance.DISAGREE);

        seesSoon("Odpowiedziało osób: 2 z 6");
        assertThat(screen()).contains("Odpowiedzi są ukryte, dopóki ćwiczenie trwa.");
        assertThat(parts("opinion")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void onceItIsClosedTheFacilitatorSeesWhatPeopleSaid() {
        meeting.opines(1, 1, Stance.AGREE).opines(2, 1, Stance.AGREE).opines(3, 1, Stance.PASS);
        meeting.opines(1, 2, Stance.DISAGREE);

        press("Zamknij");

        assertThat(parts("opinion").stream().map(StaffScreens::text))
                .containsExactly(
                        "Autobus jest ważniejszy niż droga. za mało osób, by to powiedzieć 2 0 1",
                        "Urząd odpowiada na czas. za mało osób, by to powiedzieć 0 1 0",
                        "Młodzież ma gdzie się spotkać. za mało osób, by to powiedzieć 0 0 0");
        assertThat(screen()).contains("Zgadzam się", "Nie zgadzam się", "Pomijam", "Odpowiedzi widać na razie tylko");

        press("Pokaż wyniki");

        assertThat(screen()).contains("Sala widzi odpowiedzi.", "Wzięło udział mniej niż 10 osób.");
        RadioButtonGroup<OpineView> view = LocatorJ._get(RadioButtonGroup.class);
        LocatorJ._setValue(view, OpineView.DIVIDE);
        assertThat(meeting.stateOf(OPINIONS, OpineState.class).view()).isEqualTo(OpineView.DIVIDE);
    }

    @Test
    @SuppressWarnings("unchecked")
    void groupsOfOpinionAreRefusedInOneSentenceWhereThereIsTooLittleToGoBy() {
        meeting.opines(1, 1, Stance.AGREE);
        press("Zamknij");
        assertThat(screen()).doesNotContain("danych jest za mało");

        RadioButtonGroup<OpineView> view = LocatorJ._get(RadioButtonGroup.class);
        LocatorJ._setValue(view, OpineView.GROUPS);

        assertThat(sentences()).singleElement().asString().contains("potrzeba co najmniej 20 zdań i 100 osób");
        assertThat(meeting.stateOf(OPINIONS, OpineState.class).view()).isEqualTo(OpineView.RESULT);
        assertThat(view.getValue()).isEqualTo(OpineView.RESULT);
    }

    @Test
    void groupsAndHowFarTheyAgreeAreToldOnlyWhereEnoughOfEachAnswered() {
        meeting.joinedBy(Sector.NGO, 4).joinedBy(Sector.RESIDENTS, 1);
        for (int ngo : new int[] {1, 2, 7, 8, 9, 11}) meeting.opines(ngo, 1, Stance.AGREE);
        for (int other : new int[] {3, 4, 5, 6, 10}) meeting.opines(other, 1, Stance.DISAGREE);
        meeting.opines(1, 2, Stance.AGREE).opines(3, 2, Stance.AGREE);

        press("Zamknij");

        assertThat(parts("opinion").stream().map(StaffScreens::text))
                .contains(
                        "Autobus jest ważniejszy niż droga. zdania są podzielone · zbyt blisko poprzedniego, by rozstrzygnąć 6 5 0 ✓5\n✗1\n○0 za 5 · przeciw 1 · pomija 0"
                                + " ✓1\n✗4\n○0 za 1 · przeciw 4 · pomija 0",
                        "Urząd odpowiada na czas. za mało osób, by to powiedzieć 2 0 0 – –");
    }

    @Test
    void ofManyStatementsTheOnesThatMostAgreeWithAreShownFirstAndTheOthersWhenAskedFor() {
        Meeting large = planned().inGathering();
        var agenda = plus(large.state().agenda(), StaszowAgenda.statements(StaszowAgenda.camps()));
        large.annaDoes(new SetAgenda(agenda, large.state().agendaVersion())).at(OPINIONS);
        large.opines(1, CAMPS, Stance.AGREE);
        open("console/" + large.id());

        press("Zamknij");

        assertThat(parts("opinion")).hasSize(20);
        assertThat(text(parts("opinion").getFirst())).startsWith("Zdanie 24");
        press("Pokaż pozostałe zdania (4)");
        assertThat(parts("opinion")).hasSize(24);
        assertThat(screen()).doesNotContain("Pokaż pozostałe");
    }
}
