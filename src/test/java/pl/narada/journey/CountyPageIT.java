package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coded;
import pl.narada.codebook.Coding;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** From a meeting that is over to what its county needs, as staff see it. */
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:county-page")
class CountyPageIT extends OnAServer {

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private CodeBook codes;

    @Test
    @DisplayName("staff accept suggestions, correct one by keys, and read the county by category")
    void fromCategoriesToTheCounty() {
        WorkshopId over = programme.workshopsOf(new Teryt("2605")).getFirst().id();
        Eventually.get(() -> outcomes.of(over).filter(OutcomeView::complete));
        startsAnew(over);
        Screen staff = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        staff.open(at("/staff/review/2605"));
        staff.sees("Nadaj kategorie");
        staff.wholePicture("county-01-nothing-has-a-category");

        staff.page().locator(".to-coding a").first().click();
        staff.sees("Bez kategorii:");
        staff.picture("county-02-coding");
        staff.pressStartingWith("Przyjmij wszystkie propozycje");
        staff.sees("Przyjęto");
        byKeys(staff);
        staff.picture("county-03-coded");

        staff.open(at("/staff/review/2605"));
        staff.sees("wspólny mianownik");
        staff.wholePicture("county-04-laptop");
        staff.page().locator(".need-head a").first().click();
        PlaywrightAssertions.assertThat(staff.page().locator(".need-row.is-chosen"))
                .hasCount(1);
        assertThat(staff.page().url()).contains("category=");
        narrower(staff, over);
        staff.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        staff.wholePicture("county-08-paper");
        assertThat(staff.violations()).isEmpty();
        staff.page().context().close();
    }

    /** What the demo's staff have said about it is taken back. */
    private void startsAnew(WorkshopId over) {
        Coded coded = Eventually.get(() -> codes.of(over)
                .filter(c -> c.items().stream().noneMatch(item -> item.coding().isEmpty())));
        codes.set(coded.items().stream().collect(Collectors.toMap(Coded.Item::what, _ -> Coding.NONE)), "anna");
    }

    /** The first field is opened and set without a mouse. */
    private static void byKeys(Screen staff) {
        var field = staff.page().locator(".coding-row vaadin-select").first();
        var value = field.locator("[slot=value]");
        String before = value.innerText();
        field.focus();
        staff.page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(field).hasAttribute("opened", "");
        staff.page().keyboard().press("End");
        staff.page().keyboard().press("Enter");
        PlaywrightAssertions.assertThat(value).hasText("Inne");
        staff.press("Cofnij");
        staff.sees("Cofnięto 1 zmianę.");
        PlaywrightAssertions.assertThat(value).hasText(before);
    }

    private void narrower(Screen staff, WorkshopId over) {
        for (int width : new int[] {768, 390}) {
            Screen narrow = staff.beside(width, 850);
            narrow.open(at("/staff/review/2605"));
            narrow.sees("wspólny mianownik");
            narrow.wholePicture("county-05-" + width);
            assertThat(sticksOut(narrow)).as("%d px", width).isEmpty();
            narrow.open(at("/staff/outcome/" + over));
            narrow.sees("Kategorie potrzeb");
            narrow.page()
                    .locator("vaadin-details.coding vaadin-details-summary")
                    .click();
            narrow.picture("county-06-coding-" + width);
            assertThat(sticksOut(narrow)).as("coding, %d px", width).isEmpty();
            assertThat(narrow.violations()).isEmpty();
            narrow.page().context().close();
        }
    }

    /** What sticks out of the page, so that one would have to scroll to the side. */
    private static String sticksOut(Screen screen) {
        return (String) screen.page().evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.ballot'))
                    .map(e => e.localName + '.' + e.className).slice(0, 12).join(' ')""");
    }
}
