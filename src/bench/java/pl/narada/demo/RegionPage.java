package pl.narada.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import pl.narada.Narada;
import pl.narada.access.StaffAccounts;
import pl.narada.codebook.CodeBook;
import pl.narada.i18n.Translations;
import pl.narada.journey.Chromium;
import pl.narada.journey.Eventually;
import pl.narada.journey.Screen;
import pl.narada.library.Library;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Planning;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.region.Period;
import pl.narada.region.Region;
import pl.narada.region.RegionState;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * How long the region page takes with a workshop of 200 people in each of 14 counties: reading and comparing, and opening it
 * in a browser where there is one. {@code ./mvnw -Pmicrobench -Dbench.main=pl.narada.demo.RegionPage verify}
 */
final class RegionPage {

    private static final int COUNTIES = 14;
    private static final int PEOPLE = 200;
    private static final int WARM_UP = 20;
    private static final int READS = 100;
    private static final int OPENINGS = 15;
    private static final String PASSWORD = "kawa o dziewiątej rano";

    private final ConfigurableApplicationContext application;

    private RegionPage(ConfigurableApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] args) {
        try (var application = SpringApplication.run(
                Narada.class,
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:region-page;DB_CLOSE_DELAY=-1",
                "--logging.level.root=error")) {
            var page = new RegionPage(application);
            page.fill();
            page.read();
            page.open();
        }
    }

    /** One meeting in each county, of the demo's scripts, with more people. */
    private void fill() {
        long start = System.nanoTime();
        Map<String, DemoScript> byCounty = new TreeMap<>();
        List<DemoScript> over = DemoPlaywright.over();
        over.forEach(s -> byCounty.putIfAbsent(String.valueOf(s.form().county()), crowded(s, s.form())));
        WorkshopForm staszow = DemoPlaywright.goingOn().form();
        byCounty.put(String.valueOf(staszow.county()), crowded(over.getFirst(), staszow));
        if (byCounty.size() != COUNTIES) throw new IllegalStateException(byCounty.size() + " counties");
        byCounty.values().forEach(this::play);
        System.out.printf("%d × %d people played in %d ms%n", COUNTIES, PEOPLE, millis(start));
    }

    private static DemoScript crowded(DemoScript script, WorkshopForm form) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        int few = Sector.total(script.people());
        script.people().forEach((sector, n) -> people.put(sector, n * PEOPLE / few));
        people.merge(Sector.NGO, PEOPLE - Sector.total(people), Integer::sum);
        return new DemoScript(
                form,
                script.seed(),
                people,
                script.concerns(),
                script.needs(),
                script.ideas(),
                script.summary(),
                script.decisions(),
                script.actions());
    }

    private void play(DemoScript script) {
        var planned = application.getBean(Planning.class).plan(script.form(), "bench", Translations.POLISH);
        if (!(planned instanceof Result.Ok<Workshop>(Workshop workshop)))
            throw new IllegalStateException("not planned");
        var meeting = new DemoMeeting(
                application.getBean(Rooms.class).room(workshop.id()), application.getBean(Library.class), script);
        meeting.playToTheVote();
        meeting.playToTheEnd();
        Eventually.get(
                () -> application.getBean(Outcomes.class).of(workshop.id()).filter(OutcomeView::complete));
        application.getBean(CodeBook.class).set(meeting.codings(), "bench");
    }

    private void read() {
        Region region = application.getBean(Region.class);
        for (int i = 0; i < WARM_UP; i++) region.in(Period.ALWAYS);
        List<Long> read = new ArrayList<>();
        List<Long> compared = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            RegionState state = region.in(Period.ALWAYS);
            read.add(System.nanoTime() - start);
            start = System.nanoTime();
            int found = state.alike(2).size()
                    + state.shared(3).size()
                    + state.advice().size();
            compared.add(System.nanoTime() - start);
            if (found == 0) throw new IllegalStateException("nothing to compare");
        }
        tell("region page, reading", read);
        tell("region page, comparing", compared);
    }

    private void open() {
        Optional<Chromium> chromium = Chromium.launchIfThere();
        if (chromium.isEmpty()) {
            System.out.println("no Chromium: opening the page was not measured");
            return;
        }
        String address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + "/staff";
        application.getBean(StaffAccounts.class).create("anna", PASSWORD, PASSWORD);
        try (Chromium browser = chromium.get()) {
            Screen screen = Screen.device(browser.browser(), 1366, 768);
            screen.open(address + "/login");
            screen.fill("Nazwa konta", "anna");
            screen.page().locator("vaadin-password-field input").fill(PASSWORD);
            screen.press("Zaloguj");
            screen.page().waitForURL(url -> !url.contains("login"));
            List<Long> opened = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                long start = System.nanoTime();
                screen.open(address + "/review");
                screen.page().waitForSelector(".alike");
                opened.add(System.nanoTime() - start);
            }
            tell("region page, opened in a browser (F5)", opened);
        }
    }

    private static void tell(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s: half within %.1f ms, 95%% within %.1f ms, n = %d%n",
                what, sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.95)] / 1e6, sorted.length);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
