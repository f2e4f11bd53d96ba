package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.room.Status;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;

/** What the console shows while others act, and while one looks at something else than what is on. */
class LookingAroundTest extends ConsoleScreen {

    @Test
    void choosingAnotherActivityOnlyLooksAtIt() {
        meeting.inGathering();
        openConsole();

        press("Łączymy potrzeby w tematy");

        assertThat(titles(H2.class)).contains("Łączymy potrzeby w tematy");
        assertThat(LocatorJ._find(
                        Component.class,
                        c -> c.withPredicate(part -> part.getElement().getTag().equals("narada-theme-board"))))
                .hasSize(1);
        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        assertThat(meeting.status(THEMES)).isEqualTo(Status.READY);
    }

    @Test
    void onlyGoThereGoesToTheChosenActivity() {
        meeting.inGathering();
        openConsole();
        assertThat(buttons(part("run-of-show"))).doesNotContain("Przejdź tutaj");

        press("Łączymy potrzeby w tematy");
        press("Przejdź tutaj");

        assertThat(meeting.state().currentActivity()).contains(THEMES);
        assertThat(buttons(part("run-of-show"))).doesNotContain("Przejdź tutaj");
    }

    @Test
    void theChosenActivityIsMarkedForThoseWhoCannotSeeIt() {
        meeting.inGathering();
        openConsole();

        press("Które tematy są najważniejsze?");

        assertThat(partSaying("stop", "Które tematy").hasClassName("is-chosen")).isTrue();
        assertThat(button("Które tematy są najważniejsze?").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(parts("is-chosen")).hasSize(1);
    }

    @Test
    void goThereGoesToTheChosenActivityOnceTheRunOfShowOffersIt() {
        meeting.inGathering();
        openConsole();
        press("Łączymy potrzeby w tematy");
        meeting.says(5, "Przychodnia");
        soon(() -> buttons(part("run-of-show")).contains("Przejdź tutaj"));

        press("Przejdź tutaj");

        assertThat(meeting.state().currentActivity()).contains(THEMES);
        assertThat(buttons(part("run-of-show"))).doesNotContain("Przejdź tutaj");
    }

    @Test
    void somebodyElsesContributionDoesNotTakeOneAwayFromWhatOneLooksAt() {
        meeting.inGathering();
        openConsole();
        press("Które tematy są najważniejsze?");

        meeting.joinedBy(Sector.NGO, 1).says(5, "Przychodnia");

        seesSoon("z 7");
        assertThat(titles(H2.class)).contains("Które tematy są najważniejsze?");
    }

    @Test
    void whenTheRoomMovesEverybodyLooksAtWhatIsOn() {
        meeting.inGathering();
        openConsole();
        press("Podsumowanie i ustalenia");

        meeting.at(THEMES);

        soon(() -> titles(H2.class).contains("Łączymy potrzeby w tematy"));
        assertThat(buttons(part("overview-steps"))).contains("Dalej: Które tematy są najważniejsze?");
    }

    @Test
    void whatPeopleWriteAndAnotherFacilitatorDoesAppearsByItself() {
        meeting.inGathering();
        openConsole();
        var first = partSaying("feed-row", "Transport do lekarza");

        meeting.says(5, "Przychodnia");
        seesSoon("Przychodnia");
        meeting.janDoes(new Hide(NEEDS, 5));
        soon(() -> text(partSaying("feed-row", "Przychodnia")).contains("ukryte"));
        meeting.annaDoes(new CloseActivity(NEEDS));
        soon(() -> buttons(part("tools")).equals(List.of("Otwórz")));

        assertThat(partSaying("feed-row", "Transport do lekarza")).isSameAs(first);
    }

    @Test
    void theMinutesGoOnByThemselvesWhileTheConsoleIsOpen() {
        meeting.started();
        openConsole();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        open("");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aConsoleThatWasLeftIsNotRefreshedAnyMore() {
        meeting.inGathering();
        openConsole();
        Component left = UI.getCurrent().getCurrentView();
        open("");
        meeting.says(5, "Przychodnia");

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(text(left)).doesNotContain("Przychodnia");
    }

    @Test
    void anotherPlanAppearsInTheRunOfShow() {
        meeting.started();
        openConsole();

        meeting.janDoes(new SetAgenda(
                titled(meeting.state().agenda(), DISCUSSION, "Rozmowa przy kawie", 45),
                meeting.state().agendaVersion()));

        seesSoon("Rozmowa przy kawie");
        assertThat(text(part("run-of-show"))).contains("10:30–11:15");
    }

    @Test
    void goingStraightToAnotherWorkshopsConsoleShowsThatWorkshop() {
        Meeting other = planned(STASZOW, "Drugie spotkanie").started();
        meeting.inGathering();
        openConsole();

        UI.getCurrent().navigate("console/" + other.id());

        assertThat(text(part("overview"))).contains("Drugie spotkanie");
        assertThat(text(part("run-of-show"))).contains("Witamy na spotkaniu");
        assertThat(buttons(part("overview-steps"))).containsExactly(TO_NEEDS);
    }
}
