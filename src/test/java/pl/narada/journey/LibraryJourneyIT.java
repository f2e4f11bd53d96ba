package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** Somebody looks for a practice, adds a source, and puts both on the slide of a meeting; on a laptop, a tablet, a phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:library-journey",
            "narada.public-address=https://narada.example.pl"
        })
class LibraryJourneyIT extends OnAServer {

    @Test
    void fromTheLibraryToTheSlide() {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen tablet = laptop.beside(768, 1024);
        Screen handy = laptop.besideOnPhone(390, 844);

        looks(laptop, tablet, handy);
        addsASource(laptop, handy);
        putsItOnASlide(laptop, handy);

        List<Screen> all = List.of(laptop, tablet, handy);
        assertThat(all).flatExtracting(Screen::violations).isEmpty();
        assertThat(all).flatExtracting(Screen::errors).isEmpty();
    }

    private void looks(Screen laptop, Screen tablet, Screen handy) {
        laptop.follow("Biblioteka");
        laptop.sees("23 pozycje");
        laptop.wholePicture("library-01-list-laptop");
        laptop.fill("Szukaj w bibliotece", "swietlice");
        laptop.sees("Świetlica z opiekunem z sołectwa");
        laptop.seesNot("PROO, priorytety 1a, 1b i 5");
        laptop.page().waitForURL(Pattern.compile(".*/staff/library\\?q=swietlice$"));
        laptop.page().reload();
        laptop.sees("Świetlica z opiekunem z sołectwa");
        laptop.picture("library-02-search-laptop");
        for (Screen other : List.of(tablet, handy)) {
            other.open(at("/staff/library?kind=funding&need=seniorzy"));
            other.sees("Aktywni+ 2021–2025");
        }
        tablet.picture("library-03-list-tablet");
        handy.wholePicture("library-03-list-phone");
        handy.open(at("/staff/library?q=hulajnoga"));
        handy.sees("Nic tu nie pasuje");
        handy.picture("library-04-nothing-phone");
    }

    private void addsASource(Screen laptop, Screen handy) {
        laptop.open(at("/staff/library/new/funding"));
        laptop.fill("Nazwa", "Mały grant powiatu");
        laptop.fill("Operator", "Powiat Staszowski");
        laptop.fill("Co finansuje", "Krótkie działania organizacji.");
        laptop.wholePicture("library-05-form-laptop");
        laptop.press("Zapisz");
        laptop.sees("status: sprawdź");
        laptop.picture("library-06-entry-laptop");
        handy.open(laptop.page().url());
        handy.sees("Krótkie działania organizacji.");
        handy.wholePicture("library-06-entry-phone");
        handy.press("Edytuj");
        handy.wholePicture("library-07-form-phone");
    }

    private void putsItOnASlide(Screen laptop, Screen handy) {
        Meeting meeting = Meeting.plan(planning, rooms);
        for (Screen screen : List.of(laptop, handy)) {
            screen.open(at("/staff/workshop/" + meeting.id()));
            Locator slide = screen.page().locator(".block-editor").nth(3).locator(".activity-editor");
            slide.getByText("Ustawienia").first().click();
            slide.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Z biblioteki…"))
                    .click();
            screen.sees("Karty z biblioteki");
            screen.page()
                    .locator("vaadin-dialog")
                    .getByLabel("Szukaj w bibliotece")
                    .fill("grant");
            screen.sees("Powiat Staszowski");
            screen.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Mały grant powiatu"))
                    .check();
            screen.sees("Dodaj 1 kartę");
            fits(screen);
            screen.picture("library-08-picker-" + (screen == laptop ? "laptop" : "phone"));
        }
        laptop.press("Dodaj 1 kartę");
        laptop.press("Zapisz plan");
        laptop.sees("Zapisano.");
        assertThat(meeting.state().agenda().toString()).contains("Mały grant powiatu", "Powiat Staszowski");
    }

    /** A page that is wider than the screen takes half of the dialog out of sight on a phone. */
    private static void fits(Screen screen) {
        assertThat(screen.page().evaluate("window.innerWidth <= screen.width")).isEqualTo(true);
    }
}
