package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.IDEAS;
import static pl.narada.phone.Meeting.NEEDS;
import static pl.narada.phone.Meeting.VOTE;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.vote.VoteState;
import pl.narada.phone.Meeting;
import pl.narada.room.Contribution;
import pl.narada.room.JoinQuestions;
import pl.narada.room.Profile;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.shared.ActivityId;

/** The participant's page as it is met in a hall: an old phone, a weak network, another language, no finger to tap with. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:phone-in-the-hall")
class PhoneInTheHallIT extends OnAServer {

    /** The page and its program, of one language, as they come over the network. */
    private static final int MOST_BYTES = 35_000;

    private static final int MOST_REQUESTS = 4;

    private Meeting meeting;
    private Screen phone;

    @BeforeEach
    void aMeetingAndAPhone() {
        meeting = Meeting.plan(planning, rooms);
        phone = Screen.phone(chromium.browser(), 320, 640);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(phone.violations()).isEmpty();
        phone.page().context().close();
    }

    private Screen joined(Screen screen) {
        screen.open(address());
        screen.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(screen.page().locator("header")).isVisible();
        return screen;
    }

    private String address() {
        return at("/j/" + meeting.code());
    }

    private List<String> needs() {
        return ((GatherState)
                        meeting.state().activities().get(new ActivityId(NEEDS)).state())
                .contributions().stream().map(Contribution::text).toList();
    }

    private int ballots() {
        return ((VoteState)
                        meeting.state().activities().get(new ActivityId(VOTE)).state())
                .ballots()
                .size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl-PL", "uk-UA", "en-GB"})
    @DisplayName("the whole page is small and comes in few requests, in each language")
    void theWholePageIsSmall(String language) {
        try (BrowserContext context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            WeakNetwork.withoutTls(page);
            page.navigate(address());
            page.locator(".choice").first().waitFor();

            WeakNetwork.Load load = WeakNetwork.Load.of(page);

            System.out.printf("phone page in %s: %s%n", language, load);
            assertThat(page.evaluate("() => document.documentElement.lang")).isEqualTo(language.substring(0, 2));
            assertThat(load.requests()).as(load.files()).isLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(load.bytes()).as(load.files()).isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    @DisplayName("an old phone with one bar of signal can be used soon (printed, not judged)")
    void isSoonUsable() {
        for (int time = 0; time < 5; time++) {
            Screen old = Screen.phone(chromium.browser(), 360, 740);
            Page page = old.page();
            WeakNetwork.on(page);
            WeakNetwork.watch(page, ".choice", "header");
            // somebody who taps as soon as there is something to tap, before the program has come
            page.addInitScript("""
                    new MutationObserver((_, watching) => {
                      const first = document.querySelector('label.choice');
                      if (first) { watching.disconnect(); requestAnimationFrame(() => { first.click(); }); }
                    }).observe(document, { childList: true, subtree: true });
                    """);
            old.open(address());
            System.out.printf(
                    Locale.ROOT,
                    "slow 3G, processor 4 times slower: sector can be chosen after %.0f ms, joined after %.0f ms%n",
                    WeakNetwork.seenAfter(page, ".choice"),
                    WeakNetwork.seenAfter(page, "header"));
            page.context().close();
        }
        assertThat(meeting.state().participants()).hasSize(5);
    }

    @Test
    @DisplayName(
            "what is voted and written without a network waits on the phone, even if the page is closed, and is saved once")
    void withoutANetwork() throws IOException {
        try (var wifi = new Wifi(port)) {
            String address = wifi.address() + "/j/" + meeting.code();
            phone.open(address);
            phone.pressStartingWith("Organizacja");
            meeting.startVoteOn("Transport", "Zdrowie", "Informacja");
            phone.sees("Które tematy są");
            wifi.goes();
            phone.pressStartingWith("Transport");
            phone.sees("Głos czeka na");
            phone.sees("Brak sieci");
            phone.picture("phone-320-20-offline-vote");
            phone.page().close();
            assertThat(ballots()).isZero();

            wifi.comesBack();
            var again = new Screen(phone.page().context().newPage());
            again.open(address);
            again.sees("Głos zapisany");
            assertThat(ballots()).isEqualTo(1);

            meeting.goTo(NEEDS);
            again.sees("Czego najbardziej potrzebuje");
            wifi.goes();
            again.page().locator("textarea").first().fill("Autobus w sobotę");
            again.press("Wyślij");
            again.sees("Czeka na");
            wifi.comesBack();
            again.seesInTheEnd("Zapisano");
            assertThat(needs()).containsExactly("Autobus w sobotę");
            assertThat(meeting.state().participants()).hasSize(1);
        }
    }

    @Test
    @DisplayName("two tabs of one person are one person: what is done in one is seen in the other")
    void twoTabs() {
        joined(phone);
        meeting.startVoteOn("Transport", "Zdrowie");
        phone.sees("Które tematy są");
        var other = new Screen(phone.page().context().newPage());
        other.open(address());
        other.sees("Które tematy są");

        other.pressStartingWith("Zdrowie");
        other.sees("Głos zapisany");

        phone.page().bringToFront();
        PlaywrightAssertions.assertThat(phone.page().locator(".choice[aria-pressed=true]"))
                .hasText(Pattern.compile("Zdrowie"));
        assertThat(ballots()).isEqualTo(1);
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    @DisplayName("the language changes in one tap; without a network it changes as soon as there is one")
    void languages() {
        joined(phone);
        phone.press("УК – Українська");
        phone.sees("Зустріч ще не почалася");
        phone.picture("phone-320-21-ukrainian");
        phone.page().context().setOffline(true);
        phone.press("EN – English");
        phone.sees("Зустріч ще не почалася");
        phone.page().context().setOffline(false);
        phone.sees("has not started yet");
        phone.page().reload();
        phone.sees("has not started yet");
    }

    @Test
    @DisplayName("everything can be done with the keyboard alone")
    void keyboardOnly() {
        phone.open(at("/"));
        Page page = phone.page();
        phone.tabTo("Kod spotkania");
        page.keyboard().type(meeting.code().toLowerCase(Locale.ROOT));
        page.keyboard().press("Enter");
        phone.sees("Kogo reprezentujesz?");
        phone.tabTo("Samorząd (JST)");
        page.keyboard().press("Enter");
        phone.sees("jeszcze się nie zaczęło");

        meeting.start().goTo(NEEDS);
        phone.sees("Czego najbardziej potrzebuje");
        phone.tabTo("Twoja potrzeba");
        page.keyboard().type("Autobus w soboty");
        phone.tabTo("Wyślij");
        page.keyboard().press("Enter");
        phone.sees("Zapisano");
        assertThat(needs()).containsExactly("Autobus w soboty");

        meeting.voteOn("Transport", "Zdrowie");
        phone.sees("Które tematy są");
        phone.tabTo("Transport");
        page.keyboard().press("Space");
        phone.sees("Głos zapisany");
        phone.picture("phone-320-22-keyboard");
        assertThat(ballots()).isEqualTo(1);
    }

    @Test
    @DisplayName("who changes the phone in the middle goes on as the same person by a link that is shown as a QR code")
    void anotherPhone() {
        joined(phone);
        meeting.start().goTo(NEEDS);
        phone.writeAndSend("Autobus w sobotę");
        phone.press("Zmień: kogo reprezentujesz");
        phone.press("Pokaż link");
        phone.sees("Zeskanuj kod");
        phone.wholePicture("phone-320-23-another-phone");
        String shown = phone.page().locator(".address").innerText();

        Screen other = Screen.phone(chromium.browser(), 412, 915);
        other.open(address() + shown.substring(shown.indexOf('#')));
        other.sees("Autobus w");
        assertThat(other.page().url()).doesNotContain("#");
        assertThat(meeting.state().participants()).hasSize(1);
        other.open(address() + "#1-AAAAAA");
        other.sees("Ten link już nie działa");
        other.page().context().close();
    }

    @Test
    @DisplayName("what the meeting asks people about themselves is asked after they are in, and need not be told")
    void ofOneself() {
        meeting.does(new SetJoinQuestions(
                new JoinQuestions(List.of("radna, radny", "sołtyska, sołtys"), List.of("Połaniec", "Staszów"))));
        joined(phone);
        phone.sees("Powiedz coś o");
        phone.wholePicture("phone-320-24-of-oneself");
        phone.page().getByLabel("Gmina").selectOption("Połaniec");
        phone.press("Gotowe");
        PlaywrightAssertions.assertThat(phone.page().getByText("Powiedz coś o")).hasCount(0);
        Eventually.get(() -> meeting.state().joined().profiles().values().stream()
                .findFirst()
                .filter(told -> told.equals(new Profile("", "Połaniec"))));
    }

    @Test
    @DisplayName("what was agreed is kept as a file of its own, and the information clause is one tap away")
    void keptAndTold() {
        phone.open(address());
        Page clause = phone.page()
                .waitForPopup(() -> phone.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Informacja o danych"))
                        .click());
        var told = new Screen(clause);
        told.sees("Co zapisujemy?");
        told.wholePicture("phone-320-25-privacy");
        assertThat(told.violations()).isEmpty();
        clause.close();

        phone.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
        meeting.startVoteOn("Transport", "Zdrowie");
        phone.pressStartingWith("Transport");
        phone.sees("Głos zapisany");
        meeting.reveal(VOTE).end();
        phone.sees("Dziękujemy za udział");
        phone.wholePicture("phone-320-26-agreed");
        var file = phone.page().waitForDownload(() -> phone.press("Zachowaj na\u00a0telefonie"));
        assertThat(file.suggestedFilename()).isEqualTo("ustalenia-2023-11-22.html");
    }

    @Test
    @DisplayName("letters twice as large break nothing and hide nothing")
    void largeLetters() {
        joined(phone);
        meeting.startVoteOn("Informacja i kontakt między urzędem a organizacjami", "Zdrowie");
        phone.sees("Które tematy są");
        // as the page allows no style but its own file, by a script's hand
        phone.page().evaluate("() => document.documentElement.style.setProperty('font-size', '225%', 'important')");
        phone.wholePicture("phone-320-27-large-letters");
        assertThat((Integer) phone.page().evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        meeting.goTo(IDEAS);
        phone.sees("Co możemy zrobić razem?");
        assertThat((Integer) phone.page().evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }
}
