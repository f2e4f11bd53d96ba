package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.i18n.Translations;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/** A vote that must count: Ada prints slips and requires them; people come in with one each, by QR code or by hand. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:slips-journey")
class SlipsJourneyIT extends OnAServer {

    @Test
    @DisplayName("slips are printed and required, and each lets one phone in")
    void oneSlipOnePerson() throws IOException {
        Screen ada = SignIn.ofSomebodyNew("ada", accounts, chromium.browser(), port);
        Workshop workshop = planned();
        ada.open(at("/staff/slips/" + workshop.id()));
        ada.fill("Ile kartek", "11");
        ada.page().keyboard().press("Tab");
        ada.press("Zrób kartki");
        ada.sees("Pobierz plik PDF: 11 kartek");
        Download file = ada.page()
                .waitForDownload(() -> ada.page().getByText("Pobierz plik PDF").click());
        List<String> codes = codes(file.path());
        ada.press("Wymagaj kodu z kartki");
        ada.sees("Teraz: wejście tylko z kodem z kartki.");
        ada.wholePicture("slips-01-page");

        String page = at("/j/" + workshop.joinCode());
        Screen scanned = Screen.phone(chromium.browser(), 320, 640);
        scanned.open(page + "#s." + codes.get(0).replace("-", ""));
        scanned.sees("Kod z kartki");
        assertThat(scanned.page().locator("#slip").inputValue())
                .isEqualTo(codes.get(0).replace("-", ""));
        scanned.picture("slips-02-phone-scanned");
        scanned.pressStartingWith("Samorząd");
        scanned.sees("Samorząd");
        scanned.page().waitForURL("**/in");

        Screen second = Screen.phone(chromium.browser(), 320, 640);
        second.open(page + "#s." + codes.get(0).replace("-", ""));
        second.sees("Kod z kartki");
        second.pressStartingWith("Samorząd");
        second.sees("Ktoś już dołączył z tym kodem.");
        second.wholePicture("slips-03-phone-used");
        second.fill("Kod z kartki", "zzzz zzzz");
        second.pressStartingWith("Samorząd");
        second.sees("Nie ma takiego kodu.");
        second.fill("Kod z kartki", codes.get(1).toLowerCase(java.util.Locale.ROOT));
        second.pressStartingWith("Samorząd");
        second.page().waitForURL("**/in");

        Screen without = Screen.phone(chromium.browser(), 320, 640);
        without.open(page);
        without.sees("Kod z kartki");
        without.pressStartingWith("Mieszka");
        without.sees("Do tego spotkania potrzebny jest kod z kartki.");

        ada.sees("11 kodów, użyto: 2.");
        assertThat(rooms.room(workshop.id()).state().participants()).hasSize(2);
        for (Screen screen : List.of(ada, scanned, second, without)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    private static List<String> codes(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var picture = new File("target/journey/slips-04-sheet.png");
            Files.createDirectories(picture.toPath().getParent());
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 110), "png", picture);
            return Pattern.compile("\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b")
                    .matcher(new PDFTextStripper().getText(pdf))
                    .results()
                    .map(found -> found.group())
                    .toList();
        }
    }

    private Workshop planned() {
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Współpraca w powiecie staszowskim",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Oaza Spokoju, Grzybów");
        return switch (planning.plan(form, "ada", Translations.POLISH)) {
            case Result.Ok<Workshop>(Workshop workshop) -> workshop;
            case Result.Refused<Workshop>(var why) -> throw new AssertionError(why);
        };
    }
}
