package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherState;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class MergingContributionsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void twoSayTheSame() {
        meeting = planned().inGathering().says(5, "transport do lekarzy");
        open("console/" + meeting.id());
    }

    @Test
    void aSuggestionIsTakenUpAndTheNewerStandsBeneathTheOlder() {
        press(row("Transport do lekarza"), "Połącz");

        assertThat(merged()).isEqualTo(Map.of(5, 1));
        assertThat(parts("feed-row")).hasSize(4);
        assertThat(text(row("Transport do lekarza"))).contains("+1 podobna", "transport do lekarzy", "Rozłącz");
        assertThat(screen()).doesNotContain("podobne do");
        assertThat(text(part("count"))).isEqualTo("4 potrzeby");
        hearsNothing();
    }

    @Test
    void theNewerGoesIntoTheOlderWhicheverRowItIsDoneAt() {
        press(partSaying("feed-row", "podobne do: „Transport do lekarza”"), "Połącz");

        assertThat(merged()).isEqualTo(Map.of(5, 1));
    }

    @Test
    void ofSeveralThatAreAlikeARowNamesOneAndThenTheNext() {
        meeting.says(6, "transport do lekarki");
        seesSoon("transport do lekarki");
        assertThat(text(row("Transport do lekarza"))).containsOnlyOnce("podobne do");

        press(row("Transport do lekarza"), "Połącz");
        assertThat(text(row("Transport do lekarza"))).containsOnlyOnce("podobne do");
        press(row("Transport do lekarza"), "Połącz");

        assertThat(merged()).isEqualTo(Map.of(5, 1, 6, 1));
        assertThat(screen()).doesNotContain("podobne do");
    }

    @Test
    void whatWasMergedIsSeparatedAgain() {
        meeting.janDoes(new Merge(NEEDS, 5, 1));
        seesSoon("+1 podobna");

        press(part("merged-row"), "Rozłącz");

        assertThat(merged()).isEmpty();
        assertThat(parts("feed-row")).hasSize(5);
        assertThat(screen()).contains("podobne do");
    }

    @Test
    void anyOtherIsLookedForByItsWordsWithoutPolishLetters() {
        more(row("Autobus w weekend"));
        press(row("Autobus w weekend"), "Połącz z…");

        ComboBox<?> others = LocatorJ._get(Dialog.class)
                .getChildren()
                .filter(ComboBox.class::isInstance)
                .map(c -> (ComboBox<?>) c)
                .findFirst()
                .orElseThrow();
        assertThat(ComboBoxKt.getSuggestions(others))
                .containsExactly("Transport do lekarza", "Miejsce dla młodzieży", "Świetlica", "transport do lekarzy");
        ComboBoxKt.setUserInput(others, "SWIET");
        assertThat(ComboBoxKt.getSuggestions(others)).containsExactly("Świetlica");
        ComboBoxKt.selectByLabel(others, "Świetlica");
        press(LocatorJ._get(Dialog.class), "Połącz");

        assertThat(merged()).isEqualTo(Map.of(3, 4));
        assertThat(LocatorJ._find(Dialog.class)).isEmpty();
    }

    @Test
    void whatHasBeenMergedMeanwhileIsRefusedInWordsAndTheChoiceStays() {
        more(row("Autobus w weekend"));
        press(row("Autobus w weekend"), "Połącz z…");
        ComboBox<?> others = LocatorJ._get(LocatorJ._get(Dialog.class), ComboBox.class);
        meeting.janDoes(new Merge(NEEDS, 4, 2));
        ComboBoxKt.selectByLabel(others, "Świetlica");
        press(LocatorJ._get(Dialog.class), "Połącz");

        hears("Ta wypowiedź jest już połączona z inną. Wybierz tamtą albo najpierw je rozłącz.");
        assertThat(LocatorJ._find(Dialog.class)).hasSize(1);
    }

    @Test
    void aRowIsFoundByTheWordsOfThoseBeneathItAndByTheirSector() {
        meeting.janDoes(new Merge(NEEDS, 3, 4));
        seesSoon("+1 podobna");

        LocatorJ._setValue(
                LocatorJ._get(
                        com.vaadin.flow.component.textfield.TextField.class,
                        f -> f.withPlaceholder("Szukaj w\u00A0wypowiedziach")),
                "weekend");

        assertThat(parts("feed-row")).hasSize(1);
        assertThat(text(part("feed-row"))).startsWith("Świetlica");
        assertThat(text(part("count"))).isEqualTo("1 z 4");
    }

    @Test
    void whatSomebodyIsCorrectingStaysAlthoughItIsMergedMeanwhile() {
        more(row("Autobus w weekend"));
        press(row("Autobus w weekend"), "Popraw");

        meeting.janDoes(new Merge(NEEDS, 3, 4));

        seesSoon("+1 podobna");
        assertThat(parts("words-editor")).hasSize(1);
    }

    @Test
    void hiddenItTakesAlongWhatStandsBeneathIt() {
        meeting.janDoes(new Merge(NEEDS, 5, 1));
        seesSoon("+1 podobna");

        press(row("+1 podobna"), "Ukryj");

        assertThat(text(part("count"))).isEqualTo("3 potrzeby");
        assertThat(buttons(row("+1 podobna"))).contains("Przywróć").doesNotContain("Połącz z…", "Na ekran");
    }

    private static Component row(String words) {
        List<Component> found = partsSaying("feed-row", words).stream()
                .filter(r -> text(r).startsWith(words) || words.startsWith("+"))
                .toList();
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private Map<Integer, Integer> merged() {
        return meeting.stateOf(NEEDS, GatherState.class).merged();
    }
}
