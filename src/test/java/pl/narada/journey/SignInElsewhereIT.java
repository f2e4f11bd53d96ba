package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pl.narada.access.AProvider;

/** Ada invites Rita by her e-mail address; Rita signs in at the provider of her office, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:sign-in-elsewhere-journey")
class SignInElsewhereIT extends OnAServer {

    private static final AProvider PROVIDER = new AProvider();

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        properties.add(client + "registration.urzad.client-id", () -> "narada");
        properties.add(client + "registration.urzad.client-secret", () -> AProvider.SECRET);
        properties.add(client + "registration.urzad.client-name", () -> "Urząd Marszałkowski");
        properties.add(client + "provider.urzad.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void providerCloses() {
        PROVIDER.close();
    }

    @Test
    @DisplayName("somebody invited by e-mail signs in at the provider; somebody else is told why not")
    void signingInAtTheProvider() {
        PROVIDER.servesTheOneAt(port);
        PROVIDER.knows("rita-1", "rita@urzad.pl", true);
        PROVIDER.knows("obcy", "obcy@urzad.pl", true);
        Screen ada = SignIn.ofSomebodyNew("ada", accounts, chromium.browser(), port);
        ada.open(at("/staff/people"));
        ada.press("Zaproś");
        ada.page().locator("vaadin-email-field input").fill("rita@urzad.pl");
        ada.picture("elsewhere-01-invite");
        ada.button("Zaproś").last().click();
        ada.sees("rita@urzad.pl");
        ada.wholePicture("elsewhere-02-people");

        Screen stranger = Screen.phone(chromium.browser(), 320, 640);
        comesAs(stranger, "obcy");
        stranger.sees("Nie ma tu konta dla Twojego adresu e-mail.");
        stranger.wholePicture("elsewhere-03-refused-phone");

        Screen rita = Screen.device(chromium.browser(), 1366, 768);
        rita.open(at("/staff/login"));
        rita.sees("Zaloguj przez Urząd Marszałkowski");
        rita.picture("elsewhere-04-login");
        comesAs(rita, "rita-1");
        rita.page().waitForURL(at("/staff/"));
        rita.open(at("/staff/account"));
        rita.sees("Konto rita@urzad.pl");
        rita.picture("elsewhere-05-account");
        assertThat(rita.page().getByText("Obecne hasło").count()).isZero();
        rita.press("Wyloguj");
        rita.page().waitForURL(address -> !address.contains("/account"));
        rita.open(at("/staff/review"));
        rita.sees("Zaloguj przez Urząd Marszałkowski");
        assertThat(rita.errors()).isEmpty();
        for (Screen screen : List.of(ada, stranger, rita)) {
            assertThat(screen.violations()).isEmpty();
        }
    }

    private void comesAs(Screen screen, String subject) {
        screen.open(at("/staff/login"));
        screen.follow("Zaloguj przez Urząd Marszałkowski");
        Page page = screen.page();
        page.locator("input[name=username]").fill(subject);
        page.locator("input[name=password]").fill(AProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }
}
