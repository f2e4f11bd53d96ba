package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherState;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Phase;
import pl.narada.room.Status;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class RunningTheWorkshopTest extends StaffScreens {

    private static final String TO_NEEDS = "Dalej: Czego najbardziej potrzebuje współpraca w naszym powiecie?";
    private static final String TO_THEMES = "Dalej: Łączymy potrzeby w tematy";

    private Meeting meeting;

    @BeforeEach
    void aDraft() {
        meeting = planned();
    }

    private void openConsole() {
        open("console/" + meeting.id());
    }

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
    void aSlideHasNothingToOpenOrClose() {
        meeting.started();
        openConsole();

        assertThat(buttons(part("tools"))).isEmpty();
    }

    @Test
    void aGatheringCanBeClosedAndOpenedAgain() {
        meeting.inGathering();
        openConsole();
        assertThat(buttons(part("tools"))).containsExactly("Zamknij");
        assertThat(text(part("status"))).isEqualTo("otwarte");

        press("Zamknij");

        assertThat(meeting.status(NEEDS)).isEqualTo(Status.CLOSED);
        assertThat(buttons(part("tools"))).containsExactly("Otwórz");
        assertThat(text(part("status"))).isEqualTo("zamknięte");

        press("Otwórz");

        assertThat(meeting.status(NEEDS)).isEqualTo(Status.OPEN);
    }

    @Test
    void aVoteThatHasNotBegunCanOnlyBeOpened() {
        meeting.inGathering();
        openConsole();

        press("Które tematy są najważniejsze?");

        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Przygotuj");
        assertThat(text(part("status"))).isEqualTo("czeka");
    }

    @Test
    void aResultIsShownHiddenAndTheVoteOpenedAgain() {
        meeting.inVoting().votes(1, 1);
        openConsole();
        assertThat(buttons(part("tools"))).containsExactly("Zamknij", "Pokaż wyniki");

        press("Pokaż wyniki");

        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.CLOSED);
        assertThat(revealed()).isTrue();
        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Ukryj wyniki");

        press("Ukryj wyniki");

        assertThat(revealed()).isFalse();
        assertThat(buttons(part("tools"))).containsExactly("Otwórz", "Pokaż wyniki");

        press("Pokaż wyniki");
        press("Otwórz");

        assertThat(revealed()).isFalse();
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.OPEN);
        assertThat(buttons(part("tools"))).containsExactly("Zamknij", "Pokaż wyniki");
    }

    @Test
    void aContributionIsHiddenAndRestored() {
        meeting.inGathering();
        openConsole();
        assertThat(text(partSaying("feed-row", "Świetlica"))).contains("JST");

        press(partSaying("feed-row", "Świetlica"), "Ukryj");

        assertThat(meeting.stateOf(NEEDS, GatherState.class).visible()).isEqualTo(3);
        assertThat(text(partSaying("feed-row", "Świetlica"))).contains("ukryte");
        assertThat(screen()).contains("3 potrzeby");

        press(partSaying("feed-row", "Świetlica"), "Przywróć");

        assertThat(meeting.stateOf(NEEDS, GatherState.class).visible()).isEqualTo(4);
        assertThat(text(partSaying("feed-row", "Świetlica"))).doesNotContain("ukryte");
    }

    @Test
    void theNewestContributionStandsFirst() {
        meeting.inGathering();
        openConsole();

        assertThat(parts("feed-row").stream().map(row -> text(row)))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Świetlica"),
                        row -> assertThat(row).contains("Autobus w weekend"),
                        row -> assertThat(row).contains("Miejsce dla młodzieży"),
                        row -> assertThat(row).contains("Transport do lekarza"));
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

    private boolean revealed() {
        return meeting.state().situation(PRIORITIES).orElseThrow().run().revealed();
    }
}
