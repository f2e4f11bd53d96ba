package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Flags, what is shown large, and the filters by flag and theme. */
class MarkingContributionsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void fourNeeds() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @Test
    void whatIsToBeComeBackToIsFlaggedAndFound() {
        more(row("Świetlica"));
        press(row("Świetlica"), "Oznacz");

        assertThat(state().flagged()).containsExactly(4);
        assertThat(text(row("Świetlica"))).contains("oznaczone");

        choose("Widoczność", "oznaczone");

        assertThat(parts("feed-row")).hasSize(1);
        more(row("Świetlica"));
        press(row("Świetlica"), "Usuń oznaczenie");
        assertThat(parts("feed-row")).isEmpty();
        assertThat(state().flagged()).isEmpty();
    }

    @Test
    void oneIsShownLargeAndTheNextTakesItsPlace() {
        press(row("Świetlica"), "Na ekran");
        assertThat(state().pinned()).isEqualTo(4);
        assertThat(text(row("Świetlica"))).contains("na ekranie");

        press(row("Autobus"), "Na ekran");

        assertThat(partsSaying("feed-row", "na ekranie")).hasSize(1);
        press(row("Autobus"), "Zdejmij z ekranu");
        assertThat(state().pinned()).isNull();
        assertThat(text(part("feed"))).doesNotContain("na ekranie");
    }

    @Test
    void hiddenItIsOffTheScreen() {
        press(row("Świetlica"), "Na ekran");
        press(row("Świetlica"), "Ukryj");

        assertThat(state().pinned()).isNull();
        assertThat(buttons(row("Świetlica"))).doesNotContain("Na ekran", "Zdejmij z ekranu");
    }

    @Test
    void withoutAnyThemeThereIsNoChoiceOfThemes() {
        assertThat(selects("Temat")).isEmpty();
    }

    @Test
    void contributionsOfOneThemeOrOfNoneAreListed() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 3)).janDoes(new MakeTheme(THEMES, "Młodzież", 2));
        soon(() -> !selects("Temat").isEmpty());

        choose("Temat", "Transport");
        assertThat(parts("feed-row")).hasSize(1);
        assertThat(text(part("feed-row"))).startsWith("Autobus w weekend");

        choose("Temat", "bez tematu");
        assertThat(partsSaying("feed-row", "Świetlica")).hasSize(1);
        assertThat(partsSaying("feed-row", "Miejsce")).isEmpty();
        assertThat(text(part("count"))).isEqualTo("2 z 4");
    }

    @Test
    void theChosenThemeStaysChosenWhenOthersComeAndGoesWithTheTheme() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 3));
        soon(() -> !selects("Temat").isEmpty());
        choose("Temat", "Transport");

        meeting.janDoes(new MakeTheme(THEMES, "Młodzież", 2));
        soon(() -> ComboBoxKt.getSuggestions(selects("Temat").getFirst()).contains("Młodzież"));
        assertThat(parts("feed-row")).hasSize(1);

        meeting.janDoes(new RemoveTheme(THEMES, 1));
        soon(() -> parts("feed-row").size() == 4);
    }

    private static Component row(String words) {
        return partSaying("feed-row", words);
    }

    private GatherState state() {
        return meeting.stateOf(NEEDS, GatherState.class);
    }

    private static void choose(String list, String what) {
        ComboBoxKt.selectByLabel(selects(list).getFirst(), what);
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Object>> selects(String label) {
        return LocatorJ._find(part("feed-tools"), Select.class).stream()
                .filter(s -> Objects.equals(s.getAriaLabel().orElse(""), label))
                .map(s -> (Select<Object>) s)
                .toList();
    }
}
