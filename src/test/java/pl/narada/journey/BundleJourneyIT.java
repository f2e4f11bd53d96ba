package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import pl.narada.Narada;
import pl.narada.access.StaffAccounts;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;

/** A meeting that was held on a laptop is saved there to a file, and brought home to the server of the office. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:bundle-journey-laptop",
            "narada.public-address=https://laptop.example.pl"
        })
@ActiveProfiles("demo")
class BundleJourneyIT extends InChromium {

    private static final String PASSWORD = "termos z herbatą";

    @LocalServerPort
    private int laptopPort;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Programme programme;

    @TempDir
    private Path folder;

    @Test
    void aMeetingComesHome() {
        Workshop held = Eventually.get(
                () -> programme.workshopsIn(Phase.CLOSED).stream().findFirst());
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), laptopPort);
        laptop.open("http://localhost:" + laptopPort + "/staff/outcome/" + held.id());
        laptop.follow("Zapisz do pliku (.narada)");
        laptop.sees("Spotkanie w pliku");
        laptop.fill("Hasło do pliku", PASSWORD);
        laptop.press("Zapisz do pliku (.narada)");
        laptop.sees("Hasła się różnią");
        laptop.fill("Powtórz hasło", PASSWORD);
        Download download = laptop.page().waitForDownload(() -> laptop.press("Zapisz do pliku (.narada)"));
        assertThat(download.suggestedFilename()).isEqualTo("narada-2605-2023-11-07.narada");
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        laptop.picture("bundle-01-save");

        try (var office = office()) {
            int port = office.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Screen desk = SignIn.ofSomebodyNew("ewa", office.getBean(StaffAccounts.class), chromium.browser(), port);
            desk.follow("Przywieź spotkanie z pliku");
            desk.sees("Wybierz plik .narada");
            desk.picture("bundle-02-bring");
            choose(desk, file);
            desk.sees("Ten plik ma hasło");
            desk.fill("Hasło do pliku", "inne hasło, równie długie");
            desk.press("Otwórz");
            desk.sees("Hasło nie pasuje");
            desk.picture("bundle-03-password");
            desk.fill("Hasło do pliku", PASSWORD);
            desk.press("Otwórz");
            desk.sees("Tego spotkania jeszcze tu nie ma.");
            desk.picture("bundle-04-preview");
            desk.press("Przywieź spotkanie");
            desk.page().waitForURL("**/staff/outcome/" + held.id());
            desk.sees("35 osób wzięło udział");
            desk.picture("bundle-05-home");

            Screen handy = desk.besideOnPhone(390, 844);
            handy.open("http://localhost:" + port + "/staff/bundle");
            handy.sees("Wybierz plik .narada");
            choose(handy, file);
            handy.fill("Hasło do pliku", PASSWORD);
            handy.press("Otwórz");
            handy.sees("Nic się nie zmieni");
            handy.wholePicture("bundle-06-again-390");
            handy.open("http://localhost:" + port + "/staff/bundle/" + held.id());
            handy.sees("Spotkanie w pliku");
            handy.wholePicture("bundle-07-save-390");
            handy.open("http://localhost:" + port + "/staff");
            handy.sees("Przywieź spotkanie z pliku");
            handy.wholePicture("bundle-08-list-390");

            assertThat(laptop.violations()).isEmpty();
            assertThat(desk.violations()).isEmpty();
            assertThat(handy.violations()).isEmpty();
            assertThat(laptop.errors()).isEmpty();
            assertThat(desk.errors()).isEmpty();
            desk.page().context().close();
            handy.page().context().close();
        }
    }

    private static void choose(Screen screen, Path file) {
        screen.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static ConfigurableApplicationContext office() {
        return new SpringApplicationBuilder(Narada.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:bundle-journey-office",
                        "--narada.public-address=https://biuro.example.pl");
    }
}
