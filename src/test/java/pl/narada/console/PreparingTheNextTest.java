package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class PreparingTheNextTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void whileNeedsAreGathered() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
        press("Które tematy są najważniejsze?");
        press("Przygotuj");
    }

    @Test
    void theQuestionOfTheNextVoteIsChangedWhilePeopleWrite() {
        LocatorJ._setValue(prompt(), "Co jest najpilniejsze?");
        press("Zapisz");

        assertThat(meeting.state().agenda().activity(PRIORITIES).orElseThrow().prompt())
                .isEqualTo("Co jest najpilniejsze?");
        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        LocatorJ._assertNone(Dialog.class);
        hearsNothing();
    }

    @Test
    void anEmptyQuestionIsRefusedAndNothingIsLost() {
        LocatorJ._setValue(prompt(), " ");
        press("Zapisz");

        hears("Wpisz tekst.");
        assertThat(prompt().getValue()).isEqualTo(" ");
    }

    @Test
    void aPlanThatSomebodyChangedMeanwhileIsNotOverwritten() {
        meeting.janDoes(new SetAgenda(
                titled(meeting.state().agenda(), DISCUSSION, "Rozmowa", 45),
                meeting.state().agendaVersion()));

        LocatorJ._setValue(prompt(), "Co jest najpilniejsze?");
        press("Zapisz");

        assertThat(sentences()).hasSize(1);
        assertThat(prompt().getValue()).isEqualTo("Co jest najpilniejsze?");
    }

    @Test
    void whatIsOnOrHasBegunIsNotPreparedAnyMore() {
        press("Anuluj");
        press("Czego najbardziej potrzebuje współpraca w naszym powiecie?");

        assertThat(buttons(part("tools"))).doesNotContain("Przygotuj");
    }

    private static TextField prompt() {
        return LocatorJ._get(
                LocatorJ._get(Dialog.class), TextField.class, f -> f.withLabel("Pytanie lub tytuł na ekranie"));
    }
}
