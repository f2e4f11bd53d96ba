package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import pl.narada.phone.Meeting;

/** Every clock of a meeting says the same, whatever happened to the machine that it stands on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:clocks")
class ClocksIT extends OnAServer {

    /** How far the server's clock is from that of the machine; it begins at nine on the day of the meeting. */
    private static final AtomicReference<Duration> AHEAD =
            new AtomicReference<>(Duration.between(Instant.now(), Instant.parse("2023-11-22T08:00:00Z")));

    @TestConfiguration
    static class ByAClockThatJumps {

        @Bean
        @Primary
        Clock jumpingClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(AHEAD.get());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(instant(), zone);
                }
            };
        }
    }

    private Meeting meeting;
    private Screen console;
    private Screen projector;

    @BeforeEach
    void aMeetingThatHasBegun() {
        AHEAD.set(Duration.between(Instant.now(), Instant.parse("2023-11-22T08:00:00Z")));
        meeting = Meeting.plan(planning, rooms).start();
        // once for all tests; the name is taken afterwards
        accounts.create("anna", SignIn.PASSWORD, SignIn.PASSWORD);
        console = SignIn.of("anna", chromium.browser(), port);
        projector = console.beside(1280, 720);
        for (Screen screen : List.of(console, projector)) screen.page().clock().install();
        console.open(at("/staff/console/" + meeting.id()));
        projector.open(at("/staff/projector/" + meeting.id()));
    }

    @Test
    @DisplayName("after ten minutes of sleep the laptop has its role, the block that is on, and the time that is left")
    void aLaptopWakesUp() {
        Screen awake = console.beside(1024, 768).open(at("/staff/projector/" + meeting.id()));
        projector.sees("Witamy na spotkaniu");
        console.sees("zostało 30 minut");
        clockSays(projector, 30);

        for (Screen screen : List.of(console, projector))
            screen.page().context().setOffline(true);
        minutesPass(3);
        meeting.goTo(IDEAS);
        awake.sees("Co możemy zrobić razem?");
        assertThat(projector.page().getByText("Witamy na spotkaniu").first().isVisible())
                .as("it sleeps")
                .isTrue();
        minutesPass(7);
        for (Screen screen : List.of(console, projector)) wakesUp(screen, 10);

        projector.seesInTheEnd("Co możemy zrobić razem?");
        console.seesInTheEnd("Dalej: Które pomysły popierasz?");
        console.sees("zostały 23 minuty");
        clockSays(projector, 23);
        PlaywrightAssertions.assertThat(console.page().locator(".lead-bar")).isHidden();
        console.pressStartingWith("Dalej");
        projector.sees("Które pomysły popierasz?");
    }

    /** What should have happened meanwhile happens once, as when the lid is opened. */
    private static void wakesUp(Screen screen, int minutes) {
        screen.page().clock().fastForward(Duration.ofMinutes(minutes).toMillis());
        screen.page().context().setOffline(false);
    }

    /** Everywhere: nobody sleeps. */
    private static void minutesPassFor(int minutes, Screen... screens) {
        minutesPass(minutes);
        for (Screen screen : screens)
            screen.page().clock().fastForward(Duration.ofMinutes(minutes).toMillis());
    }

    private static void minutesPass(int minutes) {
        AHEAD.updateAndGet(ahead -> ahead.plusMinutes(minutes));
    }

    @Test
    @DisplayName(
            "a block that overruns gets five minutes more: projector, console, tablet and phones agree, and what comes moves")
    void fiveMinutesMore() {
        Screen tablet = console.beside(820, 1180);
        tablet.page().clock().install();
        tablet.open(at("/staff/console/" + meeting.id()));
        Screen phone = joined();
        everybodySees(tablet, phone, 30);
        minutesPassFor(28, console, tablet, projector, phone);
        console.press("+5 minut");
        everybodySees(tablet, phone, 7);
        PlaywrightAssertions.assertThat(blockOf(tablet, "Diagnoza potrzeb")).containsText("wypadnie 9:35");

        Screen late = joined();
        late.sees("Zostało 7 minut");
        minutesPassFor(9, console, tablet, projector, phone, late);
        console.press("+5 minut");
        everybodySees(tablet, phone, 3);
        late.sees("Zostały 3 minuty");
        PlaywrightAssertions.assertThat(blockOf(tablet, "Diagnoza potrzeb")).containsText("wypadnie 9:40");
    }

    @Test
    @DisplayName("who joins late in a running vote lands in it, with the time that is left")
    void aLatecomer() {
        meeting.voteOn("Transport", "Zdrowie");
        minutesPass(12);
        Screen late = Screen.phone(chromium.browser(), 360, 740).open(at("/j/" + meeting.code()));
        late.pressStartingWith("Organizacja");
        late.sees("Które tematy są najważniejsze?");
        late.sees("Zostało 18 minut");
        late.pressStartingWith("Zdrowie");
        late.sees("Głos zapisany");
    }

    @Test
    @DisplayName("a phone that was locked for two minutes shows what is on now, and its votes are there")
    void aPhoneIsUnlocked() {
        Screen phone = Screen.phone(chromium.browser(), 360, 740);
        phone.page().clock().install();
        phone.open(at("/j/" + meeting.code())).pressStartingWith("Organizacja");
        meeting.voteOn("Transport", "Zdrowie");
        phone.pressStartingWith("Zdrowie");
        phone.sees("Głos zapisany");

        phone.page().context().setOffline(true);
        minutesPass(2);
        meeting.goTo(IDEAS);
        projector.sees("Co możemy zrobić razem?");
        wakesUp(phone, 2);
        phone.seesInTheEnd("Co możemy zrobić razem?");
        phone.sees("Zostało 30 minut");

        meeting.goTo(VOTE);
        PlaywrightAssertions.assertThat(phone.page().locator(".choice[aria-pressed=true]"))
                .containsText("Zdrowie");
        meeting.reveal(VOTE);
        phone.sees("1 głos");
    }

    private Screen joined() {
        Screen phone = Screen.phone(chromium.browser(), 360, 740);
        phone.page().clock().install();
        phone.open(at("/j/" + meeting.code())).pressStartingWith("Organizacja");
        phone.sees("Witamy na spotkaniu");
        return phone;
    }

    /** So many minutes, the one that has begun among them. */
    private void everybodySees(Screen tablet, Screen phone, int minutes) {
        Pattern words = Pattern.compile("[Zz]osta\\S+\\s%d\\sminut".formatted(minutes));
        PlaywrightAssertions.assertThat(console.page().locator(".time-left")).containsText(words);
        PlaywrightAssertions.assertThat(tablet.page().locator(".time-left")).containsText(words);
        PlaywrightAssertions.assertThat(phone.page().locator(".where")).containsText(words);
        clockSays(projector, minutes);
    }

    private static void clockSays(Screen projector, int minutes) {
        PlaywrightAssertions.assertThat(projector.page().locator("narada-countdown"))
                .containsText(Pattern.compile("^\\s*(%d:00|%d:[0-5][0-9])".formatted(minutes, minutes - 1)));
    }

    private static Locator blockOf(Screen console, String title) {
        return console.page()
                .locator(".run-of-show .block", new Page.LocatorOptions().setHasText(title))
                .first();
    }
}
