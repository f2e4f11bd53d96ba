package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.COMPARING;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** How a room compares in pairs, as it is seen on the narrowest phone, the projector, the console and in the outcome. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:comparing")
class ComparingJourneyIT extends OnAServer {

    private static final String[] THEMES = {
        "Transport do lekarza i na zajęcia popołudniowe",
        "Zdrowie",
        "Lokale na spotkania",
        "Informacja o tym, co się dzieje w powiecie, w jednym miejscu dla wszystkich",
        "Młodzież",
        "Wolontariat",
        "Wspólne wnioski o dotacje"
    };

    @Autowired
    private Outcomes outcomes;

    private static int sign;

    private Meeting meeting;
    private Screen phone;
    private Screen console;
    private List<Screen> walls;

    @BeforeEach
    void aMeeting() {
        meeting = Meeting.plan(planning, rooms);
        console = SignIn.ofSomebodyNew("anna" + ++sign, accounts, chromium.browser(), port);
        walls = List.of(console.beside(1920, 1080), console.beside(1024, 768));
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        phone.page().locator("header").waitFor();
        meeting.letIn(Sector.NGO, 7).letIn(Sector.JST, 8).letIn(Sector.RESIDENTS, 9);
    }

    @AfterEach
    void nothingStoodInTheWay() {
        for (Screen screen : List.of(phone, console, walls.getFirst(), walls.getLast())) {
            assertThat(screen.violations()).isEmpty();
            // one test takes the network away
            assertThat(screen.errors()).allMatch(error -> error.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    @DisplayName("a phone goes on without a network through all its pairs, and what was tapped arrives")
    void withoutANetwork() {
        meeting.startComparing(4, THEMES);
        phone.sees("1 z 4");
        List<String> first = offered();
        choices().first().click();
        phone.sees("Odpowiedzi zapisane");
        phone.page().reload();
        phone.sees("2 z 4");
        meeting.others(new ParticipantId(1));

        phone.page().context().setOffline(true);
        for (int pair = 2; pair <= 4; pair++) {
            phone.sees(pair + " z 4");
            assertThat(offered()).isNotEqualTo(first);
            choices().nth(pair == 3 ? 2 : 1).click();
            phone.press(pair == 4 ? "Zakończ" : "Dalej");
        }
        phone.sees("To już wszystko");
        phone.page().context().setOffline(false);

        phone.sees("Odpowiedzi zapisane");
        assertThat(phone.page().locator(".line").allInnerTexts())
                .hasSize(4)
                .noneMatch(l -> l.contains("bez odpowiedzi"));
        phone.page().locator(".line").first().click();
        phone.sees("1 z 4");
        assertThat(offered()).isEqualTo(first);
        PlaywrightAssertions.assertThat(choices().first()).hasAttribute("aria-pressed", "true");
    }

    @Test
    @DisplayName("things are compared, the result says what is too close to call, and all of it is in the outcome")
    void aRoomCompares() {
        meeting.startComparing(8, THEMES);
        phone.sees("1 z 8");
        pictures("1-open");
        choices().first().click();
        phone.sees("Odpowiedzi zapisane");
        phone.wholePicture("comparing-phone-2-tapped");
        phone.press("Dalej");
        choices().last().click();
        phone.sees("Odpowiedzi zapisane");
        phone.wholePicture("comparing-phone-3-pass");
        meeting.others(new ParticipantId(1));
        meeting.close(COMPARING);
        phone.sees("Twoje odpowiedzi");
        pictures("4-closed");
        meeting.reveal(COMPARING);
        phone.sees("Rozstrzygnięte porównania");
        phone.page().evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        pictures("5-result");
        meeting.end();
        phone.sees("Dziękujemy za udział");
        pictures("6-agreed");
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        console.open(at("/staff/outcome/" + meeting.id())).sees("Rozstrzygnięte porównania");
        console.wholePicture("comparing-console-7-outcome");
    }

    @Test
    @DisplayName("a result of few people is told as a hint, and what was compared too seldom has no place")
    void fewPeople() {
        meeting.startComparing(
                3,
                Stream.concat(
                                Stream.of(THEMES),
                                Stream.of(
                                        "Sport",
                                        "Kultura i wspólne wydarzenia w gminach",
                                        "Seniorzy",
                                        "Zieleń",
                                        "Drogi"))
                        .toArray(String[]::new));
        phone.sees("1 z 3");
        choices().first().click();
        phone.sees("Odpowiedzi zapisane");
        meeting.others(people(8)).reveal(COMPARING);
        phone.sees("To wskazówka");
        pictures("8-few");
    }

    /** All but eight. */
    private static ParticipantId[] people(int those) {
        return IntStream.rangeClosed(1, 25)
                .filter(n -> n <= 25 - those)
                .mapToObj(ParticipantId::new)
                .toArray(ParticipantId[]::new);
    }

    private Locator choices() {
        return phone.page().locator(".pair .choice");
    }

    private List<String> offered() {
        return phone.page().locator(".pair .choice .name").allInnerTexts();
    }

    private void pictures(String name) {
        phone.wholePicture("comparing-phone-" + name);
        assertThat((Integer) phone.page().evaluate("() => document.scrollingElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        for (Screen wall : walls) {
            wall.open(at("/staff/projector/" + meeting.id()));
            wall.page().locator("narada-stage h1").first().waitFor();
            wall.picture("comparing-wall-%d-%s".formatted(wall.page().viewportSize().width, name));
        }
        console.open(at("/staff/console/" + meeting.id()));
        console.page().locator("h1").first().waitFor();
        console.page().waitForTimeout(500);
        console.wholePicture("comparing-console-" + name);
    }
}
