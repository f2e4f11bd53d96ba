package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Reword;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class CorrectingContributionsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void aTypo() {
        meeting = planned().inGathering().says(5, "Autobós");
        open("console/" + meeting.id());
    }

    @Test
    void aTypoIsCorrectedAndTheFirstWordsStandBelow() {
        more(row("Autobós"));
        press(row("Autobós"), "Popraw");
        assertThat(field().getValue()).isEqualTo("Autobós");
        type("Autobus do szkoły");
        press(part("words-editor"), "Zapisz");

        assertThat(contribution(5).text()).isEqualTo("Autobus do szkoły");
        assertThat(text(row("Autobus do szkoły"))).startsWith("Autobus do szkoły pierwotnie: Autobós");
        assertThat(parts("words-editor")).isEmpty();
        hearsNothing();
    }

    @Test
    void putBackAsItWasNothingMoreIsSaidAboutIt() {
        meeting.janDoes(new Reword(NEEDS, 5, "Pociąg"));
        seesSoon("pierwotnie: Autobós");

        more(row("Pociąg"));

        press(row("Pociąg"), "Popraw");
        type("Autobós");
        press(part("words-editor"), "Zapisz");

        assertThat(contribution(5).original()).isNull();
        assertThat(screen()).doesNotContain("pierwotnie");
    }

    @Test
    void whoCancelsChangesNothing() {
        more(row("Autobós"));
        press(row("Autobós"), "Popraw");
        type("Autobus");
        press(part("words-editor"), "Anuluj");

        assertThat(contribution(5).text()).isEqualTo("Autobós");
        assertThat(text(row("Autobós"))).doesNotContain("pierwotnie");

        more(row("Autobós"));

        press(row("Autobós"), "Popraw");
        assertThat(field().getValue()).isEqualTo("Autobós");
    }

    @Test
    void emptyWordsAreRefusedAndTheFieldStays() {
        more(row("Autobós"));
        press(row("Autobós"), "Popraw");
        type("  ");
        press(part("words-editor"), "Zapisz");

        hears("Wpisz tekst.");
        assertThat(parts("words-editor")).hasSize(1);
        assertThat(field().getValue()).isEqualTo("  ");
        assertThat(contribution(5).text()).isEqualTo("Autobós");
    }

    @Test
    void whatOneIsTypingStaysWhenOthersWrite() {
        more(row("Autobós"));
        press(row("Autobós"), "Popraw");
        TextField typing = field();
        type("Autob");

        meeting.says(6, "Przychodnia").janDoes(new Hide(NEEDS, 5)).janDoes(new Reword(NEEDS, 5, "Bus"));

        seesSoon("Przychodnia");
        soon(() -> screen().contains("ukryte"));
        assertThat(field()).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Autob");
    }

    @Test
    void aRowThatOneIsCorrectingStaysAlthoughItNoLongerMatches() {
        LocatorJ._setValue(search(), "autobos");
        more(row("Autobós"));
        press(row("Autobós"), "Popraw");
        type("Bus");

        meeting.janDoes(new Reword(NEEDS, 5, "Kolej")).janDoes(new Reword(NEEDS, 3, "Autobos w weekend"));

        seesSoon("Autobos w weekend");
        assertThat(field().getValue()).isEqualTo("Bus");
        LocatorJ._setValue(search(), "lotnisko");
        assertThat(field().getValue()).isEqualTo("Bus");

        press(part("words-editor"), "Zapisz");

        assertThat(contribution(5).text()).isEqualTo("Bus");
        assertThat(parts("feed-row")).isEmpty();
    }

    @Test
    void aCorrectedTextIsFoundByItsFirstWordsToo() {
        meeting.janDoes(new Reword(NEEDS, 5, "Komunikacja"));
        seesSoon("pierwotnie: Autobós");

        LocatorJ._setValue(search(), "autobos");

        assertThat(text(row("Komunikacja"))).contains("pierwotnie: Autobós");
    }

    private Contribution contribution(int id) {
        return Objects.requireNonNull(meeting.stateOf(NEEDS, GatherState.class).contribution(id));
    }

    private static Component row(String words) {
        return partSaying("feed-row", words);
    }

    private static TextField field() {
        return LocatorJ._get(part("words-editor"), TextField.class);
    }

    private static void type(String words) {
        LocatorJ._setValue(field(), words);
    }

    private static TextField search() {
        return LocatorJ._get(TextField.class, f -> f.withPlaceholder("Szukaj w\u00A0wypowiedziach"));
    }
}
