package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.projector.StageElement;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** What the room sees, and what it would see next, small in the console; nothing of it is sent while it is folded up. */
class SeeingTheStageTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void atTheConsole() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @AfterEach
    void nobodyHasUnfoldedAnything() {
        VaadinSession.getCurrent().setAttribute("console-mirror", null);
    }

    @Test
    void theMirrorIsEmptyUntilItIsUnfolded() {
        assertThat(stages()).isEmpty();

        unfold("mirror", true);
        assertThat(stages()).hasSize(1);
        assertThat(part("stage-box").getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(part("stage-box").getElement().hasAttribute("inert")).isTrue();

        unfold("mirror", false);
        assertThat(stages()).isEmpty();
    }

    @Test
    void whoeverHasUnfoldedItFindsItSoWhenTheyComeBack() {
        unfold("mirror", true);

        open("console/" + meeting.id());

        assertThat(stages()).hasSize(1);
    }

    @Test
    void whatIsNotOnYetCanBeSeenAsItWillBe() {
        assertThat(parts("preview-stage")).isEmpty();

        press("Które tematy są najważniejsze?");
        unfold("preview-stage", true);
        assertThat(sent()).contains("Które tematy są najważniejsze?").contains("\"still\":true");
        assertThat(meeting.state().currentActivity()).contains(NEEDS);

        press("Przygotuj");
        LocatorJ._setValue(
                LocatorJ._get(TextField.class, f -> f.withLabel("Pytanie lub tytuł na ekranie")), "Co najpierw?");
        press("Zapisz");
        assertThat(sent()).contains("Co najpierw?");
    }

    private static List<StageElement> stages() {
        return LocatorJ._find(StageElement.class).stream()
                .filter(stage -> stage.isAttached())
                .toList();
    }

    private static void unfold(String part, boolean wanted) {
        ((Details) part(part)).setOpened(wanted);
    }

    /** What the browser was told since it was asked last. */
    private static String sent() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .reduce("", String::concat);
    }
}
