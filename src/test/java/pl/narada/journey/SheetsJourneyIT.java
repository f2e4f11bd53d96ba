package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.RATING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.rate.RateCommand;
import pl.narada.activity.rate.Scale;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.room.command.FacilitatorCommand.EnterSheet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Sheets of people without a phone are typed in with the keyboard alone, and told as such on every screen. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:sheets")
class SheetsJourneyIT extends OnAServer {

    private static final ActivityId RATED = new ActivityId(RATING);
    private static final ActivityId HOW_IT_WAS = StaszowAgenda.EVALUATION;

    @Autowired
    private Outcomes outcomes;

    private static final String AT_THE_FIRST_QUESTION =
            "() => document.activeElement.closest('vaadin-integer-field')?.label === 'Transport do lekarza: Ważność'";

    private static int sign;

    private Meeting meeting;
    private Screen phone;
    private Screen console;
    private Screen small;
    private Screen wall;

    @BeforeEach
    void aMeeting() {
        meeting = Meeting.plan(planning, rooms);
        console = SignIn.ofSomebodyNew("anna" + ++sign, accounts, chromium.browser(), port);
        wall = console.beside(1920, 1080);
        small = console.besideOnPhone(390, 844);
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        phone.page().locator("header").waitFor();
        meeting.letIn(Sector.NGO, 5).letIn(Sector.JST, 6);
    }

    @AfterEach
    void nothingStoodInTheWay() {
        for (Screen screen : List.of(phone, console, small, wall)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    @Test
    @DisplayName("ratings on sheets are typed in with the keyboard alone, and told as such")
    void ratings() {
        meeting.startRatingOf("Transport do lekarza", "Miejsce dla młodzieży");
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 8));
        console.open(at("/staff/console/" + meeting.id()));
        openSheets(console);

        Page page = console.page();
        for (String digits : List.of("5243", "4132")) {
            // nobody types faster than the way to the server and back
            page.waitForFunction(AT_THE_FIRST_QUESTION);
            for (char digit : digits.toCharArray()) {
                page.keyboard().type(String.valueOf(digit));
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Control+Enter");
            console.sees("Kartka " + (digits.equals("5243") ? 1 : 2) + " · mieszkańcy · odpowiedzi: 4");
        }
        page.waitForFunction(AT_THE_FIRST_QUESTION);

        console.wholePicture("sheets-console-1-rate");
        small.open(at("/staff/console/" + meeting.id()));
        openSheets(small);
        small.wholePicture("sheets-small-1-rate");
        wall.open(at("/staff/projector/" + meeting.id())).sees("w tym odpowiedzi 2 osób bez telefonu");
        wall.picture("sheets-wall-1-rate");

        for (int i = 0; i < 6; i++)
            meeting.does(new EnterSheet(
                    RATED,
                    0,
                    Sector.RESIDENTS,
                    List.of(
                            new RateCommand.Rate(RATED, 1, Scale.IMPORTANCE, 4),
                            new RateCommand.Rate(RATED, 1, Scale.FEASIBILITY, 3))));
        meeting.reveal(RATING);
        phone.sees("w tym odpowiedzi 8 osób bez telefonu");
        phone.wholePicture("sheets-phone-1-rate");
        wall.sees("w tym odpowiedzi 8 osób bez telefonu");
        wall.picture("sheets-wall-2-rate");
        meeting.end();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        console.open(at("/staff/outcome/" + meeting.id())).sees("w tym 8 osób bez telefonu");
        console.wholePicture("sheets-console-2-outcome");
        console.open(at("/staff/outcome/" + meeting.id() + "/recount")).press("Policz jeszcze raz");
        console.sees("Zgadza się");
    }

    @Test
    @DisplayName("on a tablet sheets are entered while a timer runs and the next activity is looked at")
    void onATablet() {
        meeting.startRatingOf(
                "Informacja i kontakt między urzędem a organizacjami",
                "Transport do lekarza",
                "Lokale na spotkania i zajęcia po godzinie piętnastej",
                "Miejsce dla młodzieży");
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 8));
        meeting.plans(StaszowAgenda.evaluations());
        for (int i = 1; i <= 3; i++)
            meeting.does(new EnterSheet(
                    RATED, 0, Sector.RESIDENTS, List.of(new RateCommand.Rate(RATED, i, Scale.IMPORTANCE, 4))));
        Screen tablet = console.beside(820, 1180).open(at("/staff/console/" + meeting.id()));
        tablet.press("Przejmij prowadzenie");
        openSheets(tablet);
        for (char digit : "52434".toCharArray()) {
            tablet.page().keyboard().type(String.valueOf(digit));
            tablet.page().keyboard().press("Tab");
        }
        tablet.press("Minutnik");
        tablet.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("3 minuty"))
                .click();
        tablet.sees("Minutnik: jeszcze 3 minuty");
        tablet.sees("Kartka 3");
        tablet.wholePicture("sheets-tablet-1-rate");
        tablet.press("Jak było?");
        tablet.page().getByText("Tak będzie na ekranie").click();
        tablet.wholePicture("sheets-tablet-2-preview");
        assertThat((Boolean) tablet.page().evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertThat(tablet.violations()).isEmpty();
        assertThat(tablet.errors()).isEmpty();
    }

    @Test
    @DisplayName("paper questionnaires are typed in, changed and taken away")
    void questionnaires() {
        meeting.start();
        meeting.plans(StaszowAgenda.evaluations()).goTo(HOW_IT_WAS.value());
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 8));
        console.open(at("/staff/console/" + meeting.id()));
        openSheets(console);
        Page page = console.page();
        page.keyboard().type("4");
        page.keyboard().press("Tab");
        page.keyboard().type("5");
        page.keyboard().press("Tab");
        page.keyboard().type("Zapytam sąsiadów");
        page.keyboard().press("Control+Enter");
        console.sees("Kartka 1 · mieszkańcy · odpowiedzi: 3");
        meeting.does(new EnterSheet(
                HOW_IT_WAS, 0, Sector.RESIDENTS, List.of(new EvaluateCommand.Rate(HOW_IT_WAS, "forms", 2))));
        console.sees("Kartka 2 · mieszkańcy");
        console.wholePicture("sheets-console-3-evaluate");
        small.open(at("/staff/console/" + meeting.id()));
        openSheets(small);
        small.wholePicture("sheets-small-3-evaluate");
        assertThat((Boolean) small.page().evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))
                .as("a long step that can be taken back makes nothing wider than the phone")
                .isTrue();

        row("Kartka 1").getByText("Zmień").click();
        console.sees("Zapisz zmiany");
        console.wholePicture("sheets-console-4-changing");
        console.press("Zapisz zmiany");
        row("Kartka 2").getByText("Usuń").click();
        row("Kartka 2")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

        assertThat(Objects.requireNonNull(meeting.state().activities().get(HOW_IT_WAS))
                        .sheets()
                        .there())
                .containsOnlyKeys(1);
        wall.open(at("/staff/projector/" + meeting.id())).sees("w tym odpowiedzi 1 osoby bez telefonu");
        wall.picture("sheets-wall-3-evaluate");
    }

    private Locator row(String words) {
        return console.page().locator(".feed-row").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Unfolds them, chooses residents and goes to the first question. */
    private static void openSheets(Screen on) {
        on.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Odpowiedzi osób bez telefonu"))
                .click();
        Locator form = on.page().locator(".paper-form");
        form.locator("vaadin-select").first().click();
        on.page()
                .locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("mieszkańcy"))
                .last()
                .click();
        form.locator(".paper-numbers vaadin-integer-field input").first().focus();
    }
}
