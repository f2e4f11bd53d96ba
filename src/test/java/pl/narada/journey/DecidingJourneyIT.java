package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.BUDGET;
import static pl.narada.phone.Meeting.CONSENT;
import static pl.narada.phone.Meeting.PLACES;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.budget.BudgetCommand;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.consent.ConsentCommand.SetPaperCount;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteCommand;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.room.Decides;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** How a room decides, as it is seen on the projector, the console, the narrowest phone and in the outcome. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:deciding")
class DecidingJourneyIT extends OnAServer {

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;
    private Screen phone;
    private Screen console;
    private List<Screen> walls;

    private void aMeeting(String name) {
        meeting = Meeting.plan(planning, rooms);
        console = SignIn.ofSomebodyNew(name, accounts, chromium.browser(), port);
        walls = List.of(console.beside(1920, 1080), console.beside(1024, 768));
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        phone.page().locator("header").waitFor();
        meeting.letIn(Sector.NGO, 7)
                .letIn(Sector.JST, 8)
                .letIn(Sector.RESIDENTS, 9)
                .start();
    }

    @AfterEach
    void nothingStoodInTheWay() {
        for (Screen screen : List.of(phone, console, walls.getFirst(), walls.getLast())) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    @Test
    @DisplayName("a proposal is answered by hands, money is divided, and all of it is in the outcome")
    void aRoomDecides() {
        aMeeting("anna");
        aProposal();
        aBudget();
        meeting.end();
        outcome("outcome", "Rozstrzyga");
    }

    @Test
    @DisplayName(
            "priorities are chosen so that no group is left with nothing, beside what the number of votes would give")
    void aRoomChoosesPriorities() {
        aMeeting("maria");
        meeting.voteOn(
                "Autobusy w soboty i niedziele",
                "Świetlice dla dzieci i młodzieży",
                "Poradnictwo dla organizacji",
                "Wspólny kalendarz wydarzeń",
                "Opieka nad osobami starszymi w domu",
                "Ścieżki rowerowe między gminami");
        meeting.plans(StaszowAgenda.aChoice(new Places(3, Rule.EQUAL_SECTORS, Decides.PROPORTIONAL)))
                .goTo(PLACES);
        settings();
        phone.sees("Priorytety do wyboru: najwyżej 3.");
        for (String theme : List.of("Poradnictwo dla organizacji", "Wspólny kalendarz wydarzeń")) tap(theme);
        phone.sees("Głos zapisany");
        votes();
        pictures("places-1-open", "Oddane głosy");
        console.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Głosy osób bez telefonu"))
                .click();
        console.sees("Kartka po kartce");
        console.wholePicture("deciding-console-places-1-paper");
        meeting.close(PLACES);
        pictures("places-2-closed", "Oddane głosy");
        meeting.reveal(PLACES);
        phone.sees("Wybrane priorytety");
        meeting.does(new VoteCommand.ShowView(new ActivityId(PLACES), ResultView.PLACES));
        pictures("places-3-result", "Oddane głosy");
        meeting.end();
        outcome("places-4-outcome", "Rozstrzyga");
        console.open(at("/staff/outcome/" + meeting.id() + "/recount")).press("Policz jeszcze raz");
        console.sees("Zgadza się");
        console.wholePicture("deciding-console-places-5-recount");
    }

    private void settings() {
        console.open(at("/staff/workshop/" + meeting.id()));
        Locator all = console.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Ustawienia"));
        all.last().click();
        console.sees("Jak zadbać o każdą grupę");
        console.page().locator(".places").last().scrollIntoViewIfNeeded();
        console.picture("deciding-console-places-0-settings");
    }

    /** Local government and residents want the same four, organisations two others. */
    private void votes() {
        meeting.state().participants().forEach((who, sector) -> {
            if (who.value() == 1) return;
            Map<Integer, Integer> points = sector == Sector.NGO
                    ? Map.of(3, 1, 4, 1)
                    : who.value() % 2 == 0 ? Map.of(1, 1, 2, 1, 5, 1) : Map.of(1, 1, 2, 1, 6, 1);
            meeting.says(who, new VoteCommand.Cast(new ActivityId(PLACES), points));
        });
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 1));
        meeting.does(new VoteCommand.AddPaperBallot(new ActivityId(PLACES), Sector.RESIDENTS, Map.of(1, 1, 6, 1)));
    }

    private void aProposal() {
        meeting.plans(StaszowAgenda.aProposal()).goTo(CONSENT);
        phone.sees(StaszowAgenda.PROPOSAL);
        pictures("consent-1-open");
        tap("0 · Sprzeciw");
        phone.page().locator("textarea").fill("Co kwartał to za często.");
        phone.press("Dołącz powód");
        phone.sees("Odpowiedzi zapisane");
        pictures("consent-2-blocks");
        meeting.others(new ParticipantId(1));
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 3));
        meeting.does(new SetPaperCount(new ActivityId(CONSENT), Sector.RESIDENTS, List.of(0, 0, 1, 2, 0, 0), 0));
        meeting.reveal(CONSENT);
        phone.sees("są sprzeciwy");
        pictures("consent-3-result");
    }

    /** So that every group gets its part, beside what the number of votes would give. */
    private void aBudget() {
        meeting.plans(StaszowAgenda.aBudget()).goTo(BUDGET);
        phone.sees("Do podziału");
        tap("Warsztaty dla seniorów · 30.000.zł");
        phone.sees("Odpowiedzi zapisane");
        pictures("budget-1-open");
        meeting.others(new ParticipantId(1));
        meeting.does(new AddPaperBallot(new ActivityId(BUDGET), Sector.RESIDENTS, Set.of(1, 3)));
        meeting.reveal(BUDGET);
        phone.sees("Rozstrzyga");
        pictures("budget-2-result");
    }

    @Test
    @DisplayName("money is divided with points, and wherever votes would be told points are")
    void aRoomDividesMoneyWithPoints() {
        aMeeting("ewa");
        meeting.plans(StaszowAgenda.aBudgetWithPoints()).goTo(BUDGET);
        budgetSettings();
        phone.sees("Masz punkty do rozdania: 10. Na jeden projekt najwyżej 5.");
        for (int i = 0; i < 5; i++) press("Dodaj punkt: Warsztaty dla seniorów");
        for (int i = 0; i < 2; i++) press("Dodaj punkt: Bus w soboty");
        phone.sees("Zostało punktów: 3 z 10");
        press("Dodaj punkt: Warsztaty dla seniorów");
        phone.sees("Temu projektowi nie można dać więcej punktów.");
        phone.sees("Odpowiedzi zapisane");
        pictures("points-1-open");
        meeting.state().participants().keySet().forEach(who -> {
            if (who.value() == 1) return;
            Map<Integer, Integer> points = who.value() % 3 == 0 ? Map.of(3, 5, 1, 2) : Map.of(1, 5, 2, 4, 3, 1);
            meeting.says(who, new BudgetCommand.Give(new ActivityId(BUDGET), points));
        });
        meeting.does(new CountWithoutPhone(Sector.RESIDENTS, 1));
        console.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Głosy osób bez telefonu"))
                .click();
        meeting.does(new AddPaperBallot(new ActivityId(BUDGET), Sector.RESIDENTS, Map.of(1, 4, 3, 5)));
        console.sees("Warsztaty dla seniorów: 5");
        console.wholePicture("deciding-console-points-1-paper");
        meeting.close(BUDGET);
        phone.sees("punkty: 5");
        pictures("points-2-closed");
        meeting.reveal(BUDGET);
        phone.sees("Twoje punkty: 5");
        pictures("points-3-result");
        meeting.end();
        outcome("points-4-outcome", "najwięcej punktów");
        console.open(at("/staff/outcome/" + meeting.id() + "/recount")).press("Policz jeszcze raz");
        console.sees("Zgadza się");
        console.wholePicture("deciding-console-points-5-recount");
    }

    private void press(String label) {
        phone.page().locator("[aria-label='" + label + "']").click();
    }

    /** How people vote, and with how many points, on the page of the plan. */
    private void budgetSettings() {
        console.open(at("/staff/workshop/" + meeting.id()));
        Locator all = console.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Ustawienia"));
        all.last().click();
        console.sees("Najwięcej punktów na jeden projekt");
        console.page().locator(".places").last().scrollIntoViewIfNeeded();
        console.picture("deciding-console-points-0-settings");
    }

    private void tap(String words) {
        phone.page()
                .locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words + "\\s*$")))
                .click();
    }

    private void pictures(String name) {
        pictures(name, "Odpowiedziało osób");
    }

    private void pictures(String name, String sees) {
        phone.wholePicture("deciding-phone-" + name);
        for (Screen wall : walls) {
            wall.open(at("/staff/projector/" + meeting.id()));
            wall.page().locator("narada-stage .prompt").waitFor();
            wall.picture("deciding-wall-%d-%s".formatted(wall.page().viewportSize().width, name));
        }
        console.open(at("/staff/console/" + meeting.id()));
        console.sees(sees);
        console.wholePicture("deciding-console-" + name);
    }

    private void outcome(String name, String sees) {
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        console.open(at("/staff/outcome/" + meeting.id())).sees(sees);
        console.wholePicture("deciding-console-" + name);
    }
}
