package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.activity.group.GroupState;
import pl.narada.phone.Meeting;
import pl.narada.room.Step;
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

        for (Screen screen : List.of(anna, tablet)) press(screen.button(TO_NEEDS));

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

    @Test
    @DisplayName(
            "two who put the same card into different themes at once both see it in one of them, and that can be taken back")
    void theSameCard() {
        aMeeting();
        meeting.goTo(NEEDS).does(new CountWithoutPhone(Sector.NGO, 1));
        meeting.does(new Enter(new ActivityId(NEEDS), Sector.NGO, "Autobus w soboty"))
                .voteOn("Dojazd", "Zdrowie");
        meeting.goTo(THEMES);
        takesTheCard(anna);
        takesTheCard(ewa);
        press(theme(anna, "Dojazd"));
        press(theme(ewa, "Zdrowie"));

        Eventually.get(() -> Optional.of(true).filter(_ -> lastTwo().equals(Set.of("anna", "ewa"))));
        int second = themeOfTheCard();
        for (Screen screen : List.of(anna, ewa)) {
            PlaywrightAssertions.assertThat(card(screen, second)).isVisible();
            PlaywrightAssertions.assertThat(screen.page().locator("narada-theme-board [data-card='1']"))
                    .hasCount(1);
        }
        // numbers of themes: anna wanted the first one
        Screen[] inThisOrder = {anna, ewa};
        inThisOrder[second - 1].press("Cofnij");
        for (Screen screen : List.of(anna, ewa)) {
            PlaywrightAssertions.assertThat(card(screen, 3 - second)).isVisible();
        }
    }

    private Set<String> lastTwo() {
        return meeting.state().steps().newestFirst().stream()
                .limit(2)
                .map(Step::by)
                .collect(Collectors.toSet());
    }

    private static void takesTheCard(Screen screen) {
        Page page = screen.page();
        page.locator("narada-theme-board [data-card='1'] .card").waitFor();
        page.locator("narada-theme-board [data-head=none]").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        screen.sees("Przenieś 1");
    }

    private static Locator theme(Screen screen, String name) {
        return screen.page().getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator card(Screen screen, int theme) {
        return screen.page().locator("narada-theme-board [data-theme='%d'] [data-card='1']".formatted(theme));
    }

    private int themeOfTheCard() {
        var themes = (GroupState)
                meeting.state().activities().get(new ActivityId(THEMES)).state();
        return Objects.requireNonNull(themes.themeOf(1));
    }

    private void aMeeting() {
        meeting = Meeting.plan(planning, rooms).start();
        for (String name : List.of("anna", "ewa")) accounts.create(name, SignIn.PASSWORD, SignIn.PASSWORD);
        anna = SignIn.of("anna", chromium.browser(), port).open(console());
        ewa = SignIn.of("ewa", chromium.browser(), port).open(console());
    }

    /** In a moment, so that nobody waits for what becomes of the other's. */
    private static void press(Locator what) {
        what.first().evaluate("what => { setTimeout(() => { what.click(); }, 300); }");
    }

    private String console() {
        return at("/staff/console/" + meeting.id());
    }
}
