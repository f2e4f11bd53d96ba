package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.rate.Scale;
import pl.narada.phone.Meeting;
import pl.narada.room.StaszowAgenda;
import pl.narada.shared.Sector;

/** A rating of how urgent things are and what they cost, instead of how important and how easy. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:named-scales")
class NamedScalesIT extends OnAServer {

    @Test
    @DisplayName("phone, projector and console call the scales as the facilitator has called them in the plan")
    void calledOtherwise() {
        Meeting meeting = Meeting.plan(planning, rooms);
        meeting.startVoteOn("Transport", "Zdrowie", "Szkoła")
                .plans(StaszowAgenda.aRating(StaszowAgenda.scalesWithNames()));
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        namesAreSeenInThePlan(laptop, meeting);

        meeting.letIn(Sector.NGO, 6).letIn(Sector.RESIDENTS, 6);
        Screen phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        meeting.goTo(Meeting.RATING);
        phone.sees("Koszt");
        phone.sees("wysoki");
        phone.seesNot("mało ważne");
        phone.wholePicture("phone-320-60-named-scales");
        Screen projector = laptop.beside(1366, 768).open(at("/staff/projector/" + meeting.id()));
        projector.sees("Koszt: niski – wysoki");
        projector.picture("projector-1366-named-open");

        for (int who = 1; who <= 12; who++)
            for (int choice = 1; choice <= 3; choice++)
                meeting.rates(who, choice, Scale.IMPORTANCE, 1 + (choice * 2 + who % 3) % 5)
                        .rates(who, choice, Scale.FEASIBILITY, 1 + (choice * 3 + who % 2) % 5);
        meeting.close(Meeting.RATING).reveal(Meeting.RATING);
        projector.sees("wysoki →");
        projector.seesNot("zróbmy najpierw");
        projector.picture("projector-1366-named-map");
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.sees("Koszt (1: niski, 5: wysoki)");
        laptop.wholePicture("console-1366-named");
        phone.sees("Pilność");
        phone.wholePicture("phone-320-61-named-result");
        usualScalesHaveTheirCorners(projector);
        assertThat(phone.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
        assertThat(phone.errors()).isEmpty();
    }

    private void usualScalesHaveTheirCorners(Screen projector) {
        Meeting usual = Meeting.plan(planning, rooms).startRatingOf("Transport", "Zdrowie", "Szkoła");
        usual.letIn(Sector.NGO, 6);
        for (int who = 1; who <= 6; who++)
            for (int choice = 1; choice <= 3; choice++)
                usual.rates(who, choice, Scale.IMPORTANCE, 1 + (choice + who % 3) % 5)
                        .rates(who, choice, Scale.FEASIBILITY, 1 + (choice * 3 + who % 2) % 5);
        usual.close(Meeting.RATING).reveal(Meeting.RATING);
        projector.open(at("/staff/projector/" + usual.id()));
        projector.sees("zróbmy najpierw");
        projector.sees("bardzo ważne →");
        projector.picture("projector-1366-usual-map");
    }

    private void namesAreSeenInThePlan(Screen laptop, Meeting meeting) {
        laptop.open(at("/staff/workshop/" + meeting.id()));
        laptop.page()
                .locator("vaadin-details-summary")
                .filter(new Locator.FilterOptions().setHasText("Ustawienia"))
                .last()
                .click();
        PlaywrightAssertions.assertThat(laptop.page().getByLabel("Druga skala").first())
                .hasValue("Koszt");
        laptop.page().getByLabel("Druga skala").first().scrollIntoViewIfNeeded();
        laptop.picture("plan-1366-named-scales");
    }
}
