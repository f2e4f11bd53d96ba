package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteState;
import pl.narada.phone.Meeting;
import pl.narada.room.Contribution;
import pl.narada.room.Moderation;
import pl.narada.room.command.FacilitatorCommand.SetModeration;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What a demanding facilitator tries on the first day, and people in the hall do without being asked to. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:day-one")
class DayOneIT extends OnAServer {

    /** Within which a projector is as it was, from the scenarios. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final String ABUSE = "Ten burmistrz to złodziej";

    private Meeting meeting;

    @BeforeEach
    void aMeeting() {
        meeting = Meeting.plan(planning, rooms).start();
        // once for all tests; the name is taken afterwards
        accounts.create("anna", SignIn.PASSWORD, SignIn.PASSWORD);
    }

    @Test
    @DisplayName("after F5 the projector shows the same picture within two seconds")
    void reload() {
        meeting.voteOn("Transport", "Zdrowie", "Informacja")
                .letIn(Sector.NGO, 6)
                .letIn(Sector.JST, 6);
        meeting.others().reveal(VOTE);
        Screen projector = projector(1920, 1080);
        projector.sees("głosów");
        String before = stage(projector);
        List<Duration> took = new ArrayList<>();
        for (int time = 0; time < 3; time++) {
            long begun = System.nanoTime();
            projector.page().reload();
            projector.sees("głosów");
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        System.out.println("projector after F5: " + took);
        assertThat(took.stream().min(Duration::compareTo).orElseThrow()).isLessThan(SOON);
        assertThat(stage(projector)).isEqualTo(before);
    }

    @Test
    @DisplayName(
            "what waits for a facilitator reaches no projector and no other phone, and a muted phone stays muted in its browser")
    void heldAndMuted() {
        meeting.goTo(NEEDS).does(new SetModeration(Moderation.USUAL.approval(true)));
        Screen console = console();
        Screen other = Screen.phone(chromium.browser(), 360, 740);
        List<String> heard = new CopyOnWriteArrayList<>();
        Screen projector = console.beside(1280, 720);
        for (Screen screen : List.of(projector, other)) {
            screen.page().onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
        }
        projector.open(at("/staff/projector/" + meeting.id()));
        joins(other);
        Screen spoiler = joins(Screen.phone(chromium.browser(), 360, 740));

        spoiler.writeAndSend(ABUSE);
        spoiler.sees("Czeka na sprawdzenie");
        other.writeAndSend("Autobus w soboty");
        Locator friendly = row(console, "Autobus w soboty");
        press(friendly, "Przyjmij");
        projector.sees("Autobus w soboty");
        assertThat(heard).anyMatch(frame -> frame.contains("Autobus")).noneMatch(frame -> frame.contains("złodziej"));

        meeting.does(new SetModeration(Moderation.USUAL));
        Locator rude = row(console, ABUSE);
        press(rude, "Więcej możliwości: " + ABUSE);
        press(rude, "Wycisz ten telefon");
        press(rude, "Ukryj");
        // as long as the pointer is in the list, nothing new pushes its rows away
        console.page().mouse().move(5, 5);
        spoiler.page().close();
        var again = new Screen(spoiler.page().context().newPage());
        again.open(address());
        again.writeAndSend("To znowu ja");
        again.sees("Czeka na sprawdzenie");
        console.sees("czeka: wyciszony telefon");
        assertThat(meeting.state().participants()).hasSize(2);
        assertThat(heard).noneMatch(frame -> frame.contains("złodziej") || frame.contains("To znowu ja"));
    }

    @Test
    @DisplayName(
            "Send tapped twice is one need; who writes nearly the same is offered what is there and may send it all the same")
    void tappedTwiceAndNearlyTheSame() {
        meeting.goTo(NEEDS);
        Screen first = joins(Screen.phone(chromium.browser(), 360, 740));
        first.page().locator("textarea").first().fill("Brakuje autobusów wieczorem");
        first.button("Wyślij").dblclick();
        first.sees("Zapisano");
        assertThat(needs()).containsExactly("Brakuje autobusów wieczorem");

        Screen second = joins(Screen.phone(chromium.browser(), 360, 740));
        second.page().locator("textarea").first().fill("brakuje wieczorem autobusu");
        second.button("Popieram").first().waitFor();
        second.picture("day-one-similar");
        second.button("Wyślij").click();
        second.sees("Zapisano");
        assertThat(needs()).containsExactly("Brakuje autobusów wieczorem", "brakuje wieczorem autobusu");
        assertThat(second.violations()).isEmpty();
    }

    @Test
    @DisplayName(
            "the block changes while somebody types: what is written waits in its field, and can be found meanwhile")
    void typing() {
        meeting.goTo(NEEDS);
        Screen phone = joins(Screen.phone(chromium.browser(), 360, 740));
        phone.page().locator("textarea").first().pressSequentially("Przystanek bez da");
        meeting.goTo(IDEAS);
        phone.sees("Co możemy zrobić razem?");
        phone.sees("Przystanek bez da");
        phone.sees("Niewysłany szkic");
        phone.page().reload();
        phone.sees("Przystanek bez da");
        meeting.goTo(NEEDS);
        PlaywrightAssertions.assertThat(phone.page().locator("textarea").first())
                .hasValue("Przystanek bez da");
        phone.page().locator("textarea").first().press("End");
        phone.page().keyboard().type("chu");
        phone.button("Wyślij").click();
        phone.sees("Zapisano");
        assertThat(needs()).containsExactly("Przystanek bez dachu");
    }

    @Test
    @DisplayName(
            "an accidental Next and Back lose nothing; themes that are merged meanwhile multiply nobody's dots, and the rule is told")
    void backAndMerged() {
        meeting.voteOn("Autobusy", "Dojazd", "Zdrowie");
        Screen phone = joins(Screen.phone(chromium.browser(), 360, 740));
        for (int time = 0; time < 2; time++) phone.pressStartingWith(time == 0 ? "Autobusy" : "Dojazd");
        phone.sees("Pozostało kropek: 1");
        phone.sees("Głos zapisany");
        Screen console = console();
        console.pressStartingWith("Dalej");
        phone.sees("Co działa gdzie indziej");
        console.press("Wstecz");
        phone.sees("Głos zapisany");
        phone.sees("Pozostało kropek: 1");
        assertThat(vote().ballots()).hasSize(1);

        PlaywrightAssertions.assertThat(console.page().locator(".activity-desk h2"))
                .containsText("Które tematy są");
        console.press("Łączymy potrzeby w\u00A0tematy");
        console.press("Więcej możliwości: Dojazd");
        console.press("Połącz z…");
        console.sees("Głosów nie przybędzie");
        console.picture("day-one-merge-rule");
        console.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Autobusy"))
                .click();
        PlaywrightAssertions.assertThat(phone.page().locator(".choice")).hasCount(2);
        int left = Integer.parseInt(phone.page()
                .getByText(Pattern.compile("Pozostało kropek"))
                .innerText()
                .replaceAll("\\D*(\\d)\\D.*", "$1"));
        assertThat(left).as("of three, as one theme may have one").isEqualTo(2);
        meeting.reveal(VOTE);
        phone.sees("1 głos");
    }

    @Test
    @DisplayName("a tie is shown as a tie on the wall and on phones, and the facilitator reads who decides")
    void tie() {
        meeting.voteOn("Transport", "Zdrowie");
        Screen phone = joins(Screen.phone(chromium.browser(), 360, 740));
        meeting.letIn(Sector.JST, 1);
        phone.pressStartingWith("Transport");
        phone.sees("Głos zapisany");
        meeting.says(new ParticipantId(2), new Cast(new ActivityId(VOTE), Map.of(2, 1)));
        meeting.reveal(VOTE);
        Screen projector = projector(1280, 720);
        projector.sees("tyle samo głosów");
        PlaywrightAssertions.assertThat(projector.page().locator(".result .rank"))
                .hasText(new String[] {"1", "1"});
        projector.picture("day-one-tie");
        phone.sees("remis");
        Screen console = console();
        console.sees("remis");
        console.sees("decyduje sala");
    }

    @Test
    @DisplayName(
            "at 200 % zoom everything fits; a screen reader hears what is on, which choice is pressed, and that it is saved")
    void zoomAndScreenReader() {
        // a window of 640 px at 200 % is one of 320 px
        Screen phone = joins(Screen.phone(chromium.browser(), 320, 568));
        meeting.voteOn("Informacja i kontakt między urzędem a organizacjami", "Zdrowie");
        PlaywrightAssertions.assertThat(phone.page().locator("[role=status].unseen"))
                .containsText("Które tematy są najważniejsze?");
        Locator choice = phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Zdrowie"))
                                .setPressed(false));
        choice.focus();
        phone.page().keyboard().press("Enter");
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("Zdrowie"))
                                .setPressed(true))
                .waitFor();
        PlaywrightAssertions.assertThat(phone.page()
                        .locator("[role=status]")
                        .filter(new Locator.FilterOptions().setHasText("Głos zapisany")))
                .isVisible();
        assertThat((Integer) phone.page().evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        phone.wholePicture("day-one-zoom");
        assertThat(phone.violations()).isEmpty();
    }

    @Test
    @DisplayName("no screen asks anything of another computer, so that no internet is needed")
    void nothingFromElsewhere() {
        List<String> asked = new CopyOnWriteArrayList<>();
        Screen console = console();
        Screen projector = console.beside(1280, 720);
        Screen phone = Screen.phone(chromium.browser(), 360, 740);
        for (Screen screen : List.of(console, projector, phone)) {
            screen.page()
                    .onRequest(request -> asked.add(URI.create(request.url()).getAuthority()));
        }
        projector.open(at("/staff/projector/" + meeting.id()));
        joins(phone);
        for (String path : List.of(
                "", "/workshop/" + meeting.id(), "/counties", "/library", "/address", "/console/" + meeting.id())) {
            console.open(at("/staff" + path));
            console.page().locator("h1").first().waitFor();
        }
        meeting.voteOn("Transport", "Zdrowie");
        projector.sees("Transport");
        phone.sees("Transport");
        assertThat(asked).isNotEmpty().containsOnly("localhost:" + port);
    }

    private Screen console() {
        return SignIn.of("anna", chromium.browser(), port).open(at("/staff/console/" + meeting.id()));
    }

    private Screen projector(int width, int height) {
        return SignIn.of("anna", chromium.browser(), port)
                .beside(width, height)
                .open(at("/staff/projector/" + meeting.id()));
    }

    /** All that can be read there, without the clock that goes on. */
    private static String stage(Screen projector) {
        return (String) projector.page().evaluate("""
                () => {
                  const words = node => node.localName === 'style' || node.localName === 'narada-countdown' ? ''
                    : node.nodeType === Node.TEXT_NODE ? node.textContent
                    : [...(node.shadowRoot ?? node).childNodes].map(words).join('');
                  return words(document.querySelector('narada-stage')).replace(/\\s+/g, ' ');
                }""");
    }

    private Screen joins(Screen phone) {
        phone.open(address());
        phone.pressStartingWith("Organizacja");
        PlaywrightAssertions.assertThat(phone.page().locator("header")).isVisible();
        return phone;
    }

    private String address() {
        return at("/j/" + meeting.code());
    }

    private List<String> needs() {
        return ((GatherState)
                        meeting.state().activities().get(new ActivityId(NEEDS)).state())
                .contributions().stream().map(Contribution::text).toList();
    }

    private VoteState vote() {
        return (VoteState)
                meeting.state().activities().get(new ActivityId(VOTE)).state();
    }

    private static Locator row(Screen console, String words) {
        return console.page().locator(".feed-row", new Page.LocatorOptions().setHasText(words));
    }

    private static void press(Locator row, String button) {
        row.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
