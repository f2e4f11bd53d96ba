package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.report.Logos;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** Somebody says whose reports they are, with a logo, and takes away one of a workshop and one of the programme. */
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:reports-journey")
class ReportsJourneyIT extends OnAServer {

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    @Test
    void fromTheLogoToTheReportOfTheProgramme() {
        WorkshopId over = programme.workshopsOf(new Teryt("2605")).getFirst().id();
        Eventually.get(() -> outcomes.of(over).filter(OutcomeView::complete));
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen handy = laptop.besideOnPhone(390, 844);

        laptop.follow("Organizacja");
        laptop.fill("Nazwa organizacji", "Fundacja Przykładowa");
        laptop.fill("Zdanie o\u00A0finansowaniu", "Zadanie finansowane przez Fundusz Przykładowy.");
        laptop.press("Zapisz");
        laptop.sees("Zapisano.");
        laptop.fill("Opis logotypu", "Logo fundacji");
        laptop.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("logo.png", "image/png", Logos.png(300, 100)));
        laptop.page().getByAltText("Logo fundacji").waitFor();
        laptop.wholePicture("reports-01-organisation-laptop");
        handy.open(at("/staff/organisation"));
        handy.sees("Logo fundacji");
        handy.wholePicture("reports-01-organisation-phone");

        laptop.open(at("/staff/outcome/" + over));
        laptop.sees("Podsumowanie na jedną stronę (PDF)");
        laptop.picture("reports-02-downloads-laptop");
        keep(laptop.page().waitForDownload(() -> laptop.follow("Raport (PDF)")), "demo-county.pdf");

        for (Screen screen : List.of(laptop, handy)) {
            screen.open(at("/staff/reports"));
            screen.page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Zaznacz wszystkie"))
                    .check();
            screen.sees("Wybrano");
            screen.press("Raport (PDF)");
            screen.sees("Gotowe: pobierz plik");
            screen.wholePicture("reports-03-programme-" + (screen == laptop ? "laptop" : "phone"));
        }
        keep(laptop.page().waitForDownload(() -> laptop.follow("Gotowe: pobierz plik")), "demo-programme.pdf");

        assertThat(List.of(laptop, handy)).flatExtracting(Screen::violations).isEmpty();
        assertThat(List.of(laptop, handy)).flatExtracting(Screen::errors).isEmpty();
    }

    private static void keep(Download file, String name) {
        assertThat(file.suggestedFilename()).startsWith("narada-").endsWith(".pdf");
        file.saveAs(Path.of("target", "reports", name));
    }
}
