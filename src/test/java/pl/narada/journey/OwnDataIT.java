package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.phone.Meeting;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.room.Actor;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;

/** Somebody looks at what is kept of them, saves it, and erases it; somebody else comes to the desk of staff with a key. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:own-data")
class OwnDataIT extends OnAServer {

    @Autowired
    private Periods periods;

    private Meeting meeting;

    @Test
    @DisplayName("a phone shows, saves and erases what is kept; staff do so by the key of another phone")
    void ownData() throws Exception {
        meeting = Meeting.plan(planning, rooms).start().goTo(Meeting.NEEDS);
        Screen ewa = joins("Organizacja");
        Screen piotr = joins("Samorząd");
        says(1, "Autobus do Rytwian <b>co godzinę</b>");
        says(2, "Sala dla młodzieży, bo mój syn nie ma gdzie pójść");

        ewa.page().locator("button[aria-expanded]").click();
        opens(ewa);
        ewa.wholePicture("phone-320-60-my-data");
        mine(ewa).getByText("Pokaż moje dane").click();
        ewa.sees("Wypowiedź: Autobus do Rytwian <b>co godzinę</b>");
        ewa.wholePicture("phone-320-61-my-data-shown");
        Download file = ewa.page()
                .waitForDownload(() -> mine(ewa).getByText("Zapisz plik").click());
        assertThat(file.suggestedFilename()).startsWith("narada-moje-dane-").endsWith(".html");
        assertThat(Files.readString(file.path()))
                .contains("Autobus do Rytwian &lt;b&gt;")
                .doesNotContain("mój syn");

        mine(ewa).getByText("Usuń moje dane").click();
        ewa.sees("Tego nie da się cofnąć.");
        ewa.wholePicture("phone-320-62-my-data-sure");
        mine(ewa).getByText("Tak, usuń na zawsze").click();
        ewa.sees("Twoje dane zostały usunięte.");
        ewa.wholePicture("phone-320-63-my-data-gone");
        assertThat((Boolean) ewa.page().evaluate("() => Object.keys(localStorage).every(k => !k.endsWith('/token'))"))
                .isTrue();
        assertThat(meeting.state().participants()).hasSize(2).doesNotContainKey(new ParticipantId(1));

        atTheDesk(piotr);
        for (Screen phone : new Screen[] {ewa, piotr}) {
            assertThat((Boolean) phone.page().evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("nothing is wider than the phone")
                    .isTrue();
            assertThat(phone.violations()).isEmpty();
            assertThat(phone.errors()).isEmpty();
        }
    }

    private void atTheDesk(Screen piotr) {
        piotr.page().locator("button[aria-expanded]").click();
        piotr.press("Pokaż link");
        String address = piotr.page().locator(".address").textContent();
        Screen desk = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        desk.open(at("/staff/person/" + meeting.id()));
        desk.fill("Końcówka linku z telefonu", address.substring(address.indexOf('#') + 1));
        desk.press("Pokaż, co mamy");
        desk.sees("bo mój syn nie ma gdzie pójść");
        desk.wholePicture("staff-1366-person");
        desk.press("Usuń dane tej osoby");
        desk.sees("Usunąć dane tej osoby?");
        desk.page()
                .locator("vaadin-button[slot=confirm-button]")
                .getByText("Usuń")
                .click();
        desk.sees("Dane usunięte.");

        meeting.end();
        periods.set(Period.WORKSHOPS, 1, "anna");
        desk.open(at("/staff/retention"));
        desk.sees("całe spotkanie");
        desk.wholePicture("staff-1366-retention");
        assertThat(desk.violations()).isEmpty();
        assertThat(desk.errors()).isEmpty();
        piotr.sees("Co ustaliliśmy");
    }

    private void says(int who, String text) {
        rooms.room(meeting.id())
                .askAndWait(
                        new Actor.Participant(new ParticipantId(who)), new Say(new ActivityId(Meeting.NEEDS), text));
    }

    private static Locator mine(Screen phone) {
        return phone.page().locator("details", new Page.LocatorOptions().setHasText("Moje dane"));
    }

    private static void opens(Screen phone) {
        mine(phone).locator("summary").click();
        PlaywrightAssertions.assertThat(mine(phone)).hasAttribute("open", "");
    }

    private Screen joins(String sector) {
        Screen phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith(sector);
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
        return phone;
    }
}
