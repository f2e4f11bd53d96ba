package pl.narada.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** Where staff can go, on screens too narrow for a bar of links. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:site-menu")
class SiteMenuIT extends OnAServer {

    private static final int ONE_LINE = 64;

    private Screen laptop;

    @Test
    void oneButtonOnNarrowScreensAndTheBarOnWideOnes() {
        Meeting.plan(planning, rooms);
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        assertThat(laptop.button("Menu")).isHidden();
        assertThat(link(laptop, "Powiaty")).isVisible();

        for (int width : new int[] {320, 390, 820}) {
            Screen narrow = laptop.besideOnPhone(width, 844).open(at("/staff"));
            narrow.sees("Nowe spotkanie");
            assertThat(narrow.page().locator(".top-bar").boundingBox().height).isLessThan(ONE_LINE);
            assertThat(link(narrow, "Powiaty")).isHidden();
            assertThat(narrow.button("Menu")).hasAttribute("aria-expanded", "false");

            narrow.press("Menu");
            assertThat(narrow.button("Menu")).hasAttribute("aria-expanded", "true");
            assertThat(narrow.button("Wyloguj")).isVisible();
            narrow.picture("site-menu-" + width);

            link(narrow, "Powiaty").click();
            narrow.page().waitForURL("**/staff/review");
            assertThat(link(narrow, "Biblioteka")).isHidden();
            assertThat(narrow.violations()).isEmpty();
        }
    }

    @Test
    void itIsTheSameOnAllScreens() {
        laptop = SignIn.ofSomebodyNew("ewa", accounts, chromium.browser(), port);
        Screen narrow = laptop.besideOnPhone(320, 640);
        for (String page :
                List.of("review", "library", "actions", "model", "reports", "people", "organisation", "account")) {
            narrow.open(at("/staff/" + page));
            assertThat(narrow.button("Menu")).isVisible();
            assertThat(narrow.page().locator(".top-bar").boundingBox().height)
                    .as(page)
                    .isLessThan(ONE_LINE);
            narrow.picture("site-menu-320-" + page);
            assertThat((Integer) narrow.page().evaluate("() => document.scrollingElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(320);
        }
    }

    @Test
    void itFoldsUpByEscAndByAPressElsewhereAndWhenTheFocusHasLeft() {
        laptop = SignIn.ofSomebodyNew("jan", accounts, chromium.browser(), port);
        Screen tablet = laptop.beside(820, 1180).open(at("/staff/library"));
        Locator menu = tablet.button("Menu");
        menu.focus();
        tablet.page().keyboard().press("Enter");
        assertThat(link(tablet, "Biblioteka")).isVisible();
        tablet.page().keyboard().press("Tab");
        assertThat(link(tablet, "Spotkania")).isFocused();

        tablet.page().keyboard().press("Escape");
        assertThat(link(tablet, "Biblioteka")).isHidden();
        assertThat(menu).isFocused();

        tablet.page().keyboard().press("Enter");
        assertThat(link(tablet, "Biblioteka")).isVisible();
        tablet.page().locator("h1").first().click();
        assertThat(link(tablet, "Biblioteka")).isHidden();

        tablet.press("Menu");
        assertThat(link(tablet, "Biblioteka")).isVisible();
        tablet.page().keyboard().press("Shift+Tab");
        tablet.page().keyboard().press("Shift+Tab");
        assertThat(link(tablet, "Biblioteka")).isHidden();
    }

    private static Locator link(Screen screen, String name) {
        return screen.page()
                .locator(".main-nav a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
    }
}
