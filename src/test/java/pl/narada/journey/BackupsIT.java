package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:backups-journey")
class BackupsIT extends OnAServer {

    @Test
    @DisplayName("whoever administers finds the backups, makes one and takes its file along")
    void makesOneAndTakesItAlong() throws Exception {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen handy = laptop.besideOnPhone(390, 844);
        laptop.open(at("/staff/organisation"));
        laptop.page().getByText("Kopie zapasowe").click();
        laptop.page().getByText("Nie ma jeszcze żadnej kopii.").waitFor();

        laptop.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zrób kopię teraz"))
                .click();

        laptop.page().getByText("Ostatnia kopia").waitFor();
        Download file = laptop.page()
                .waitForDownload(
                        () -> laptop.page().getByText("Pobierz").first().click());
        assertThat(file.suggestedFilename()).startsWith("narada-").endsWith(".backup");
        assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
        handy.open(at("/staff/backups"));
        handy.page().getByText("Ostatnia kopia").waitFor();
        laptop.wholePicture("backups-1366");
        handy.wholePicture("backups-390");
        for (Screen screen : List.of(laptop, handy)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }
}
