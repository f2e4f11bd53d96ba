package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.phone.Meeting;

/** A ranking and statements under a real finger, on the narrowest phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:ranking-on-a-phone")
class RankingOnAPhoneIT extends OnAServer {

    private Meeting meeting;
    private Screen phone;

    @BeforeEach
    void somebodyHasJoined() {
        meeting = Meeting.plan(planning, rooms);
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(phone.violations()).isEmpty();
        phone.page().context().close();
    }

    @Test
    @DisplayName("what is tapped is placed, and moves under the finger, by buttons and by keys; each order is saved")
    void aRanking() {
        meeting.startRankingOf("Transport", "Zdrowie", "Szkoła");
        // on the way there the phone may still show the vote, whose buttons have the same words
        PlaywrightAssertions.assertThat(phone.page().locator(".ranking")).isAttached();
        for (String theme : List.of("Zdrowie", "Szkoła", "Transport")) tap(theme);
        places("1. Zdrowie", "2. Szkoła", "3. Transport");
        phone.sees("Odpowiedzi zapisane");
        phone.picture("phone-320-30-ranking");

        dragged("Zdrowie", "Transport");
        places("1. Szkoła", "2. Transport", "3. Zdrowie");

        phone.page().getByLabel("Wyżej: Zdrowie").click();
        places("1. Szkoła", "2. Zdrowie", "3. Transport");
        // the button has moved and is still where the keys go
        phone.page().keyboard().press("Enter");
        places("1. Zdrowie", "2. Szkoła", "3. Transport");

        phone.page().getByLabel("Zdejmij: Szkoła").click();
        places("1. Zdrowie", "2. Transport");
        phone.page().reload();
        places("1. Zdrowie", "2. Transport");
        phone.sees("Odpowiedzi zapisane");
    }

    @Test
    @DisplayName("a statement is answered by a tap, and a second tap takes it back")
    void statements() {
        meeting.startOpinions();
        Locator chosen = phone.page().locator(".choice[aria-pressed=true]");

        tap("Nie zgadzam się");
        PlaywrightAssertions.assertThat(chosen).hasText(Pattern.compile("Nie zgadzam się"));
        phone.sees("Odpowiedzi zapisane");
        tap("Nie zgadzam się");
        PlaywrightAssertions.assertThat(chosen).hasCount(0);
        phone.sees("Można iść dalej i wrócić.");
        phone.picture("phone-320-31-statement");
    }

    private void tap(String words) {
        phone.page()
                .locator(".choice")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words + "\\s*$")))
                .click();
    }

    /** With the finger on the grip of this row, until it is below the middle of that one. */
    private void dragged(String theme, String onto) {
        BoundingBox from = row(theme).locator(".grip").boundingBox();
        BoundingBox to = row(onto).boundingBox();
        double x = from.x + 8;
        double y = from.y + from.height / 2;
        double end = to.y + to.height * 0.8;
        CDPSession finger = phone.page().context().newCDPSession(phone.page());
        touch(finger, "touchStart", x, y);
        for (int step = 1; step <= 10; step++) touch(finger, "touchMove", x, y + (end - y) * step / 10);
        touch(finger, "touchEnd", null, null);
        finger.detach();
    }

    private Locator row(String theme) {
        return phone.page().locator(".ranking li").filter(new Locator.FilterOptions().setHasText(theme));
    }

    private static void touch(CDPSession finger, String type, @Nullable Double x, @Nullable Double y) {
        var points = new JsonArray();
        if (x != null && y != null) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private void places(String... inOrder) {
        PlaywrightAssertions.assertThat(phone.page().locator(".ranking li .name"))
                .hasText(inOrder);
    }
}
