package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.shared.BlockId;

class EditingTheAgendaTest extends AgendaOnScreen {

    @Test
    void thePlanIsShownAsItWasSaved() {
        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+15", "10:30+30");
        assertThat(titleOf(0).getValue()).isEqualTo("Powitalna kawa");
        assertThat(prompts(1))
                .containsExactly(
                        "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                        "Łączymy potrzeby w tematy",
                        "Które tematy są najważniejsze?");
    }

    @Test
    void aLongerBlockMovesTheLaterOnes() {
        LocatorJ._setValue(minutesOf(1), 45);

        assertThat(hours()).containsExactly("09:00+30", "09:30+45", "10:15+15", "10:30+15", "10:45+30");
        saved();
        assertThat(savedHours()).containsExactly("09:00+30", "09:30+45", "10:15+15", "10:30+15", "10:45+30");
    }

    @Test
    void aShorterBlockBringsTheLaterOnesForward() {
        LocatorJ._setValue(minutesOf(3), 5);

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+5", "10:20+30");
    }

    @Test
    void aBlockThatBeginsLaterMovesTheLaterOnes() {
        LocatorJ._setValue(startOf(2), LocalTime.of(10, 10));

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:10+15", "10:25+15", "10:40+30");
        saved();
        assertThat(savedHours()).endsWith("10:10+15", "10:25+15", "10:40+30");
    }

    @Test
    void blocksThatChangePlacesFollowEachOtherFromTheSameStart() {
        press(fieldsOf(2), "W górę");

        assertThat(hours()).containsExactly("09:00+30", "09:30+15", "09:45+30", "10:15+15", "10:30+30");
        assertThat(titleOf(1).getValue()).startsWith("Metody i");
        saved();
        assertThat(plan().blocks()).extracting(b -> b.id().value()).containsExactly(1, 3, 2, 4, 5);
        assertThat(savedHours()).containsExactly("09:00+30", "09:30+15", "09:45+30", "10:15+15", "10:30+30");
    }

    @Test
    void alsoTheFirstBlockMayGoDown() {
        press(fieldsOf(0), "W dół");

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:00+15", "10:15+15", "10:30+30");
        assertThat(titleOf(1).getValue()).isEqualTo("Powitalna kawa");
    }

    @Test
    void theFirstBlockGoesNoFurtherUpNorTheLastDown() {
        press(fieldsOf(0), "W górę");
        assertThat(titleOf(0).getValue()).isEqualTo("Powitalna kawa");

        press(fieldsOf(4), "W dół");
        assertThat(titleOf(4).getValue()).startsWith("Dyskusja");
    }

    @Test
    void aNewBlockComesAfterTheLast() {
        press("Dodaj blok");

        assertThat(hours()).endsWith("10:30+30", "11:00+15");
        LocatorJ._setValue(titleOf(5), "Obiad");
        saved();
        Block last = plan().blocks().getLast();
        assertThat(last.title()).isEqualTo("Obiad");
        assertThat(last.id()).isEqualTo(new BlockId(6));
        assertThat(last.start()).isEqualTo(LocalTime.of(11, 0));
        assertThat(last.activities()).isEmpty();
    }

    @Test
    void aBlockThatIsRemovedIsGone() {
        press(fieldsOf(2), "Usuń");

        assertThat(parts("block-editor")).hasSize(4);
        saved();
        assertThat(plan().blocks()).extracting(b -> b.id().value()).containsExactly(1, 2, 4, 5);
    }

    @Test
    void nothingCountsUntilItIsSaved() {
        Agenda before = plan();

        press("Dodaj blok");
        LocatorJ._setValue(minutesOf(1), 45);

        assertThat(screen()).contains("Są niezapisane zmiany.");
        assertThat(plan()).isEqualTo(before);
        saved();
        assertThat(screen()).doesNotContain("Są niezapisane zmiany.");
        assertThat(plan()).isNotEqualTo(before);
    }

    @Test
    void aStartThatIsTypedAnewMovesTheLaterBlocks() {
        LocatorJ._setValue(startOf(2), null);
        LocatorJ._setValue(startOf(2), LocalTime.of(10, 10));

        assertThat(hours()).containsExactly("09:00+30", "09:30+30", "10:10+15", "10:25+15", "10:40+30");
    }

    @Test
    void afterSavingOneGoesOnEditing() {
        LocatorJ._setValue(titleOf(0), "Kawa");
        saved();
        LocatorJ._setValue(titleOf(0), "Kawa i herbata");
        saved();

        assertThat(plan().blocks().getFirst().title()).isEqualTo("Kawa i herbata");
    }

    @Test
    void aNewBlockHasNotBegunJustBecauseARemovedOneHad() {
        workshop.started();
        press("Dodaj blok");
        saved();
        workshop.annaDoes(new GoTo(new Place(new BlockId(6), null))).at(SUMMARY);
        press(fieldsOf(5), "Usuń");
        saved();

        press("Dodaj blok");
        saved();

        assertThat(workshop.state().course().stays().keySet())
                .doesNotContain(plan().blocks().getLast().id());
    }
}
