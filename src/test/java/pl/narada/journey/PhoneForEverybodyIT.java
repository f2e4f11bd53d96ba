package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.BUDGET;
import static pl.narada.phone.Meeting.COMPARING;
import static pl.narada.phone.Meeting.CONSENT;
import static pl.narada.phone.Meeting.OPINIONS;
import static pl.narada.phone.Meeting.RANKING;
import static pl.narada.phone.Meeting.RATING;
import static pl.narada.phone.Meeting.VOTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The participant's page for whoever has no finger to tap with, hears it, chooses all colours, or wants nothing to move. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-for-everybody")
class PhoneForEverybodyIT extends OnAServer {

    private Meeting meeting;
    private Screen phone;
    private Page page;

    @BeforeEach
    void somebodyIsIn() {
        meeting = Meeting.plan(planning, rooms).plansOneOfEachKind();
        phone = Screen.phone(chromium.browser(), 320, 640);
        page = phone.page();
        page.addInitScript("window.buzzes = 0; navigator.vibrate = () => { window.buzzes++; return true; };");
        phone.open(at("/j/" + meeting.code()));
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(phone.errors()).isEmpty();
        assertThat(phone.violations()).isEmpty();
        page.context().close();
    }

    private void joins() {
        phone.sees("Kogo reprezentujesz?");
        phone.tabTo("Mieszkanka");
        page.keyboard().press("Space");
        phone.sees("jeszcze się nie zaczęło");
    }

    /** Whatever had the focus is gone with the last activity: one begins at the question. */
    private void goesTo(int activity, String question) {
        meeting.goTo(activity);
        phone.sees(question);
        page.waitForFunction("() => ['prompt', ''].includes(document.activeElement.id)");
    }

    private void enters(String... names) {
        for (String name : names) {
            phone.tabTo(name);
            page.keyboard().press("Enter");
        }
    }

    @Test
    @DisplayName(
            "every kind of activity can be answered with the keyboard alone, and nothing that has the focus is under a bar")
    void keyboardOnly() {
        joins();
        meeting.startVoteOn("Transport", "Zdrowie", "Lokale");

        goesTo(RATING, "Co ważne, a");
        phone.tabTo("mało ważne");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        phone.sees("Odpowiedzi zapisane");
        enters("Dalej");
        phone.sees("2 z");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("rated");

        goesTo(OPINIONS, "Zgoda?");
        phone.tabTo("Zgadzam się");
        page.keyboard().press("Space");
        phone.sees("Odpowiedzi zapisane");

        goesTo(RANKING, "Co po");
        enters("Zdrowie", "Transport", "Wyżej: Transport");
        phone.sees("Odpowiedzi zapisane");
        assertThat(page.locator(".ranking li").first().innerText()).contains("Transport");

        goesTo(COMPARING, "Co jest ważniejsze?");
        enters("Trudno powiedzieć");
        phone.sees("Odpowiedzi zapisane");
        enters("Dalej");

        goesTo(CONSENT, "Czy to");
        phone.sees("Jeszcze bez odpowiedzi");
        enters("0 · Sprzeciw");
        phone.tabTo("Dlaczego?");
        page.keyboard().type("Za drogo");
        page.keyboard().press("Tab");
        phone.sees("Odpowiedzi zapisane");

        goesTo(BUDGET, "Na co pieniądze?");
        enters("Bus w soboty", "Warsztaty");
        phone.sees("Odpowiedzi zapisane");

        goesTo(StaszowAgenda.EVALUATION.value(), "Jak było?");
        phone.tabTo("zdecydowanie nie");
        page.keyboard().press("Space");
        phone.tabTo("Co zrobisz?");
        page.keyboard().type("Zadzwonię do sołectwa");
        page.keyboard().press("Tab");
        page.locator(".fate .ok").waitFor();
    }

    @Test
    @DisplayName("a new activity is announced once, and nothing is said again while others answer")
    void announcedOnce() {
        joins();
        page.evaluate("""
                () => {
                  window.said = [];
                  const region = document.querySelector('p.unseen[role=status]');
                  new MutationObserver(() => { window.said.push(region.textContent); })
                    .observe(region, { childList: true, characterData: true, subtree: true });
                }""");
        meeting.letIn(Sector.JST, 6).startVoteOn("Transport", "Zdrowie");
        phone.sees("Które tematy są");
        meeting.others(new ParticipantId(1)).close(VOTE);
        phone.sees("Głosowanie zamknięte");
        meeting.reveal(VOTE);
        phone.sees("Wynik głosowania");

        assertThat(
                        (List<?>)
                                page.evaluate(
                                        "() => window.said.map(s => s.replace(/\\u00a0/g, ' ')).filter(s => s.includes('Które tematy'))"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Teraz:");
        assertThat((List<?>) page.evaluate("() => window.said")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "a gentle buzz and a glow tell that something has arrived, and not where somebody wants nothing to move")
    void buzz() {
        joins();
        meeting.startVoteOn("Transport", "Zdrowie");
        phone.pressStartingWith("Transport");
        phone.sees("Głos zapisany");
        assertThat((Integer) page.evaluate("() => window.buzzes")).isPositive();

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        phone.pressStartingWith("Zdrowie");
        phone.sees("Głos zapisany");
        assertThat((Integer) page.evaluate("() => document.getAnimations().length"))
                .isZero();
        assertThat((Integer) page.evaluate("() => window.buzzes")).isZero();
        meeting.end();
        phone.sees("Dziękujemy za udział");
        assertThat((Integer) page.evaluate("() => document.getAnimations().length"))
                .isZero();
    }

    @Test
    @DisplayName("where people choose all colours themselves, what is chosen can be told from what is not")
    void forcedColours() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        phone.sees("Kogo reprezentujesz?");
        phone.wholePicture("forced-320-01-door");
        joins();
        meeting.startVoteOn("Transport", "Zdrowie");
        phone.pressStartingWith("Transport");
        phone.sees("Głos zapisany");
        phone.wholePicture("forced-320-02-vote");
        meeting.goTo(RATING);
        phone.sees("Co ważne, a");
        page.locator(".five input").nth(3).check(new Locator.CheckOptions().setForce(true));
        phone.sees("Odpowiedzi zapisane");
        phone.wholePicture("forced-320-03-rate");
        String chosen = colour(3);
        assertThat(chosen).isNotEqualTo(colour(2));
        meeting.goTo(StaszowAgenda.CONSENT.value());
        phone.sees("Czy to");
        phone.wholePicture("forced-320-04-consent");
    }

    private String colour(int five) {
        return (String) page.evaluate(
                "n => getComputedStyle(document.querySelectorAll('.five .number')[n]).backgroundColor", five);
    }
}
