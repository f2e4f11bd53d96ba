package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.ui.Colleague;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class TwoAtTheConsoleTest extends StaffScreens {

    private static final String TO_NEEDS = "Dalej: Czego najbardziej potrzebuje współpraca w naszym powiecie?";
    private static final String TO_THEMES = "Dalej: Łączymy potrzeby w tematy";

    private Meeting meeting;

    @BeforeEach
    void annaLeads() {
        meeting = planned().started();
        openConsole();
    }

    private void openConsole() {
        open("console/" + meeting.id());
    }

    @Test
    void nextPressedOnTwoDevicesAtOnceMovesOnce() {
        Colleague tablet = colleague("anna");
        tablet.does(this::openConsole);
        Button laptops = button(TO_NEEDS);
        Button tablets = tablet.sees(() -> button(TO_NEEDS));

        LocatorJ._click(laptops);
        tablet.does(() -> LocatorJ._click(tablets));

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        tablet.does(() -> seesSoon(TO_THEMES));
        hearsNothing();
        tablet.does(StaffScreens::hearsNothing);
    }

    @Test
    void whoPressesNextJustWhenTheOtherHasMovedTheRoomMovesItNoFurther() {
        Colleague tablet = colleague("anna");
        tablet.does(this::openConsole);

        press(TO_NEEDS);
        tablet.does(() -> {
            seesSoon(TO_THEMES);
            press(TO_THEMES);
        });

        assertThat(meeting.state().currentActivity()).contains(NEEDS);
    }

    @Test
    void whoeverMovedTheRoomMovesItOnAtOnce() {
        press(TO_NEEDS);
        press(TO_THEMES);

        assertThat(meeting.state().currentActivity()).contains(THEMES);
    }

    @Test
    void whoeverJumpedToWhereNextLedGoesOnAtOnceToo() {
        press("Czego najbardziej potrzebuje współpraca w naszym powiecie?");
        press("Przejdź tutaj");
        press(TO_THEMES);

        assertThat(meeting.state().currentActivity()).contains(THEMES);
    }

    @Test
    void whoPressesNextJustWhenTheOtherHasJumpedStaysThere() {
        Colleague tablet = colleague("anna");
        tablet.does(this::openConsole);

        press("Łączymy potrzeby w tematy");
        press("Przejdź tutaj");
        tablet.does(() -> {
            seesSoon("Dalej: Które tematy są najważniejsze?");
            LocatorJ._click(LocatorJ._get(part("overview-steps"), Button.class, b -> b.withClasses("big-next")));
        });

        assertThat(meeting.state().currentActivity()).contains(THEMES);
    }

    @Test
    void whoHelpsSeesWhoLeadsAndHasNoButtonsThatMoveTheRoom() {
        Colleague jan = colleague("jan");

        jan.does(() -> {
            openConsole();
            assertThat(text(part("lead-bar"))).contains("Spotkanie prowadzi teraz anna.");
            assertThat(buttons(part("overview-steps"))).isEmpty();
            assertThat(buttons(part("time-bar"))).isEmpty();
            assertThat(buttons(part("run-of-show"))).doesNotContain("Przejdź tutaj", "Pomiń");
        });
        assertThat(parts("lead-bar")).isEmpty();
    }

    @Test
    void whoHelpsStillTidiesTheFeed() {
        meeting.inGathering();
        Colleague jan = colleague("jan");

        jan.does(() -> {
            openConsole();
            press(partSaying("feed-row", "Świetlica"), "Ukryj");
            hearsNothing();
        });

        assertThat(meeting.stateOf(NEEDS, GatherState.class).visible()).isEqualTo(3);
        seesSoon("(jan)");
    }

    @Test
    void whoTakesOverLeadsAndTheOtherIsToldSo() {
        Colleague jan = colleague("jan");

        jan.does(() -> {
            openConsole();
            press("Przejmij prowadzenie");
            assertThat(buttons(part("overview-steps"))).contains(TO_NEEDS);
            press(TO_NEEDS);
        });

        assertThat(meeting.state().lead()).isEqualTo("jan");
        assertThat(meeting.state().currentActivity()).contains(NEEDS);
        seesSoon("Spotkanie prowadzi teraz jan.");
        assertThat(buttons(part("overview-steps"))).isEmpty();
        press("Ostatnie kroki");
        assertThat(text(part("history"))).contains("przejęcie prowadzenia (jan)");
    }

    @Test
    void whenWhoLeadsDropsOutNobodyIsPromotedButItIsSaid() {
        Colleague jan = colleague("jan");
        jan.does(() -> {
            openConsole();
            assertThat(text(part("lead-bar"))).contains("Spotkanie prowadzi teraz anna.");
        });

        open("");

        jan.does(() -> {
            seesSoon("Spotkanie prowadzi anna, ale");
            assertThat(buttons(part("overview-steps"))).isEmpty();
            assertThat(buttons(part("lead-bar"))).containsExactly("Przejmij prowadzenie");
        });
        assertThat(meeting.state().lead()).isEqualTo("anna");
    }
}
