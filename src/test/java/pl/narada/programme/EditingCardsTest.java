package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Card.Type;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.show.ShowState;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The cards of the slide with examples, which in the plan of Staszów are two. */
class EditingCardsTest extends StaffScreens {

    private Meeting meeting;
    private Component slide;

    @BeforeEach
    void theSlideWithExamplesIsOpened() {
        meeting = planned();
        openTheSlide();
    }

    private void openTheSlide() {
        open("workshop/" + meeting.id());
        slide = LocatorJ._find(parts("block-editor").get(2), Component.class, c -> c.withClasses("activity-editor"))
                .getFirst();
        LocatorJ._find(slide, Details.class).getFirst().setOpened(true);
        cards().forEach(card -> LocatorJ._get(card, Details.class).setOpened(true));
    }

    private List<Component> cards() {
        return LocatorJ._find(slide, Component.class, c -> c.withClasses("card-editor"));
    }

    private static void write(Component card, String label, String words) {
        LocatorJ._setValue(LocatorJ._get(card, TextField.class, f -> f.withLabel(label)), words);
    }

    private void saved() {
        press("Zapisz plan");
        hears("Zapisano.");
    }

    private ShowSettings settings() {
        return (ShowSettings)
                meeting.state().agenda().activity(EXAMPLES).orElseThrow().settings();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCardIsAdded() {
        press(slide, "Dodaj kartę");
        Component card = cards().getLast();
        LocatorJ._setValue(LocatorJ._get(card, Select.class), Type.SOURCE);
        write(card, "Tytuł karty", " Mały  grant ");
        write(card, "Gdzie lub kto", "powiat");
        write(card, "Link (zaczyna się od http:// lub https://)", " https://example.org ");
        LocatorJ._setValue(LocatorJ._get(card, TextArea.class), "Na pierwszy krok.");

        saved();

        assertThat(settings().cards())
                .hasSize(3)
                .endsWith(new Card(3, Type.SOURCE, "Mały grant", "Na pierwszy krok.", "powiat", "https://example.org"));
    }

    @Test
    void cardsMoveAndAreRemovedAndNoNumberIsGivenTwice() {
        press(cards().getLast(), "W górę");
        assertThat(cards().getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("Mapa aktywności organizacji pozarządowych");
        press(cards().getFirst(), "Usuń");
        press(slide, "Dodaj kartę");
        write(cards().getLast(), "Tytuł karty", "Nowa");

        saved();

        assertThat(settings().cards()).extracting(Card::id).containsExactly(1, 3);
    }

    @Test
    void theFirstDoesNotGoUpNorTheLastDown() {
        assertThat(button(cards().getFirst(), "W górę").isEnabled()).isFalse();
        assertThat(button(cards().getLast(), "W dół").isEnabled()).isFalse();
        assertThat(button(cards().getFirst(), "W dół").isEnabled()).isTrue();
    }

    @Test
    void whoeverCannotSeeHearsWhichCardAButtonMoves() {
        write(cards().getFirst(), "Tytuł karty", "CUS");

        assertThat(button(cards().getFirst(), "Usuń").getAriaLabel()).contains("Usuń: CUS");
        assertThat(cards().getFirst().getElement().getAttribute("aria-label")).isEqualTo("CUS");
    }

    @Test
    void aCardWithoutATitleOrWithAWrongLinkIsRefusedAndStays() {
        write(cards().getFirst(), "Tytuł karty", " ");
        press("Zapisz plan");
        hears("Wpisz tekst.");

        write(cards().getFirst(), "Tytuł karty", "CUS");
        write(cards().getFirst(), "Link (zaczyna się od http:// lub https://)", "javascript:alert(1)");
        press("Zapisz plan");

        hears("Link musi kończyć się adresem, który zaczyna się od http:// lub https://.");
        assertThat(settings().cards().getFirst().title()).isEqualTo("Centra Usług Społecznych");
    }

    @Test
    void thereAreAtMostTwelve() {
        for (int i = 2; i < 12; i++) press(slide, "Dodaj kartę");

        assertThat(cards()).hasSize(12);
        assertThat(button(slide, "Dodaj kartę").isEnabled()).isFalse();
    }

    @Test
    void theQuestionBoxIsTurnedOff() {
        LocatorJ._setValue(LocatorJ._get(slide, Checkbox.class), false);

        saved();

        assertThat(settings().questions()).isFalse();
    }

    @Test
    void aCorrectionWhileTheMeetingRunsKeepsTheMarks() {
        meeting.inGathering().at(EXAMPLES).marks(1, 2);
        openTheSlide();
        press(cards().getLast(), "W górę");
        write(cards().getFirst(), "Tytuł karty", "Mapa organizacji");

        saved();

        assertThat(settings().cards()).extracting(Card::title).startsWith("Mapa organizacji");
        assertThat(meeting.stateOf(EXAMPLES, ShowState.class).whoMarked(2)).hasSize(1);
    }

    private static Button button(Component within, String words) {
        return LocatorJ._get(
                within,
                Button.class,
                b -> b.withPredicate(one -> plain(one.getText()).equals(words)));
    }
}
