package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.OPINIONS;
import static pl.narada.phone.Meeting.RATING;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.rate.Scale;
import pl.narada.deliberation.Stance;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.shared.Sector;

/** Who answers alike, of whom hardly anybody answered, and what few ratings say: on the walls, a phone, the console, in the outcome. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:opinion-groups")
class OpinionGroupsIT extends OnAServer {

    /** All agree with the first two; of the others each of two or three camps has its own. */
    private static final String[] STATEMENTS = {
        "Powiat powinien mieć jeden kalendarz wydarzeń, do którego każda organizacja wpisuje się sama.",
        "Urząd i organizacje powinny spotykać się co kwartał.",
        "Konkursy ofert powinny być ogłaszane jesienią, a nie w lutym.",
        "Małe granty do 5000 zł powinny wystarczyć na rozliczenie oświadczeniem.",
        "W każdej gminie powinien działać punkt doradztwa dla organizacji.",
        "Świetlice wiejskie powinny być otwarte także w weekendy.",
        "Najpierw drogi i chodniki, potem projekty miękkie.",
        "Transport na telefon jest ważniejszy niż stałe linie.",
        "Program współpracy powinien być wieloletni.",
        "Lokale po szkołach należy oddać organizacjom.",
        "Starsze osoby potrzebują przede wszystkim dowozu do lekarza.",
        "Młodzież powinna mieć własny budżet.",
        "Wolontariat powinien być liczony jako wkład własny.",
        "Sprawozdania powinny być krótsze.",
        "Firmy powinny współfinansować wydarzenia.",
        "Powiat powinien mieć pełnomocnika do spraw organizacji.",
        "Rada pożytku powinna opiniować każdą uchwałę.",
        "Wspólne zakupy obniżyłyby koszty.",
        "Szkolenia powinny odbywać się online.",
        "Najważniejsza jest oferta dla dzieci.",
        "Zabytki powinny utrzymywać organizacje.",
        "Turystyka daje więcej niż rolnictwo.",
        "Biblioteki mogą być miejscem spotkań.",
        "Sołectwa powinny mieć większy fundusz.",
    };

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;
    private Screen phone;
    private Screen console;
    private List<Screen> walls;

    private void aMeeting(String who) {
        meeting = Meeting.plan(planning, rooms);
        console = SignIn.ofSomebodyNew(who, accounts, chromium.browser(), port);
        walls = List.of(console.beside(1920, 1080), console.beside(1024, 768));
        phone = Screen.phone(chromium.browser(), 320, 640);
        phone.open(at("/j/" + meeting.code()));
        phone.pressStartingWith("Organizacja");
        phone.page().locator("header").waitFor();
    }

    @AfterEach
    void nothingStoodInTheWay() {
        for (Screen screen : List.of(phone, console, walls.getFirst(), walls.getLast())) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    @Test
    @DisplayName("a large meeting sees its groups of opinion, and which sector hardly answered a statement")
    void groupsOfOpinion() {
        aMeeting("anna");
        for (Sector sector : Sector.values()) meeting.letIn(sector, 24);
        meeting.startOpinions(STATEMENTS);
        answers(3);
        meeting.reveal(OPINIONS);
        phone.sees("odpowiedziała mniej niż połowa");
        phone.wholePicture("groups-phone-result");
        walls("groups-1-result");
        console.open(at("/staff/console/" + meeting.id()));
        console.sees("Odpowiedziało osób");
        console.page().getByLabel("Grupy opinii").first().check();
        console.sees("Grupa A");
        console.page().waitForLoadState(LoadState.NETWORKIDLE);
        console.wholePicture("groups-console");
        for (Screen wall : walls) wall.sees("Grupa A");
        walls("groups-2-groups");
        meeting.end();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        console.open(at("/staff/outcome/" + meeting.id())).sees("Grupy można znaleźć ponownie");
        console.wholePicture("groups-outcome");
    }

    @Test
    @DisplayName("few ratings are a hint, and of each row it is said what may be said")
    void ratings() {
        aMeeting("ewa");
        meeting.letIn(Sector.NGO, 7).letIn(Sector.JST, 8).startRatingOf("Transport", "Zdrowie", "Szkoła", "Kultura");
        for (int who = 2; who <= 7; who++) rates(who);
        meeting.reveal(RATING);
        phone.sees("Wynik");
        walls("rating-1-few");
        console.open(at("/staff/console/" + meeting.id())).sees("Wzięło udział mniej niż 10 osób");
        console.wholePicture("rating-console-few");
        meeting.conceal(RATING).open(RATING);
        for (int who = 8; who <= 16; who++) rates(who);
        meeting.reveal(RATING);
        phone.sees("15 osób");
        walls("rating-2-all");
    }

    private void rates(int who) {
        meeting.rates(who, 1, Scale.IMPORTANCE, 5).rates(who, 1, Scale.FEASIBILITY, 2);
        meeting.rates(who, 2, Scale.IMPORTANCE, who <= 8 ? 5 : 1).rates(who, 2, Scale.FEASIBILITY, 4);
        meeting.rates(who, 3, Scale.IMPORTANCE, 1).rates(who, 3, Scale.FEASIBILITY, 3);
        meeting.rates(who, 4, Scale.IMPORTANCE, who % 2 == 0 ? 4 : 2).rates(who, 4, Scale.FEASIBILITY, 3);
    }

    /** The last two statements were seen by few companies only. */
    private void answers(int camps) {
        var chance = new Random(5);
        for (int who = 2; who <= 121; who++)
            for (int s = 1; s <= STATEMENTS.length; s++) {
                boolean company = who > 74 && who <= 98;
                if (s > 22 && company && who % 4 > 0) continue;
                int lot = chance.nextInt(10);
                boolean agrees = s <= 2 ? lot > 0 : s % camps == who % camps ^ lot < 2;
                if (lot != 5) meeting.opines(who, s, agrees ? Stance.AGREE : Stance.DISAGREE);
            }
    }

    private void walls(String name) {
        for (Screen wall : walls) {
            wall.open(at("/staff/projector/" + meeting.id()));
            wall.page().locator("narada-stage .prompt").waitFor();
            wall.page().waitForLoadState(LoadState.NETWORKIDLE);
            wall.picture("groups-wall-%d-%s".formatted(wall.page().viewportSize().width, name));
        }
    }
}
