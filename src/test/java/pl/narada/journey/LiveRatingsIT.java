package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.phone.Meeting;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.SetStage;
import pl.narada.shared.Sector;

/** A rating whose results are open: the room sees the map move while people rate, and never what one person thinks. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:live-ratings")
class LiveRatingsIT extends OnAServer {

    private static final int[][] SIZES = {{1366, 768}, {1024, 768}, {3840, 2160}};

    private static final List<String> LOOKS = List.of("-light", "-dark");

    private static final String[] THEMES = {
        "Transport do lekarza i do szkoły w małych miejscowościach",
        "Wspólny kalendarz wydarzeń w całym powiecie",
        "Lokale na spotkania i zajęcia po godzinie piętnastej",
        "Szkolenia z księgowości i prawa dla organizacji pozarządowych",
        "Miejsce dla młodzieży",
        "Stała osoba do kontaktu w każdym urzędzie gminy",
        "Mniej papierów przy małych dotacjach",
        "Świetlica"
    };

    /** What a stage is told, and when points or bars of a live picture move, from now on. */
    private static final String WATCH = """
            () => {
              const stage = document.querySelector('narada-stage');
              window.told = []; window.moves = [];
              const apply = stage.apply;
              stage.apply = function (change) {
                window.told.push(new TextEncoder().encode(JSON.stringify(change)).length);
                apply.call(this, change);
              };
              const map = stage.shadowRoot.querySelector('narada-rate-map');
              new MutationObserver(() => window.moves.push(performance.now()))
                .observe(map.shadowRoot.querySelector('.plot'), { subtree: true, attributes: true, attributeFilter: ['style'] });
            }""";

    private Screen projector;
    private Meeting meeting;

    @Test
    @DisplayName(
            "the map moves while people rate, waits where few have, is the same on a late projector and gives way to the reveal")
    void theRoomSeesItMove() {
        Screen laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        begins(laptop, RateSettings.both(StaszowAgenda.THEMES), THEMES);
        projector.sees("Punkty pojawią się");
        pictures("0-nobody");

        ratesLike(4, THEMES.length);
        projector.sees("Punkty pojawią się");
        PlaywrightAssertions.assertThat(projector.page().locator(".point")).hasCount(0);

        ratesLike(30, THEMES.length - 2);
        PlaywrightAssertions.assertThat(projector.page().locator(".point")).hasCount(THEMES.length - 2);
        projector.sees("za mało ocen");
        pictures("1-some");
        lateProjectorsSeeTheSame(laptop);

        meeting.removeTheme(2);
        projector.seesNot(THEMES[1]);
        PlaywrightAssertions.assertThat(projector.page().locator(".point")).hasCount(THEMES.length - 3);

        consoleFollows(laptop);
        meeting.close(Meeting.RATING);
        PlaywrightAssertions.assertThat(projector.page().locator(".point")).hasCount(0);
        meeting.reveal(Meeting.RATING);
        projector.seesNot("Wyniki na razie");
        pictures("3-revealed");

        oneScale(laptop);
        assertThat(laptop.errors()).isEmpty();
        assertThat(projector.errors()).isEmpty();
        assertThat(projector.violations()).isEmpty();
    }

    @Test
    @DisplayName("three hundred people who rate all at once neither flood the stage nor make it tremble")
    void threeHundredAtOnce() {
        Screen laptop = SignIn.ofSomebodyNew("ewa", accounts, chromium.browser(), port);
        begins(laptop, RateSettings.both(StaszowAgenda.THEMES), THEMES);
        meeting.letIn(Sector.NGO, 260);
        projector.sees("Oceniamy");
        projector.page().evaluate(WATCH);

        long began = System.nanoTime();
        for (int three = 1; three <= 300; three += 3) {
            int before = numbers("() => [window.told.length]").getFirst().intValue();
            rate(three, three + 2, THEMES.length);
            projector.page().waitForFunction("before => window.told.length > before", before);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        projector.settles();

        List<Integer> told =
                numbers("() => window.told").stream().map(Double::intValue).toList();
        List<Double> moves = movements(numbers("() => window.moves"));
        int bytes = told.stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%d ratings in %.1f s: %d messages to the stage, %d bytes, %d movements, %.0f ms between two at least%n",
                300 * THEMES.length * 2, seconds, told.size(), bytes, moves.size(), shortest(moves));
        assertThat(told.size()).as("messages").isLessThan((int) (7.5 * seconds) + 10);
        assertThat(bytes / seconds).as("bytes a second").isLessThan(40_000);
        assertThat(moves).as("movements").hasSizeBetween(2, (int) seconds + 4);
        assertThat(shortest(moves)).as("ms between two movements").isGreaterThan(900);
    }

    private void begins(Screen laptop, RateSettings settings, String... themes) {
        meeting = Meeting.plan(planning, rooms);
        meeting.startVoteOn(themes).plans(StaszowAgenda.aRating(settings.withOpenResults(true)));
        meeting.letIn(Sector.NGO, 15)
                .letIn(Sector.JST, 12)
                .letIn(Sector.RESIDENTS, 13)
                .goTo(Meeting.RATING);
        projector = laptop.beside(1366, 768).open(at("/staff/projector/" + meeting.id()));
    }

    /** So many people rate the first so many choices: each choice has its own place, and people differ. */
    private void ratesLike(int people, int choices) {
        rate(1, people, choices);
    }

    private void rate(int first, int last, int choices) {
        var chance = new Random(first);
        boolean both = meeting.state()
                .agenda()
                .activity(StaszowAgenda.RATING)
                .filter(a -> ((RateSettings) a.settings()).scales().size() > 1)
                .isPresent();
        for (int who = first; who <= last; who++)
            for (int choice = 1; choice <= choices; choice++) {
                meeting.rates(who, choice, Scale.IMPORTANCE, about(1 + choice * 3 % 5, chance));
                if (both) meeting.rates(who, choice, Scale.FEASIBILITY, about(1 + choice * 7 % 4, chance));
            }
    }

    private static int about(int value, Random chance) {
        return Math.clamp(value + chance.nextInt(3) - 1, 1, 5);
    }

    private void pictures(String what) {
        for (boolean dark : new boolean[] {false, true}) {
            meeting.does(new SetStage(dark));
            projector
                    .page()
                    .waitForFunction("dark => (document.querySelector('narada-stage').look === 'dark') === dark", dark);
            for (int[] size : SIZES) {
                projector.page().setViewportSize(size[0], size[1]);
                String name = "live-ratings-%s-%d".formatted(what + LOOKS.get(Boolean.compare(dark, false)), size[0]);
                projector.picture(name);
                Wall.isClean(projector, name);
            }
        }
        projector.page().setViewportSize(1366, 768);
    }

    private void lateProjectorsSeeTheSame(Screen laptop) {
        projector.settles();
        Object seen = places(projector);
        Screen late = laptop.beside(1366, 768).open(at("/staff/projector/" + meeting.id()));
        PlaywrightAssertions.assertThat(late.page().locator(".point")).hasCount(THEMES.length - 2);
        late.settles();
        assertThat(places(late)).isEqualTo(seen);
        late.page().reload();
        PlaywrightAssertions.assertThat(late.page().locator(".point")).hasCount(THEMES.length - 2);
        assertThat(places(late)).isEqualTo(seen);
        late.page().close();
    }

    private static Object places(Screen screen) {
        return screen.page()
                .locator(".point")
                .evaluateAll(
                        "points => points.map(p => p.textContent + p.style.insetInlineStart + p.style.insetBlockStart)");
    }

    private void consoleFollows(Screen laptop) {
        laptop.open(at("/staff/console/" + meeting.id()));
        laptop.sees("Sala widzi na ekranie wyniki na razie.");
        laptop.page().getByText("Co widzi sala").click();
        PlaywrightAssertions.assertThat(laptop.page().locator(".mirror narada-stage .point"))
                .hasCount(THEMES.length - 3);
        laptop.page().locator(".mirror").scrollIntoViewIfNeeded();
        laptop.picture("live-ratings-2-console-1366");
    }

    private void oneScale(Screen laptop) {
        String[] many = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> THEMES[i % THEMES.length] + " " + i)
                .toArray(String[]::new);
        begins(laptop, RateSettings.importance(StaszowAgenda.THEMES), many);
        ratesLike(30, 12);
        projector.sees("≈");
        projector.sees("za mało ocen");
        pictures("4-one-scale-of-20");
        begins(laptop, RateSettings.importance(StaszowAgenda.THEMES), THEMES[0], THEMES[1], THEMES[2]);
        ratesLike(30, 3);
        projector.sees("≈");
        pictures("5-one-scale-of-3");
        begins(laptop, RateSettings.both(StaszowAgenda.THEMES), many);
        ratesLike(30, 19);
        PlaywrightAssertions.assertThat(projector.page().locator(".point")).hasCount(19);
        pictures("6-map-of-20");
    }

    @SuppressWarnings("unchecked")
    private List<Double> numbers(String script) {
        return ((List<Number>) projector.page().evaluate(script))
                .stream().map(Number::doubleValue).toList();
    }

    /** What is written within one frame is one movement. */
    private static List<Double> movements(List<Double> writes) {
        return IntStream.range(0, writes.size())
                .filter(i -> i == 0 || writes.get(i) - writes.get(i - 1) > 50)
                .mapToObj(writes::get)
                .toList();
    }

    private static double shortest(List<Double> moves) {
        return IntStream.range(1, moves.size())
                .mapToDouble(i -> moves.get(i) - moves.get(i - 1))
                .min()
                .orElse(Double.MAX_VALUE);
    }
}
