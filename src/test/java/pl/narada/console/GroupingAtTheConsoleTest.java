package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.Place;
import pl.narada.activity.group.GroupCommand.RemoveTheme;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class GroupingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void fourNeedsWaitForThemes() {
        meeting = planned().inGrouping();
        open("console/" + meeting.id());
    }

    @Test
    void aThemeIsMade() {
        LocatorJ._setValue(newTheme(), "Transport");
        press("Dodaj temat");

        assertThat(themes()).containsExactly(new Theme(1, "Transport"));
        assertThat(nameOf(1).getValue()).isEqualTo("Transport");
        assertThat(newTheme().getValue()).isEmpty();
        hearsNothing();
    }

    @Test
    void aThemeWithoutANameIsRefused() {
        LocatorJ._setValue(newTheme(), "   ");
        press("Dodaj temat");

        hears("Wpisz tekst.");
        assertThat(themes()).isEmpty();
        assertThat(newTheme().getValue()).isEqualTo("   ");
    }

    @Test
    void aThemeWhoseNameIsTooLongIsRefusedAndStaysInTheField() {
        String tooLong = "x".repeat(81);
        LocatorJ._setValue(newTheme(), tooLong);
        press("Dodaj temat");

        hears("Tekst jest za długi. Zmieści się najwyżej 80 znaków.");
        assertThat(newTheme().getValue()).isEqualTo(tooLong);
    }

    @Test
    void aContributionIsPutIntoAThemeAndOutOfItWithoutAMouse() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport"));
        seesSoon("Bez tematu: 4");

        move("Transport do lekarza", "Transport");

        assertThat(state().themeOf(1)).isEqualTo(1);
        assertThat(text(theme(1))).contains("Transport do lekarza");
        assertThat(text(part("loose"))).contains("Bez tematu: 3").doesNotContain("Transport do lekarza Transport");

        move("Transport do lekarza", "bez tematu");

        assertThat(state().themeOf(1)).isNull();
        assertThat(text(part("loose"))).contains("Bez tematu: 4");
    }

    @Test
    void theListBesideAContributionOffersAllThemes() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport")).janDoes(new MakeTheme(THEMES, "Młodzież", 2));
        soon(() -> parts("theme").size() == 2);

        assertThat(ComboBoxKt.getSuggestions(mover("Świetlica")))
                .containsExactly("bez tematu", "Transport", "Młodzież");
        assertThat(plain(mover("Świetlica").getAriaLabel().orElse("")))
                .isEqualTo("Wybierz temat dla wypowiedzi: Świetlica");
    }

    @Test
    void aThemeIsRenamed() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);

        LocatorJ._setValue(nameOf(1), "Dojazd");

        assertThat(themes()).containsExactly(new Theme(1, "Dojazd"));
        assertThat(state().themeOf(1)).isEqualTo(1);
        hearsNothing();
    }

    @Test
    void aThemeKeepsItsNameIfTheNewOneIsRefused() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);

        LocatorJ._setValue(nameOf(1), "");

        hears("Wpisz tekst.");
        assertThat(themes()).containsExactly(new Theme(1, "Transport"));
        assertThat(nameOf(1).getValue()).isEqualTo("Transport");
    }

    @Test
    void anEmptyThemeIsRemovedWithoutAQuestion() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport"));
        soon(() -> parts("theme").size() == 1);

        press(theme(1), "Usuń temat");

        assertThat(themes()).isEmpty();
        assertThat(parts("theme")).isEmpty();
        LocatorJ._assertNone(ConfirmDialog.class);
    }

    @Test
    void aThemeWithContributionsIsRemovedOnlyAfterAQuestion() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);

        press(theme(1), "Usuń temat");
        assertThat(question()).startsWith("Usunąć temat? Wypowiedzi z tego tematu wrócą do listy „Bez tematu”.");
        cancel();
        assertThat(themes()).hasSize(1);

        press(theme(1), "Usuń temat");
        confirm();

        assertThat(themes()).isEmpty();
        assertThat(text(part("loose"))).contains("Bez tematu: 4", "Transport do lekarza");
    }

    @Test
    void aThemeThatSomebodyElseRemovedMeanwhileIsSaidToBeGone() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);
        TextField name = nameOf(1);
        meeting.janDoes(new RemoveTheme(THEMES, 1));

        LocatorJ._setValue(name, "Dojazd");

        assertThat(sentences()).contains("Tego tematu już nie ma.");
    }

    @Test
    void thatAThemeIsGoneIsSaidOnce() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);
        TextField name = nameOf(1);
        meeting.janDoes(new RemoveTheme(THEMES, 1));

        LocatorJ._setValue(name, "Dojazd");

        hears("Tego tematu już nie ma.");
    }

    @Test
    void whatIsHiddenLeavesTheBoard() {
        meeting.janDoes(new Hide(NEEDS, 4));

        soon(() -> text(part("loose")).contains("Bez tematu: 3"));
        assertThat(text(part("loose"))).doesNotContain("Świetlica");
    }

    @Test
    void theNameThatOneIsTypingStaysWhenAnotherFacilitatorMakesATheme() {
        TextField typing = newTheme();
        LocatorJ._setValue(typing, "Trans");

        meeting.janDoes(new MakeTheme(THEMES, "Młodzież", 2));

        soon(() -> parts("theme").size() == 1);
        assertThat(newTheme()).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Trans");
    }

    @Test
    void theNameThatOneIsCorrectingStaysWhenAnotherFacilitatorMakesATheme() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);
        TextField correcting = nameOf(1);

        meeting.janDoes(new MakeTheme(THEMES, "Młodzież", 2));

        soon(() -> parts("theme").size() == 2);
        assertThat(nameOf(1)).isSameAs(correcting);
    }

    @Test
    void theNameThatOneIsCorrectingStaysWhenAnotherFacilitatorFillsTheTheme() {
        meeting.janDoes(new MakeTheme(THEMES, "Transport", 1));
        soon(() -> parts("theme").size() == 1);
        TextField correcting = nameOf(1);

        meeting.janDoes(new Place(THEMES, 3, 1));

        soon(() -> text(part("theme")).contains("Autobus w weekend"));
        assertThat(nameOf(1)).isSameAs(correcting);
    }

    private GroupState state() {
        return meeting.stateOf(THEMES, GroupState.class);
    }

    private List<Theme> themes() {
        return state().themes();
    }

    private static TextField newTheme() {
        return LocatorJ._get(TextField.class, f -> f.withPlaceholder("Nazwa nowego tematu"));
    }

    private static Component theme(int number) {
        return parts("theme").get(number - 1);
    }

    private static TextField nameOf(int theme) {
        return LocatorJ._get(theme(theme), TextField.class);
    }

    private static void move(String contribution, String theme) {
        ComboBoxKt.selectByLabel(mover(contribution), theme);
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> mover(String contribution) {
        Component card = parts("card").stream()
                .filter(c -> text(c.getChildren().findFirst().orElseThrow()).equals(contribution))
                .findFirst()
                .orElseThrow();
        return LocatorJ._get(card, Select.class);
    }
}
