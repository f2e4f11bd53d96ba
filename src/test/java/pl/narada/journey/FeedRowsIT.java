package pl.narada.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.phone.Meeting;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The rows of the feed: the text has the room, two buttons are at hand, and three hundred rows are still quick. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:feed-rows")
class FeedRowsIT extends OnAServer {

    private static final int ROWS = 300;
    private static final int AT_FIRST = 50;
    private static final int AT_A_PRESS = 200;
    private static final int PEOPLE = 100;
    /** What a browser can build without anybody noticing; a row had 43 before its rarer buttons went into a menu. */
    private static final int ELEMENTS_OF_A_ROW = 36;

    private Meeting meeting;
    private Screen laptop;

    @Test
    void theTextHasTheRoomAndTheRestIsUnderOneButton() {
        meeting =
                Meeting.plan(planning, rooms).letIn(Sector.NGO, PEOPLE).start().goTo(NEEDS);
        says(1, "O konkursach dowiadujemy się za późno, często tydzień przed terminem, i nie ma kiedy pisać.");
        says(2, "Autobus do szpitala");
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(console());
        Screen tablet = laptop.beside(820, 1180).open(console());
        Screen phone = laptop.besideOnPhone(390, 844).open(console());
        Screen small = laptop.besideOnPhone(320, 640).open(console());

        row(laptop, "Autobus").getByText("⋯").click();
        assertThat(row(laptop, "Autobus").getByText("Wycisz ten telefon")).isVisible();
        laptop.picture("feed-menu-1366");
        laptop.page().keyboard().press("Escape");
        assertThat(row(laptop, "Autobus").getByText("Wycisz ten telefon")).isHidden();
        assertThat(laptop.button("Więcej możliwości: Autobus do\u00A0szpitala")).isFocused();
        laptop.page().keyboard().press("Enter");
        row(laptop, "Autobus").getByText("Oznacz", exactly()).click();
        assertThat(row(laptop, "Autobus").getByText("oznaczone")).isVisible();
        assertThat(laptop.page().locator(".is-unfolded")).hasCount(0);

        for (Screen screen : new Screen[] {laptop, tablet, phone, small}) {
            int width = screen.page().viewportSize().width;
            row(screen, "konkursach").scrollIntoViewIfNeeded();
            screen.wholePicture("feed-rows-" + width);
            double text = row(screen, "konkursach").locator(".words").boundingBox().width;
            System.out.printf("text of a row at %d: %.0f px%n", width, text);
            assertThat(text).as("room for the text at " + width).isGreaterThan(Math.min(width * 0.6, 330));
            assertThat((Integer) screen.page().evaluate("() => document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat(screen.violations()).isEmpty();
        }
        for (String button : new String[] {"Na ekran", "Ukryj", "⋯"}) {
            var box = row(phone, "konkursach")
                    .locator("vaadin-button", new Locator.LocatorOptions().setHasText(button))
                    .first();
            assertThat(box.boundingBox().height).as(button).isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void threeHundredRowsAreThereSoonAndTheNextComesAtOnce() {
        meeting =
                Meeting.plan(planning, rooms).letIn(Sector.NGO, PEOPLE).start().goTo(NEEDS);
        for (int i = 1; i <= ROWS; i++)
            says(1 + i % PEOPLE, "Potrzeba numer " + i + ": " + "słowo ".repeat(1 + i % 9) + i * 7919);
        laptop = SignIn.ofSomebodyNew("jan", accounts, chromium.browser(), port);
        laptop.open(at("/staff/library"));
        for (int round = 0; round < 2; round++) {
            long began = System.nanoTime();
            laptop.open(console());
            shows(AT_FIRST);
            System.out.printf("%d rows after %d ms%n", AT_FIRST, (System.nanoTime() - began) / 1_000_000);
            began = System.nanoTime();
            laptop.page().locator(".older").click();
            shows(AT_FIRST + AT_A_PRESS);
            laptop.page().locator(".older").click();
            shows(ROWS);
            long millis = (System.nanoTime() - began) / 1_000_000;
            int elements = (Integer) laptop.page().evaluate("() => document.querySelectorAll('.feed *').length");
            System.out.printf("%d rows after %d ms, %d elements%n", ROWS, millis, elements);
            assertThat(elements).isLessThan(ROWS * ELEMENTS_OF_A_ROW);
        }
        long began = System.nanoTime();
        says(3, "Ostatnia");
        assertThat(row(laptop, "Ostatnia")).isVisible();
        System.out.printf("one more after %d ms%n", (System.nanoTime() - began) / 1_000_000);
        began = System.nanoTime();
        row(laptop, "Ostatnia").getByText("⋯").click();
        assertThat(row(laptop, "Ostatnia").getByText("Popraw")).isVisible();
        System.out.printf("its menu after %d ms%n", (System.nanoTime() - began) / 1_000_000);
    }

    private void shows(int rows) {
        assertThat(laptop.page().locator(".feed-row"))
                .hasCount(rows, new LocatorAssertions.HasCountOptions().setTimeout(Screen.LONG_MILLIS));
    }

    private void says(int participant, String text) {
        meeting.says(new ParticipantId(participant), new Say(new ActivityId(NEEDS), text));
    }

    private String console() {
        return at("/staff/console/" + meeting.id());
    }

    private static Locator row(Screen screen, String words) {
        return screen.page()
                .locator(".feed-row", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
