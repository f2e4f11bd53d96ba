package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Ada, who administers, invites Rita, who only reads about one county; Rita sees that county and no more. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:accounts-journey")
class AccountsJourneyIT extends OnAServer {

    @Test
    @DisplayName("an administrator invites a reviewer, who sees one county; a lost password is replaced")
    void invitingAReviewer() {
        Screen ada = SignIn.ofSomebodyNew("ada", accounts, chromium.browser(), port);
        ada.open(at("/staff/people"));
        ada.sees("Kto pracuje z programem");
        ada.press("Zaproś");
        ada.fill("Dla kogo", "Rita Nowak, LGD");
        ada.page().getByText("Przegląd ustaleń – ").click();
        ada.page().getByText("tylko o wybranych").click();
        ada.page().getByText("powiat buski").click();
        ada.picture("accounts-01-invite");
        ada.press("Utwórz link");
        ada.sees("Zaproszenie gotowe");
        ada.picture("accounts-02-link");
        String link = ada.page().locator("vaadin-text-field[readonly] input").inputValue();
        ada.press("Gotowe");
        ada.sees("Rita Nowak, LGD");

        Screen rita = Screen.device(chromium.browser(), 1366, 768);
        rita.open(at(link.substring(link.indexOf("/staff/"))));
        rita.sees("Masz zaproszenie");
        rita.picture("accounts-03-invitation");
        choosePassword(rita, "rita");
        rita.press("Załóż konto");
        signsIn(rita);
        rita.sees("Powiaty, o których możesz czytać.");
        rita.picture("accounts-04-counties");
        rita.open(at("/staff/people"));
        rita.sees("Nie ma takiej strony");
        rita.picture("accounts-05-nothing");
        rita.open(at("/staff/account"));
        rita.sees("Konto rita");
        rita.picture("accounts-06-account");

        ada.open(at("/staff/people"));
        ada.sees("Przegląd ustaleń · powiat buski");
        Screen handy = ada.besideOnPhone(390, 844);
        handy.open(at("/staff/people"));
        handy.sees("Przegląd ustaleń · powiat buski");
        ada.wholePicture("accounts-07-people");
        handy.wholePicture("accounts-08-people-phone");

        for (Screen screen : List.of(ada, rita, handy)) {
            assertThat(screen.violations()).isEmpty();
        }
    }

    private static void choosePassword(Screen screen, String name) {
        screen.fill("Nazwa konta", name);
        var fields = screen.page().locator("vaadin-password-field input");
        fields.nth(0).fill(SignIn.PASSWORD);
        fields.nth(1).fill(SignIn.PASSWORD);
    }

    private static void signsIn(Screen screen) {
        screen.page().waitForURL("**/staff/login");
        SignIn.fill(screen, "rita");
        screen.press("Zaloguj");
    }
}
