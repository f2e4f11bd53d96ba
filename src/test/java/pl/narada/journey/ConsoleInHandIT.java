package pl.narada.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.QUESTIONS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.phone.Meeting;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The console under a hand: lists hold still, and the stage can be looked at without turning round. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:console-in-hand")
class ConsoleInHandIT extends OnAServer {

    private static final String UNDER_THE_POINTER = """
            () => {
              const button = document.querySelector('.big-next').getBoundingClientRect();
              return document.elementFromPoint(button.x + 9, button.y + 9).localName""";

    private Meeting meeting;
    private Screen laptop;

    @Test
    void theQueueHoldsStillUnderThePointer() {
        meeting = Meeting.plan(planning, rooms)
                .planQuestions()
                .letIn(Sector.NGO, 9)
                .start()
                .goTo(QUESTIONS);
        asks(1, "Kto za to zapłaci?");
        asks(2, "Kiedy ruszy autobus?");
        asks(3, "Gdzie są notatki?");
        atTheConsole("iza");
        pointsAt(question("Kiedy"));
        for (int who = 4; who <= 7; who++) supports(who, 2);

        assertThat(laptop.page().getByText("Kolejność się zmieniła.")).isVisible();
        assertThat(question("Kiedy").locator(".support")).hasText("5");
        assertThat(questions().first()).containsText("Kto za to");
        laptop.picture("hand-01-queue-holds");

        laptop.page().mouse().move(5, 5);
        assertThat(questions().first()).containsText("Kiedy ruszy");
        assertThat(laptop.page().getByText("Kolejność się zmieniła.")).isHidden();

        pointsAt(question("Gdzie"));
        for (int who = 4; who <= 9; who++) supports(who, 3);
        laptop.press("Ułóż teraz");
        assertThat(questions().first()).containsText("Gdzie są");
        assertThat(laptop.violations()).isEmpty();
    }

    @Test
    void theFeedHoldsStillUnderThePointerAndUnderTheKeyboard() {
        meeting = Meeting.plan(planning, rooms).letIn(Sector.NGO, 9).start().goTo(NEEDS);
        says(1, "Autobus");
        atTheConsole("jan");
        Locator row = laptop.page().locator(".feed-row").first();
        pointsAt(row);
        double before = row.boundingBox().y;
        says(2, "Świetlica");
        assertThat(laptop.page().getByText("1 nowa wypowiedź czeka")).isVisible();
        assertThat(row.boundingBox().y).isEqualTo(before);
        laptop.picture("hand-02-feed-holds");
        laptop.page().mouse().move(5, 5);
        assertThat(laptop.page().locator(".feed-row").first()).containsText("Świetlica");

        laptop.page().locator(".feed-tools input").first().focus();
        for (int i = 0; i < 9 && !hasTheFocus(".steady"); i++)
            laptop.page().keyboard().press("Tab");
        assertThat(held()).hasCount(1);
        says(3, "Boisko");
        assertThat(laptop.page().getByText("1 nowa wypowiedź czeka")).isVisible();
        laptop.page().locator(".feed-tools input").first().focus();
        assertThat(laptop.page().locator(".feed-row").first()).containsText("Boisko");
    }

