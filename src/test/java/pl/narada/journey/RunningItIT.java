package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody who looks after the program sees how it does, and says by which network phones come; on a laptop and a phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:running-it"})
class RunningItIT extends OnAServer {

    @Test
    void howItDoesAndWherePhonesCome() {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen handy = laptop.besideOnPhone(320, 700);
        laptop.open(at("/staff/organisation"));
        laptop.follow("Stan programu");
        laptop.sees("Wszystko działa.");
        laptop.wholePicture("running-01-state");
        handy.open(at("/staff/state"));
        handy.sees("Wszystko działa.");
        handy.wholePicture("running-02-state-phone");
        assertThat(handy.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);

        laptop.open(at("/staff"));
        laptop.follow("Adres dla telefonów");
        laptop.sees("Sieć, z której przychodzą telefony");
        laptop.sees("Od uruchomienia programu żaden telefon nie otworzył tego adresu.");
        laptop.page().locator("vaadin-radio-button").last().click();
        laptop.sees("Zapisano");
        laptop.wholePicture("running-03-address");
        handy.open(at("/staff/address"));
        handy.sees("Sprawdź telefonem");
        assertThat(handy.page().locator("vaadin-radio-button").last().getAttribute("checked"))
                .isNotNull();
        handy.wholePicture("running-04-address-phone");
        assertThat(handy.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(320);
        handy.open(at("/reach"));
        handy.sees("Udało się");

        assertThat(List.of(laptop, handy)).flatExtracting(Screen::violations).isEmpty();
        assertThat(List.of(laptop, handy)).flatExtracting(Screen::errors).isEmpty();
    }
}
