package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Phase;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Result;

class RunningTheWorkshopTest extends ConsoleScreen {

    @Test
    void beforeTheStartThereIsOneThingToDo() {
        openConsole();

        assertThat(buttons(part("overview-steps"))).containsExactly("Rozpocznij spotkanie");
        assertThat(text(part("overview")))
                .contains(
                        TITLE,
                        "powiat staszowski",
                        meeting.workshop().joinCode().value(),
                        "w przygotowaniu");
        assertThat(buttons(part("activity-desk"))).isEmpty();
    }

    @Test
    void theStartLeadsToTheFirstActivity() {
        openConsole();

        press("Rozpocznij spotkanie");

        assertThat(meeting.state().phase()).isEqualTo(Phase.LIVE);
        assertThat(meeting.state().currentActivity()).contains(WELCOME);
        assertThat(text(part("activity-desk"))).contains("Witamy na spotkaniu", "zeskanuj kod QR");
        assertThat(buttons(part("overview-steps"))).containsExactly(TO_NEEDS);
        assertThat(text(partSaying("stop", "Witamy na spotkaniu"))).contains("teraz");
        assertThat(text(part("overview"))).contains("do końca bloku");
    }

    @Test
    void whoeverStartsTheMeetingMayGoOnAtOnce() {
        openConsole();

        press("Rozpocznij spotkanie");
        press(TO_NEEDS);

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
    }

    @Test
    void aWorkshopWithoutAPlanCannotStartAndSaysWhy() {
        var form = new WorkshopForm(
                STASZOW, "Bez planu", LocalDate.of(2023, 11, 22), LocalTime.of(9, 0), LocalTime.of(11, 0), "");
        if (!(programme.plan(form, "anna") instanceof Result.Ok<Workshop>(Workshop workshop)))
            throw new AssertionError();
        open("console/" + workshop.id());

        press("Rozpocznij spotkanie");

        hears("Plan jest pusty. Dodaj co najmniej jeden blok.");
        assertThat(rooms.room(workshop.id()).state().phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void nextNamesTheFollowingActivityAndGoesThere() {
        meeting.started();
        openConsole();

        press(TO_NEEDS);

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        assertThat(titles(H2.class)).contains("Czego najbardziej potrzebuje współpraca w naszym powiecie?");
        assertThat(buttons(part("overview-steps"))).containsExactly("Wstecz", TO_THEMES);
        assertThat(text(partSaying("stop", "Czego najbardziej"))).contains("teraz");
        assertThat(text(partSaying("stop", "Witamy"))).doesNotContain("teraz");
    }

    @Test
    void nextLeadsThroughTheWholePlan() {
        meeting.started();
        openConsole();

        for (int i = 2; i <= 10; i++) {
            LocatorJ._click(LocatorJ._get(part("overview-steps"), Button.class, b -> b.withClasses("big-next")));
            assertThat(meeting.state().currentActivity()).contains(new ActivityId(i));
        }

        assertThat(buttons(part("overview-steps"))).containsExactly("Zakończ spotkanie", "Wstecz");
    }

    @Test
    void backLosesNothing() {
        meeting.inGathering();
        openConsole();

        press("Wstecz");
        assertThat(meeting.state().currentActivity()).contains(WELCOME);
        press(TO_NEEDS);

        assertThat(meeting.stateOf(NEEDS, GatherState.class).contributions()).hasSize(4);
        assertThat(meeting.status(NEEDS)).isEqualTo(Status.OPEN);
        assertThat(parts("feed-row")).hasSize(4);
        assertThat(screen()).contains("4 potrzeby", "Transport do lekarza");
    }

    @Test
    void theEndIsAskedAboutFirst() {
        meeting.at(LAST);
        openConsole();

        press("Zakończ spotkanie");
        assertThat(question())
                .isEqualTo("Zakończyć spotkanie? Po zakończeniu nie można już nic dopisać ani zagłosować."
                        + " Ustalenia zostaną zapisane w powiecie.");
        cancel();

        assertThat(meeting.state().phase()).isEqualTo(Phase.LIVE);
        assertThat(screen()).doesNotContain("Spotkanie jest zakończone.");
    }

    @Test
    void afterTheEndTheConsoleSaysSoAndLeadsToTheOutcome() {
        meeting.at(LAST);
        openConsole();

        press("Zakończ spotkanie");
        confirm();

        assertThat(meeting.state().phase()).isEqualTo(Phase.CLOSED);
        assertThat(programme.workshop(meeting.id()).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        assertThat(text(part("over"))).contains("Spotkanie jest zakończone.");
        assertThat(links(part("over")))
                .containsExactly(
                        "Ustalenia /staff/outcome/" + meeting.id(),
                        "Zostaw ocenę lub głosowanie po spotkaniu /staff/outside/" + meeting.id());
        assertThat(buttons(part("overview-steps"))).isEmpty();
        assertThat(buttons(part("tools"))).isEmpty();
        assertThat(buttons(part("run-of-show"))).doesNotContain("Przejdź tutaj");
    }

    @Test
    void whatIsTriedAfterSomebodyElseEndedItIsRefusedWithASentence() {
        meeting.inGathering();
        openConsole();
        Button next = button(TO_THEMES);
        meeting.over();

        LocatorJ._click(next);

        hears("Spotkanie już się zakończyło.");
    }
}
