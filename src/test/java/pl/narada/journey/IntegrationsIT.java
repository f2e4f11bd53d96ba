package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody gives another system a token, it reads with it, and the token is taken away again; on a laptop and a phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:integrations-journey",
            "narada.public-address=https://narada.example.pl"
        })
class IntegrationsIT extends OnAServer {

    @Test
    void fromTheTokenToItsEnd() throws Exception {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        Screen handy = laptop.besideOnPhone(320, 700);
        laptop.open(at("/staff/organisation"));
        laptop.follow("Integracje");
        laptop.sees("Żaden inny system jeszcze tu nie czyta.");
        laptop.picture("integrations-01-empty");
        laptop.fill("Nazwa systemu", "Portal powiatu staszowskiego");
        laptop.press("Wydaj token");
        laptop.sees("Nie pokażemy go drugi raz");
        String token = laptop.page().locator(".token-once input").inputValue();
        laptop.wholePicture("integrations-02-token");
        assertThat(asks(token)).isEqualTo(200);

        handy.open(at("/staff/integrations"));
        handy.sees("ostatnio użyty");
        handy.wholePicture("integrations-03-phone");
        isNoWiderThanThePhone(handy);
        reads(laptop, handy);

        laptop.open(at("/staff/integrations"));
        laptop.press("Cofnij token: Portal powiatu staszowskiego");
        laptop.sees("Cofnąć ten token?");
        laptop.picture("integrations-05-revoke");
        laptop.press("Cofnij token");
        laptop.sees("Żaden inny system jeszcze tu nie czyta.");
        assertThat(asks(token)).isEqualTo(401);

        assertThat(List.of(laptop, handy)).flatExtracting(Screen::violations).isEmpty();
        assertThat(List.of(laptop, handy)).flatExtracting(Screen::errors).isEmpty();
    }

    private void reads(Screen laptop, Screen handy) {
        for (Screen screen : List.of(laptop, handy)) {
            screen.open(at("/api"));
            screen.sees("Dane Narady dla innych systemów");
        }
        laptop.wholePicture("integrations-04-page");
        handy.wholePicture("integrations-04-page-phone");
        isNoWiderThanThePhone(handy);
    }

    private static void isNoWiderThanThePhone(Screen handy) {
        assertThat(handy.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private int asks(String token) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(at("/api/v1/counties")))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
