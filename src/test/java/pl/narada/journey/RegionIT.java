package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.room.Phase;

/** The demo's meetings in all 14 counties, and the page on which they stand beside each other. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:region")
@ActiveProfiles("demo")
class RegionIT extends OnAServer {

    private static final int MEETINGS_OVER = 15;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    private String address() {
        return at("/staff/review");
    }

    @Test
    @DisplayName(
            "the demo fills 14 counties; they are compared by mouse, by keys and by address, on a laptop and a phone")
    void theRegion() {
        everyMeetingIsPlayed();
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(address());
        laptop.sees("Potrzeby w powiatach");
        PlaywrightAssertions.assertThat(laptop.page().locator(".county")).hasCount(14);
        PlaywrightAssertions.assertThat(laptop.page().locator(".county.no-value"))
                .hasCount(1);
        assertThat(laptop.page().locator(".advice li").count()).isPositive();
        laptop.wholePicture("region-1366-1-needs");

        byKeys(laptop.page());
        laptop.picture("region-1366-2-sorted");
        byAddress(laptop);

        Screen tablet = laptop.beside(768, 1024);
        tablet.open(address() + "?show=people");
        PlaywrightAssertions.assertThat(tablet.page().locator(".legend-title")).containsText("Osoby na 10 tys.");
        tablet.wholePicture("region-768-people");
        Screen phone = laptop.besideOnPhone(390, 844);
        phone.open(address() + "?need=transport");
        phone.sees("Potrzeby w powiatach");
        phone.wholePicture("region-390-transport");
        assertThat(phone.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("only the table scrolls sideways")
                .isEqualTo(0);
        for (Screen screen : new Screen[] {laptop, tablet, phone}) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    /** Longer than anything else here is waited for: fifteen whole meetings. */
    private void everyMeetingIsPlayed() {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (recorded() < MEETINGS_OVER && System.nanoTime() < end) LockSupport.parkNanos(200_000_000);
        assertThat(recorded()).isEqualTo(MEETINGS_OVER);
        assertThat(programme.workshopsIn(Phase.LIVE)).hasSize(1);
    }

    private long recorded() {
        return programme.workshopsIn(Phase.CLOSED).stream()
                .map(w -> outcomes.of(w.id()))
                .flatMap(Optional::stream)
                .filter(OutcomeView::complete)
                .count();
    }

    /** The headings sort, and the focus stays where it was. */
    private static void byKeys(Page page) {
        Locator transport =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Transport i dostępność"));
        transport.focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("th[aria-sort=descending]"))
                .hasText(Pattern.compile("transport"));
        PlaywrightAssertions.assertThat(page.locator(".heat tbody tr").first())
                .containsText(Pattern.compile("kazimierski|włoszczowski|skarżyski"));
        PlaywrightAssertions.assertThat(transport).isFocused();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile("sort=transport&order=descending"));
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("th[aria-sort=ascending]")).hasText(Pattern.compile("transport"));
        PlaywrightAssertions.assertThat(transport).isFocused();
    }

    /** A link to what is seen shows the same to somebody else, and leads on to a county. */
    private void byAddress(Screen laptop) {
        laptop.open(address() + "?show=ground&from=2024-01-01&to=2024-12-31");
        laptop.sees("Poparcie, które jest");
        laptop.picture("region-1366-3-ground");
        Locator kazimierza = laptop.page().locator(".at-2603 .county");
        kazimierza.focus();
        PlaywrightAssertions.assertThat(
                        laptop.page().locator(".near-2603 .county").first())
                .hasCSS("box-shadow", Pattern.compile("200, 80, 43"));
        laptop.page().keyboard().press("Enter");
        laptop.page().waitForURL("**/staff/review/2603");
        laptop.sees("powiat kazimierski");
    }
}
