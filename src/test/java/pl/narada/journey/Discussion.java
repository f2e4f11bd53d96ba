package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;

/** The blocks after the diagnosis: slides, ideas and their support, summary, closing. */
record Discussion(People people) {

    static final int IDEAS = 7;
    static final int SUPPORT = 8;

    void showSlides() {
        people.facilitator().pressStartingWith("Dalej");
        people.projector().sees("Co działa gdzie indziej");
        people.projector().picture("projector-07-show");
        people.jst().sees("Mapa aktywności");
        people.jst().picture("phone-412-09-show");
        people.facilitator().pressStartingWith("Dalej");
        people.projector().sees("Skąd wziąć pieniądze");
    }

    void gatherIdeas() {
        people.facilitator().pressStartingWith("Dalej");
        people.ngo().sees("Co możemy zrobić razem?");
        people.ngo().writeAndSend("Wspólny kalendarz naborów i wydarzeń.");
        people.resident().writeAndSend("Partnerstwo na rzecz transportu „od drzwi do drzwi”.");
        people.crowd().get(0).say(IDEAS, "Pełnomocnik ds. organizacji z dyżurem raz w tygodniu.");
        people.crowd().get(6).say(IDEAS, "Powiatowe forum organizacji dwa razy w roku.");
        people.crowd().get(1).say(IDEAS, "Dyżur księgowo-prawny przy LGD.");
        people.projector().sees("Dyżur księgowo-prawny");
        people.projector().picture("projector-08-ideas");
    }

    void voteOnIdeas() {
        people.facilitator().pressStartingWith("Dalej");
        people.jst().sees("Które pomysły popierasz?");
        people.jst().pressStartingWith("Wspólny kalendarz");
        people.jst().pressStartingWith("Powiatowe forum");
        people.jst().sees("Głos zapisany");
        people.jst().picture("phone-412-10-approval");
        for (int i = 0; i < people.crowd().size(); i++) {
            people.crowd().get(i).vote(SUPPORT, i % 2 == 0 ? Map.of(1, 1, 3, 1, 4, 1) : Map.of(1, 1, 2, 1));
        }
        people.facilitator().sees("Oddane głosy: 18 z");
        people.facilitator().press("Pokaż wyniki");
        people.projector().sees("18 głosów");
        people.ngo().sees("18 głosów");
        people.projector().page().waitForTimeout(1_500);
        people.projector().picture("projector-09-ideas-result");
    }

    void summarise() {
        people.facilitator().pressStartingWith("Dalej");
        people.jst().sees("Podsumowanie i");
        people.facilitator()
                .fill(
                        "Podsumowanie",
                        "Najbardziej brakuje informacji o konkursach. Zaczynamy od wspólnego kalendarza.");
        people.projector().sees("Zaczynamy od wspólnego kalendarza");
        people.jst().sees("Zaczynamy od wspólnego kalendarza");
        people.facilitator().fill("Co zostało postanowione?", "Powstaje wspólny kalendarz naborów i wydarzeń.");
        people.facilitator().press("Dodaj decyzję");
        people.projector().sees("Powstaje wspólny kalendarz");
        people.facilitator().fill("Co jest do zrobienia?", "Przygotować pierwszą wersję kalendarza");
        people.facilitator().fill("Kto?", "starostwo i Forum NGO");
        people.facilitator().fillDate("Do kiedy?", "15.01.2024");
        people.facilitator().press("Dodaj zadanie");
        people.projector().sees("Przygotować pierwszą wersję");
        people.ngo().sees("Przygotować pierwszą wersję");
        people.facilitator().wholePicture("console-10-summary");
        people.projector().picture("projector-10-summary");
        people.ngo().wholePicture("phone-320-11-summary");
    }

    void evaluate() {
        people.facilitator().pressStartingWith("Dalej");
        people.jst().sees("Jak oceniasz to spotkanie?");
        people.projector().sees("Odpowiadamy na telefonach");
        people.jst().page().locator(".five").nth(3).click();
        people.jst().page().locator("textarea").first().fill("Zadzwonię do Forum NGO.");
        people.jst().page().locator("textarea").nth(1).focus();
        people.jst().sees("Zapisano. Dziękujemy!");
        people.projector().sees("Odpowiedziało 1");
        leaveContact();
        people.facilitator().wholePicture("console-10b-evaluation");
        people.projector().picture("projector-10b-evaluation");
        people.ngo().wholePicture("phone-320-11b-evaluation");
        people.jst().wholePicture("phone-412-11b-evaluation");
    }

    /** On a phone of its own, and nowhere else. */
    private void leaveContact() {
        var page = people.jst().page();
        page.locator("details.contact:not(.network) summary").click();
        page.locator("#contact-name").fill("Ewa Nowak");
        page.locator("#contact-contact").fill("ewa@example.org");
        page.locator("details.contact:not(.network) [type=checkbox]").check();
        page.locator("details.contact:not(.network) [type=submit]").click();
        PlaywrightAssertions.assertThat(
                        page.locator("details.contact:not(.network)").getByText("Wycofaj"))
                .isVisible();
        PlaywrightAssertions.assertThat(page.locator("details.contact:not(.network)"))
                .containsText("Zapisano");
    }

    void closeWorkshop() {
        people.facilitator().press("Zakończ spotkanie");
        people.facilitator().sees("Zakończyć spotkanie?");
        people.facilitator().picture("console-11-close");
        people.facilitator()
                .page()
                .locator("vaadin-confirm-dialog")
                .getByText("Zakończ spotkanie")
                .last()
                .click();
        people.facilitator().sees("Spotkanie jest zakończone.");
        people.projector().sees("Dziękujemy");
        people.jst().sees("Co ustaliliśmy");
        people.projector().picture("projector-11-closed");
        people.ngo().wholePicture("phone-320-12-agreed");
        assertThat(people.crowd().getFirst().say(IDEAS, "Za późno").path("code").asString())
                .isEqualTo("workshop-closed");
    }
}
