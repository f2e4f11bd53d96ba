package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.activity.group.GroupState;
import pl.narada.phone.Meeting;
import pl.narada.room.Place;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Two people at two consoles of one meeting, each at a computer of their own: nothing is done twice, and both know who did it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:two-consoles")
class TwoConsolesIT extends OnAServer {

    private static final String TO_NEEDS = "Dalej: Czego najbardziej potrzebuje współpraca w\u00A0naszym powiecie?";

    private Meeting meeting;
    private Screen anna;
    private Screen ewa;

    @Test
    @DisplayName("two who press Next together move the room once; who is not there is not replaced by herself")
    void nextTogether() {
        aMeeting();
        Screen tablet = anna.beside(820, 1180).open(console());
        tablet.button(TO_NEEDS).waitFor();

        pressTogether(TO_NEEDS, anna, tablet);

        for (Screen screen : List.of(anna, tablet)) {
            screen.button("Dalej: Łączymy potrzeby w\u00A0tematy").waitFor();
            PlaywrightAssertions.assertThat(screen.page().locator(".last-step")).containsText("Czego najbardziej");
        }
        PlaywrightAssertions.assertThat(ewa.page().locator(".last-step")).containsText("(anna)");
        ewa.picture("two-consoles-01-helper");
        assertThat(meeting.state().currentActivity()).contains(new ActivityId(NEEDS));

        anna.page().context().close();
        tablet.page().context().close();
        PlaywrightAssertions.assertThat(ewa.page().locator(".lead-bar"))
                .containsText(
                        "ale jej lub jego konsola",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(Screen.LONG_MILLIS));
        assertThat(meeting.state().lead()).isEqualTo("anna");
        ewa.press("Przejmij prowadzenie");
        ewa.press("Dalej: Łączymy potrzeby w\u00A0tematy");
        ewa.sees("Nowy temat");
        assertThat(meeting.state().lead()).isEqualTo("ewa");
        assertThat(ewa.violations()).isEmpty();
    }

    private void aMeeting() {
        meeting = Meeting.plan(planning, rooms).start();
        for (String name : List.of("anna", "ewa")) accounts.create(name, SignIn.PASSWORD, SignIn.PASSWORD);
        anna = SignIn.of("anna", chromium.browser(), port).open(console());
        ewa = SignIn.of("ewa", chromium.browser(), port).open(console());
    }

    private static void pressTogether(String button, Screen... screens) {
        for (Screen screen : screens) {
            // in a moment, so that neither waits for what becomes of the other's
            screen.button(button).first().evaluate("button => setTimeout(() => button.click(), 300)");
        }
    }

    private String console() {
        return at("/staff/console/" + meeting.id());
    }
}
