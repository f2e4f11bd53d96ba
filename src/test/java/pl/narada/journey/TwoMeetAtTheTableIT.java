package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** Over the welcome coffee: one looks, another offers, both agree, and then each knows how to reach the other. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:two-meet-at-the-table")
class TwoMeetAtTheTableIT extends OnAServer {

    private Meeting meeting;

    @Test
    @DisplayName("two phones put cards on the table, find each other, and exchange contacts once both agree")
    void twoMeet() {
        meeting = Meeting.plan(planning, rooms);
        Screen choir = joins("Organizacja");
        Screen firemen = joins("Samorząd");
        choir.picture("phone-320-40-before-the-table");

        opens(choir);
        choir.sees("Nie ma tu jeszcze kart innych osób.");
        writes(choir, "Szukam", "Sali na próby chóru, raz w tygodniu", "Chór „Kantylena”");
        choir.sees("Karta nr 1");
        opens(firemen);
        firemen.sees("Sali na próby chóru");
        table(firemen).getByText("Napisz kartę").click();
        choir.wholePicture("phone-320-41-own-card");
        firemen.wholePicture("phone-320-42-form");
        fills(firemen, "Oferuję", "Sala w remizie, wolna we wtorki", "OSP <b>Grzybów</b>");

        firemen.sees("Pasują do Twoich kart");
        table(firemen).getByText("Chcę się skontaktować").click();
        table(firemen).locator("[name=contact]").fill("osp@example.org");
        firemen.wholePicture("phone-320-43-asking");
        consents(firemen);
        firemen.sees("Czeka na zgodę drugiej strony.");

        wakes(choir);
        choir.sees("chce się z Tobą skontaktować.");
        assertThat(choir.page().content()).doesNotContain("osp@example.org");
        choir.wholePicture("phone-320-44-asked");
        table(choir)
                .getByText("Zgadzam się", new Locator.GetByTextOptions().setExact(true))
                .click();
        table(choir).locator("[name=name]").fill("Ewa Nowak");
        table(choir).locator("[name=contact]").fill("600 100 200");
        choir.wholePicture("phone-320-45-agreeing");
        consents(choir);
        choir.sees("osp@example.org");
        wakes(firemen);
        firemen.sees("600 100 200");
        firemen.wholePicture("phone-320-46-agreed");

        staffPrint();

        table(choir).getByText("Wycofaj zgodę").click();
        table(choir).getByText("Tak, wycofaj").click();
        choir.sees("Ta osoba nie dowie się o odmowie.");
        wakes(firemen);
        firemen.sees("Czeka na zgodę drugiej strony.");
        assertThat(firemen.page().content()).doesNotContain("600 100 200");

        for (Screen phone : List.of(choir, firemen)) {
            assertThat((Boolean) phone.page().evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                    .as("nothing is wider than the phone")
                    .isTrue();
            assertThat(phone.violations()).isEmpty();
            assertThat(phone.errors()).isEmpty();
            phone.page().context().close();
        }
    }

    private Screen joins(String sector) {
        Screen phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith(sector);
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
        return phone;
    }

    private static Locator table(Screen phone) {
        return phone.page().locator("details.network");
    }

    private static void opens(Screen phone) {
        table(phone).locator("summary").click();
        PlaywrightAssertions.assertThat(table(phone)).hasAttribute("open", "");
    }

    private static void writes(Screen phone, String kind, String text, String name) {
        table(phone).getByText("Napisz kartę").click();
        fills(phone, kind, text, name);
    }

    private static void fills(Screen phone, String kind, String text, String name) {
        Locator form = table(phone).locator("form");
        form.getByText(Pattern.compile(kind + "$")).first().click();
        form.locator("textarea").fill(text);
        form.locator("#card-name").fill(name);
        consents(phone);
        PlaywrightAssertions.assertThat(form).hasCount(0);
    }

    private static void consents(Screen phone) {
        Locator form = table(phone).locator("form");
        form.locator("[type=checkbox][required]").check();
        form.locator("[type=submit]").click();
    }

    /** As when the phone is taken out of the pocket: nobody waits for the next look. */
    private static void wakes(Screen phone) {
        phone.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    }

    private void staffPrint() {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        laptop.open(at("/staff/network/" + meeting.id()));
        laptop.sees("OSP <b>Grzybów</b>");
        laptop.wholePicture("staff-1366-network");
        laptop.open(at("/staff/network/" + meeting.id() + "/print"));
        laptop.sees("Sala w remizie");
        laptop.wholePicture("staff-1366-network-print");
        assertThat(laptop.page().content()).doesNotContain("osp@example.org");
        laptop.open(at("/staff/projector/" + meeting.id()));
        laptop.sees("Na telefonie dotknij");
        laptop.picture("projector-1366-cards");
        assertThat(laptop.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
    }
}
