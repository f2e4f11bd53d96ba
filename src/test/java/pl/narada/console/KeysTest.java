package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.room.Status;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class KeysTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void aVote() {
        meeting = planned().inVoting().votes(1, 1);
        open("console/" + meeting.id());
    }

    private static void key(String key) {
        LocatorJ._get(Keyboard.class).press(key);
    }

    @Test
    void aRemoteControlGoesOnAndBack() {
        key("PageDown");
        assertThat(meeting.state().currentActivity()).contains(EXAMPLES);

        key("PageUp");
        assertThat(meeting.state().currentActivity()).contains(PRIORITIES);
    }

    @Test
    void lettersDoWhatTheirButtonsDo() {
        key("p");
        assertThat(revealed()).isTrue();
        key("U");
        assertThat(revealed()).isFalse();
        key("o");
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.OPEN);
        key("z");
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.CLOSED);
        key("c");
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.OPEN);
        key("t");
        assertThat(meeting.state().course().isPaused()).isTrue();
        key("t");
        assertThat(meeting.state().course().isPaused()).isFalse();
        key("+");
        assertThat(meeting.state()
                        .course()
                        .minutes(meeting.state().currentBlock().orElseThrow()))
                .isEqualTo(35);
        hearsNothing();
    }

    @Test
    void whereThereIsNoButtonTheKeyDoesNothing() {
        meeting.at(EXAMPLES);
        seesSoon("Dalej:");

        key("p");
        key("z");

        hearsNothing();
    }

    @Test
    void theyAreShownAndCanBeTurnedOff() {
        key("?");
        assertThat(text(part("keys"))).contains("D / Page Down dalej", "cofnij swój ostatni krok");

        LocatorJ._setValue(LocatorJ._get(LocatorJ._get(Dialog.class), Checkbox.class), false);
        press(LocatorJ._get(Dialog.class), "Zamknij");
        key("d");

        assertThat(meeting.state().currentActivity()).contains(PRIORITIES);
    }

    @Test
    void whoHelpsMovesNothingByAKey() {
        var jan = colleague("jan");
        jan.does(() -> {
            open("console/" + meeting.id());
            key("d");
            key("p");
            hearsNothing();
        });

        assertThat(meeting.state().currentActivity()).contains(PRIORITIES);
        assertThat(revealed()).isFalse();
    }

    private boolean revealed() {
        return meeting.state().situation(PRIORITIES).orElseThrow().run().revealed();
    }
}
