package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.VOTE;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;
import pl.narada.room.command.FacilitatorCommand.LockDoor;
import pl.narada.shared.Sector;

/** What a facilitator who stands and talks must find in one second, on a laptop, a tablet and two phones. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:console-at-a-glance")
class ConsoleAtAGlanceIT extends OnAServer {

    private static final double UPPER_PART = 0.35;

    private final List<Screen> seen = new ArrayList<>();
    private Meeting meeting;

    @Test
    void whatIsNeededIsSeenAtOnce() {
        meeting = Meeting.plan(planning, rooms)
                .letIn(Sector.NGO, 9)
                .letIn(Sector.JST, 6)
                .letIn(Sector.RESIDENTS, 8)
                .letIn(Sector.BUSINESS, 4)
                .start()
                .goTo(NEEDS)
                .others();
        Screen laptop = watched(SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port));
        Screen tablet = watched(laptop.beside(820, 1180));
        Screen phone = watched(laptop.besideOnPhone(390, 844));
        Screen small = watched(laptop.besideOnPhone(320, 640));

        looks("gathering");
        // what is told in passing, as that something is being saved, may stand above them for a moment
        Eventually.get(
                () -> Optional.of(phone.page().locator(".activity-desk .tools").boundingBox().y)
                        .filter(y -> y <= 844 * UPPER_PART));
        isWithin(laptop, ".stop.is-on", 768);
        isWithin(laptop, ".stop.is-on ~ .stop", 768);

        meeting.goTo(VOTE).others();
        meeting.does(new LockDoor(true));
        looks("voting");
        isWithin(laptop, ".stop.is-on", 768);
        isWithin(laptop, ".guard-notice", 300);
        isWithin(phone, ".guard-notice", 300);

        laptop.press("Zobacz");
        PlaywrightAssertions.assertThat(laptop.button("Otwórz wejście")).isInViewport();
        for (Screen screen : List.of(phone, small)) {
            screen.press("Więcej");
            PlaywrightAssertions.assertThat(screen.button("Ekran ciemny")).isVisible();
            screen.picture("glance-more-" + width(screen));
        }
        tablet.press("Więcej");
        tablet.press("Ekran ciemny");
        PlaywrightAssertions.assertThat(tablet.button("Ekran ciemny")).isHidden();
        Eventually.get(() -> Optional.of(meeting.state()).filter(now -> now.darkStage()));

        assertThat(seen).flatExtracting(Screen::violations).isEmpty();
        assertThat(seen).flatExtracting(Screen::errors).isEmpty();
    }

    private void looks(String scene) {
        for (Screen screen : seen) {
            screen.open(at("/staff/console/" + meeting.id()));
            screen.page().locator(".activity-desk h2").waitFor();
            screen.picture("glance-%s-%d".formatted(scene, width(screen)));
            System.out.printf(
                    "%s at %d: the head is %.0f px high, the activity begins at %.0f px%n",
                    scene,
                    width(screen),
                    screen.page().locator(".overview").boundingBox().height,
                    screen.page().locator(".activity-desk h2").boundingBox().y);
            assertThat((Integer) screen.page().evaluate("() => document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(width(screen));
        }
    }

    private static void isWithin(Screen screen, String what, double pixels) {
        var box = screen.page().locator(what).first().boundingBox();
        assertThat(box.y + Math.min(box.height, 44)).as(what).isLessThanOrEqualTo(pixels);
    }

    private static int width(Screen screen) {
        return screen.page().viewportSize().width;
    }

    private Screen watched(Screen screen) {
        seen.add(screen);
        return screen;
    }
}
