package pl.narada.journey;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** In a real browser, because what tells of a change there are the events of its fields. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:changing-settings")
class ChangingSettingsIT extends OnAServer {

    private static final String UNSAVED = "Są niezapisane zmiany.";

    @Test
    @DisplayName("whoever only unfolds settings has changed nothing; whoever changes one is told to save")
    void unfoldingIsNoChange() {
        Meeting meeting = Meeting.plan(planning, rooms);
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(at("/staff/workshop/" + meeting.id()));
        Locator vote = laptop.page()
                .locator(".activity-editor")
                .filter(new Locator.FilterOptions().setHasText("głosowanie"))
                .first();
        vote.locator("vaadin-details-summary").first().click();
        vote.getByText("Wyniki tajne do odsłonięcia").waitFor();
        laptop.seesNot(UNSAVED);

        vote.getByText("Wyniki tajne do odsłonięcia").click();
        laptop.sees(UNSAVED);
        laptop.press("Zapisz plan");
        laptop.seesNot(UNSAVED);

        vote.locator("vaadin-details-summary").first().click();
        vote.locator("vaadin-integer-field input:visible").first().fill("7");
        laptop.page().keyboard().press("Tab");
        laptop.sees(UNSAVED);
        laptop.press("Zapisz plan");
        laptop.seesNot(UNSAVED);

        vote.locator("vaadin-details-summary").first().click();
        vote.getByText("zaznaczanie wielu opcji").first().click();
        laptop.sees(UNSAVED);
    }
}
