package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand.ShowPhrases;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.room.Matter;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What many speak of on the wall; what a decision is about, at the console; and the way of one thing, in the outcome. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:following-one-thing",
            "narada.public-address=https://narada.example.pl"
        })
class FollowingOneThingIT extends OnAServer {

    private static final ActivityId NEEDS = new ActivityId(Meeting.NEEDS);
    private static final ActivityId THEMES = new ActivityId(Meeting.THEMES);
    private static final ActivityId VOTE = new ActivityId(Meeting.VOTE);
    private static final ActivityId SUMMARY = new ActivityId(Meeting.SUMMARY);

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;
    private Screen laptop;
    private Screen handy;

    @AfterEach
    void nothingStoodInTheWay() {
        assertThat(laptop.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
        assertThat(handy.violations()).isEmpty();
        assertThat(handy.errors()).isEmpty();
    }

    private String staff(String path) {
        return at("/staff/" + path);
    }

    @Test
    void fromTheWallToTheTaskAndBack() {
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        handy = laptop.besideOnPhone(390, 844);
        meeting = Meeting.plan(planning, rooms).start();
        meeting.letIn(Sector.NGO, 14).letIn(Sector.JST, 9).letIn(Sector.RESIDENTS, 11);
        showsWhatManySpeakOf();
        saysWhatADecisionIsAbout();
        followsIt();
    }

    private void showsWhatManySpeakOf() {
        meeting.goTo(Meeting.NEEDS).others();
        laptop.open(staff("console/" + meeting.id())).sees("Na ekranie w sali");
        laptop.picture("way-01-console-view");
        laptop.page().getByText("Najczęstsze słowa i wyrażenia").click();
        Screen wall = laptop.beside(1920, 1080).open(staff("projector/" + meeting.id()));
        wall.sees("Pokazujemy słowa co najmniej 3 osób");
        wall.picture("way-02-wall-1920");
        Screen small = laptop.beside(1024, 768).open(staff("projector/" + meeting.id()));
        small.sees("Pokazujemy słowa co najmniej 3 osób");
        small.picture("way-03-wall-1024");
        assertThat(wall.errors()).isEmpty();
        assertThat(small.errors()).isEmpty();
        meeting.does(new ShowPhrases(NEEDS, false));
        wall.seesNot("Pokazujemy słowa");
    }

    private void saysWhatADecisionIsAbout() {
        meeting.goTo(Meeting.THEMES)
                .does(new MakeTheme(THEMES, "Wspólny kalendarz naborów i wydarzeń", List.of(1, 2, 3)))
                .does(new MakeTheme(THEMES, "Dojazd na spotkania z małych miejscowości", List.of(4, 5)));
        meeting.goTo(Meeting.VOTE).others().does(new RevealResult(VOTE));
        meeting.goTo(Meeting.SUMMARY)
                .does(new RecordDecision(
                        SUMMARY, null, "Starostwo i organizacje prowadzą jeden kalendarz.", new Matter(THEMES, 1)));
        laptop.open(staff("console/" + meeting.id())).sees("Podsumowanie");
        laptop.fill("Co jest do zrobienia?", "Założyć kalendarz i wpisać nabory do końca roku");
        laptop.fill("Kto?", "Ewa ze starostwa");
        Locator follows = laptop.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Z czego wynika?"))
                .last();
        follows.click();
        laptop.picture("way-04-console-follows");
        laptop.page().getByRole(AriaRole.OPTION).first().click();
        laptop.press("Dodaj zadanie");
        Eventually.get(() -> outcomeOfNow() ? Optional.of(true) : Optional.empty());
        laptop.wholePicture("way-05-console");
        meeting.does(new CloseWorkshop());
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
    }

    private boolean outcomeOfNow() {
        return meeting.state().activities().get(SUMMARY).state().toString().contains("Założyć kalendarz");
    }

    private void followsIt() {
        everywhere("way-06-outcome", "outcome/" + meeting.id(), "Założyć kalendarz");
        laptop.open(staff("outcome/" + meeting.id())).sees("Założyć kalendarz");
        Locator decision = laptop.page().locator("[id$='decision-9-1']");
        decision.locator(".way-links a").first().click();
        Locator theme = laptop.page().locator("[id$='theme-3-1']");
        PlaywrightAssertions.assertThat(theme).isFocused();
        laptop.picture("way-07-at-the-theme");
        assertThat(laptop.page().url()).contains("#f-").endsWith("theme-3-1");
        theme.locator(".way-links a").first().click();
        Locator row = laptop.page().locator("[id$='choice-4-1']");
        PlaywrightAssertions.assertThat(row).isFocused();
        PlaywrightAssertions.assertThat(row).isVisible();
        laptop.picture("way-08-at-the-row");
        laptop.page().goBack();
        PlaywrightAssertions.assertThat(theme).isFocused();
        everywhere("way-09-whole", "outcome/" + meeting.id() + "/way/action-9-2", "Gdzie to jest w raporcie");
        everywhere("way-10-recount", "outcome/" + meeting.id() + "/recount", "Policz jeszcze raz");
        laptop.press("Policz jeszcze raz");
        laptop.sees("Zgadza się.");
        laptop.wholePicture("way-11-recounted-laptop");
    }

    private void everywhere(String name, String path, String sees) {
        laptop.open(staff(path)).sees(sees);
        laptop.wholePicture(name + "-laptop");
        handy.open(staff(path)).sees(sees);
        handy.wholePicture(name + "-phone");
        Object over = handy.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) over).intValue()).as(name + " fits the phone").isLessThanOrEqualTo(0);
    }
}
