package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.room.Agenda;
import pl.narada.room.live.Answer;

/** A plan that cannot be followed is not saved, and nothing that was typed is lost. */
class RefusedPlansTest extends AgendaOnScreen {

    private static final String STALE =
            "W tym czasie plan został zmieniony. Otwórz stronę ponownie, żeby zobaczyć nowy.";

    @Test
    void aVoteWhoseSourceIsRemovedIsRefused() {
        Agenda before = plan();
        press(activity(1, 1), "Usuń");

        press("Zapisz plan");

        hears("Wybierz, na czym ma się opierać to ćwiczenie.");
        assertThat(plan()).isEqualTo(before);
        assertThat(prompts(1)).hasSize(2);
    }

    @Test
    void aVoteCannotComeBeforeItsThemes() {
        Agenda before = plan();
        press(activity(1, 2), "W górę");
        assertThat(prompts(1))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                        "Które tematy są najważniejsze?",
                        "Łączymy potrzeby w tematy");

        press("Zapisz plan");

        hears("Wybierz, na czym ma się opierać to ćwiczenie.");
        assertThat(plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aBlockWithoutATitleIsRefused(String typed) {
        Agenda before = plan();
        LocatorJ._setValue(titleOf(1), typed);
        LocatorJ._setValue(minutesOf(0), 20);

        press("Zapisz plan");

        hears("Wpisz tekst.");
        assertThat(plan()).isEqualTo(before);
        assertThat(minutesOf(0).getValue()).isEqualTo(20);
        assertThat(screen()).contains("Są niezapisane zmiany.");
    }

    @Test
    void anActivityWithoutAQuestionIsRefused() {
        Agenda before = plan();
        LocatorJ._setValue(promptOf(1, 0), " ");

        press("Zapisz plan");

        hears("Wpisz tekst.");
        assertThat(plan()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 601, -5})
    void aBlockOfNoTimeOrOfMoreThanTenHoursIsRefused(int minutes) {
        Agenda before = plan();
        LocatorJ._setValue(minutesOf(4), minutes);

        press("Zapisz plan");

        hears("Blok może trwać od 1 do 600 minut.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aBlockWithoutALengthIsRefused() {
        LocatorJ._setValue(minutesOf(4), null);

        press("Zapisz plan");

        hears("Blok może trwać od 1 do 600 minut.");
    }

    @Test
    void aBlockWithoutAStartIsRefused() {
        Agenda before = plan();
        LocatorJ._setValue(startOf(2), null);

        press("Zapisz plan");

        hears("Podaj godzinę rozpoczęcia każdego bloku, na przykład 9:30.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void anEmptyPlanIsRefused() {
        Agenda before = plan();
        for (int i = 0; i < 5; i++) press(fieldsOf(0), "Usuń");

        press("Zapisz plan");

        hears("Plan jest pusty. Dodaj co najmniej jeden blok.");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aPlanThatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        LocatorJ._setValue(titleOf(0), "Kawa Anny");
        Agenda jans = titled(plan(), OPENING, "Kawa Jana", 30);
        assertThat(planning.set(workshop.id(), jans, workshop.state().agendaVersion(), "jan"))
                .isInstanceOf(Answer.Done.class);

        press("Zapisz plan");

        hears(STALE);
        assertThat(plan()).isEqualTo(jans);
        assertThat(titleOf(0).getValue()).isEqualTo("Kawa Anny");
        open("workshop/" + workshop.id());
        assertThat(titleOf(0).getValue()).isEqualTo("Kawa Jana");
    }

    @Test
    void whatPeopleHaveWrittenKeepsItsActivityInThePlan() {
        workshop.inGathering();
        Agenda before = plan();
        press(fieldsOf(1), "Usuń");

        press("Zapisz plan");

        assertThat(before).isEqualTo(plan());
        hears("To ćwiczenie już trwało i ma wypowiedzi lub głosy. Nie można go usunąć ani zmienić.");
    }
}