    @Test
    void theStageIsSeenSmallAndTheNextOneBeforeItIsOn() {
        meeting = Meeting.plan(planning, rooms).letIn(Sector.NGO, 9).start().goTo(NEEDS);
        says(1, "Autobus do szpitala");
        atTheConsole("ewa");
        assertThat(laptop.page().locator("narada-stage")).hasCount(0);
        laptop.page().getByText("Co widzi sala").click();
        Locator mirror = laptop.page().locator(".mirror narada-stage");
        assertThat(mirror).containsText("Autobus do szpitala");
        says(2, "Świetlica w każdej wsi");
        assertThat(mirror).containsText("Świetlica w\u00A0każdej wsi");
        laptop.press("Które tematy są najważniejsze?");
        laptop.page().getByText("Tak będzie na ekranie").click();
        assertThat(laptop.page().locator(".preview-stage narada-stage")).containsText("Które tematy są najważniejsze?");
        assertThat(mirror).containsText("Autobus");
        laptop.picture("hand-03-stage-1366");
        laptop.page().reload();
        assertThat(mirror).containsText("Autobus");

        Screen phone = laptop.besideOnPhone(390, 844).open(laptop.page().url());
        assertThat(phone.page().locator(".mirror narada-stage")).containsText("Autobus");
        phone.wholePicture("hand-04-stage-390");
        assertThat(laptop.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
    }

    @Test
    void whileTheServerIsOutOfReachNothingIsPressedInVain() {
        meeting = Meeting.plan(planning, rooms).letIn(Sector.NGO, 9).start().goTo(NEEDS);
        atTheConsole("anna");
        laptop.page().context().setOffline(true);
        laptop.page().waitForFunction(UNDER_THE_POINTER + " === 'vaadin-connection-indicator'; }");
        assertThat(laptop.page().locator("vaadin-connection-indicator")).containsText("Łączę ponownie…");
        laptop.page()
                .waitForFunction(
                        "() => document.querySelector('.v-status-message').getBoundingClientRect().height > 40");
        laptop.glance("hand-05-veil");

        laptop.page().context().setOffline(false);
        laptop.page().waitForFunction(UNDER_THE_POINTER + " !== 'vaadin-connection-indicator'; }");
        laptop.pressStartingWith("Wstecz");
        assertThat(laptop.page().locator(".activity-desk h2")).containsText("Witamy");
    }

    @Test
    void theVeilComesThoughNothingIsPressedAndWhatWasPressedJustBeforeIsDone() {
        meeting = Meeting.plan(planning, rooms).letIn(Sector.NGO, 9).start().goTo(NEEDS);
        atTheConsole("olga");
        laptop.press("Przejmij prowadzenie");
        laptop.page().locator(".big-next").waitFor();
        Pattern everything = Pattern.compile(".*");
        laptop.page().route(everything, Route::abort);
        laptop.page().waitForFunction(UNDER_THE_POINTER + " === 'vaadin-connection-indicator'; }");

        laptop.page().unroute(everything);
        laptop.page().waitForFunction(UNDER_THE_POINTER + " !== 'vaadin-connection-indicator'; }");

        laptop.page().route(everything, Route::abort);
        laptop.pressStartingWith("Wstecz");
        laptop.page().waitForFunction(UNDER_THE_POINTER + " === 'vaadin-connection-indicator'; }");
        assertThat(laptop.page().locator(".activity-desk h2")).not().containsText("Witamy");
        laptop.page().unroute(everything);
        assertThat(laptop.page().locator(".activity-desk h2"))
                .containsText("Witamy", new LocatorAssertions.ContainsTextOptions().setTimeout(Screen.LONG_MILLIS));
    }

    private void atTheConsole(String name) {
        laptop = SignIn.ofSomebodyNew(name, accounts, chromium.browser(), port);
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.page().locator(".activity-desk h2").waitFor();
    }

    /** And the server knows it. */
    private void pointsAt(Locator row) {
        row.hover();
        assertThat(held()).hasCount(1);
    }

    private boolean hasTheFocus(String part) {
        return (Boolean) laptop.page().evaluate("part => document.querySelector(part).matches(':focus-within')", part);
    }

    private Locator held() {
        return laptop.page().locator(".steady.is-held");
    }

    private Locator questions() {
        return laptop.page().locator(".questions-open .question-row");
    }

    private Locator question(String words) {
        return laptop.page().locator(".questions-open .question-row", new Page.LocatorOptions().setHasText(words));
    }

    private void asks(int participant, String text) {
        meeting.says(new ParticipantId(participant), new Ask(new ActivityId(QUESTIONS), text));
    }

    private void supports(int participant, int question) {
        meeting.says(new ParticipantId(participant), new Support(new ActivityId(QUESTIONS), question, true));
    }

    private void says(int participant, String text) {
        meeting.says(new ParticipantId(participant), new Say(new ActivityId(NEEDS), text));
    }
}
