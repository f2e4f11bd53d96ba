package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.PhoneClient;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;

/** The Staszów meeting from the first start of the program to the county's saved outcome, as people see it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:journey", "narada.public-address="})
@ExtendWith(OutputCaptureExtension.class)
class StaszowJourneyIT {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final int NEEDS = 2;
    private static final int VOTE = 4;
    private static final int IDEAS = 7;
    private static final int SUPPORT = 8;

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    private final List<Screen> seen = new ArrayList<>();
    private final List<PhoneClient> crowd = new ArrayList<>();

    @BeforeAll
    static void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(8_000);
        chromium = Chromium.launch();
    }

    /** What each screen looked like when the journey ended early. */
    @AfterEach
    void picturesOfTheEnd() {
        for (int i = 0; i < seen.size(); i++) seen.get(i).picture("end-" + i);
        crowd.forEach(PhoneClient::close);
    }

    private Screen watched(Screen screen) {
        seen.add(screen);
        return screen;
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @Test
    void theStaszowMeetingRunsFromTheFirstStartToTheOutcomeOfItsCounty(CapturedOutput printed) {
        Screen facilitator = watched(Screen.device(chromium.browser(), 1366, 850));
        signInTheFirstTime(facilitator, printed);
        Workshop workshop = prepare(facilitator);
        String code = workshop.joinCode().value();

        facilitator.open(at("/staff/console/" + workshop.id()));
        Screen projector = watched(facilitator.window(1280, 720).open(at("/staff/projector/" + workshop.id())));
        projector.sees(code.substring(0, 3));
        projector.picture("projector-01-lobby");

        Screen ngo = watched(Screen.phone(chromium.browser(), 320, 640).open(at("/")));
        ngo.picture("phone-320-01-code");
        wrongCode(ngo);
        typeCode(
                ngo,
                code.toLowerCase().substring(0, 3) + " " + code.toLowerCase().substring(3));
        ngo.picture("phone-320-02-sector");
        ngo.pressStartingWith("Organizacja");
        Screen jst = Screen.phone(chromium.browser(), 412, 915).open(at("/j/" + code));
        jst.picture("phone-412-02-sector");
        jst.pressStartingWith("Samorząd");
        jst.sees("jeszcze się nie zaczęło");
        jst.picture("phone-412-03-before");
        Screen resident = Screen.phone(chromium.browser(), 360, 740).open(at("/j/" + code));
        resident.pressStartingWith("Mieszkan");
        crowdJoins(code);

        facilitator.press("Rozpocznij spotkanie");
        projector.sees("Witamy na spotkaniu");
        ngo.sees("Witamy na spotkaniu");
        facilitator.picture("console-02-welcome");
        projector.picture("projector-02-welcome");

        gatherNeeds(facilitator, projector, ngo, jst, resident);
        groupNeeds(facilitator, projector, jst);
        voteOnThemes(facilitator, projector, ngo, jst, resident);
        showSlides(facilitator, projector, jst);
        gatherIdeas(facilitator, projector, ngo, resident);
        voteOnIdeas(facilitator, projector, ngo, jst);
        summarise(facilitator, projector, ngo, jst);
        closeWorkshop(facilitator, projector, ngo, jst);

        savedForTheCounty(workshop);
        review(facilitator, workshop);
        assertThat(facilitator.errors()).isEmpty();
        assertThat(projector.errors()).isEmpty();
        assertThat(jst.errors()).isEmpty();
    }

    private void signInTheFirstTime(Screen facilitator, CapturedOutput printed) {
        Matcher link = Pattern.compile("/staff/setup/[A-Za-z0-9_-]+").matcher(printed.getAll());
        assertThat(link.find()).as("a set-up link was printed").isTrue();
        facilitator.open(at(link.group()));
        facilitator.fill("Nazwa konta", "anna");
        facilitator
                .page()
                .getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true))
                .fill("za krótkie");
        facilitator.fill("Powtórz hasło", "za krótkie");
        facilitator.press("Załóż konto");
        facilitator.sees("Hasło jest za krótkie");
        facilitator.picture("staff-01-setup");
        facilitator
                .page()
                .getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        facilitator.fill("Powtórz hasło", PASSWORD);
        facilitator.press("Załóż konto");
        facilitator.page().waitForURL("**/staff/login");
        facilitator.fill("Nazwa konta", "anna");
        facilitator.page().locator("vaadin-password-field input").fill(PASSWORD);
        facilitator.picture("staff-02-login");
        facilitator.press("Zaloguj");
        facilitator.sees("Nie ma jeszcze żadnego spotkania");
        facilitator.picture("staff-03-empty");
    }

    private Workshop prepare(Screen facilitator) {
        facilitator.press("Nowe spotkanie");
        facilitator.fillDate("Data", "22.11.2023");
        facilitator.fill("Miejsce", "Oaza Spokoju, Grzybów 75A koło Staszowa");
        facilitator.press("Przygotuj spotkanie");
        facilitator.sees("Wybierz powiat");
        facilitator.picture("staff-04-no-county");
        facilitator.page().getByLabel("Powiat").first().fill("staszow");
        facilitator
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("powiat staszowski"))
                .click();
        facilitator.press("Przygotuj spotkanie");
        facilitator.sees("Zapisz plan");
        facilitator.wholePicture("staff-05-prepare");
        List<Workshop> planned = programme.workshopsOf(new Teryt("2612"));
        assertThat(planned).hasSize(1);
        assertThat(planned.getFirst().details().venue()).isEqualTo("Oaza Spokoju, Grzybów 75A koło Staszowa");
        return planned.getFirst();
    }

    private static void wrongCode(Screen phone) {
        typeCode(phone, "ABC234");
        phone.sees("Nie ma spotkania o");
        phone.picture("phone-320-01-wrong-code");
    }

    private static void typeCode(Screen phone, String code) {
        phone.page().locator("input").first().fill(code);
        phone.page().keyboard().press("Enter");
    }

    private void crowdJoins(String code) {
        URI server = URI.create(at("/"));
        String[] sectors = {
            "ngo",
            "ngo",
            "ngo",
            "ngo",
            "ngo",
            "ngo",
            "jst",
            "jst",
            "jst",
            "jst",
            "residents",
            "residents",
            "residents",
            "residents",
            "residents",
            "business",
            "other"
        };
        for (String sector : sectors)
            crowd.add(PhoneClient.follow(server, code, null).join(sector));
    }

    private void gatherNeeds(Screen facilitator, Screen projector, Screen ngo, Screen jst, Screen resident) {
        facilitator.pressStartingWith("Dalej");
        ngo.sees("Czego najbardziej potrzebuje");
        ngo.picture("phone-320-03-gather-empty");
        write(ngo, "O konkursach dowiadujemy się za późno, często tydzień przed terminem.");
        write(jst, "Urząd boi się zlecać zadania, bo nie zna potencjału organizacji.");
        write(resident, "Seniorzy ze wsi nie mają jak dojechać na zajęcia.");
        String[] needs = {
            "Brakuje jednej osoby w starostwie, do której organizacje mogą się zwrócić.",
            "Program współpracy powstaje bez rozmowy z organizacjami.",
            "Dotacje są przyznawane w marcu, a działać musimy od stycznia.",
            "Małe stowarzyszenia nie mają pieniędzy na wkład własny.",
            "Potrzebujemy szkoleń z pisania wniosków, najlepiej na konkretnym naborze.",
            "Organizacje nie mają gdzie się spotykać po godzinie 15.",
            "Młodzi wyjeżdżają i nie ma komu przejąć stowarzyszenia.",
            "Organizacje nie wiedzą o sobie nawzajem i dublują wydarzenia.",
            "Po lekcjach młodzież nie ma dokąd pójść.",
            "Rodziny z Ukrainy potrzebują kursów polskiego blisko domu.",
            "za pozno dowiadujemy sie o konkursach",
            "To jest reklama mojej firmy, zadzwoń!"
        };
        for (int i = 0; i < needs.length; i++) crowd.get(i).say(NEEDS, needs[i]);
        projector.sees("Po lekcjach młodzież nie ma dokąd pójść.");
        projector.sees("Seniorzy ze wsi");
        facilitator.sees("reklama mojej firmy");
        ngo.sees("Zapisan");
        ngo.picture("phone-320-04-gather");
        facilitator
                .page()
                .locator(".feed-row", new Page.LocatorOptions().setHasText("reklama mojej firmy"))
                .getByText("Ukryj")
                .click();
        projector.seesNot("reklama mojej firmy");
        facilitator.sees("14 potrzeb");
        facilitator.picture("console-03-gather");
        projector.page().reload();
        projector.sees("Seniorzy ze wsi");
        projector.seesNot("reklama mojej firmy");
        projector.picture("projector-03-gather");
    }

    private static void write(Screen phone, String text) {
        phone.page().locator("textarea").first().fill(text);
        phone.pressStartingWith("Wyślij");
        phone.sees(text);
    }

    private void groupNeeds(Screen facilitator, Screen projector, Screen jst) {
        facilitator.pressStartingWith("Dalej");
        jst.sees("Łączymy potrzeby w");
        for (String theme :
                List.of("Informacja i kontakt", "Pieniądze i konkursy", "Młodzi i następcy", "Transport i miejsca")) {
            facilitator.fill("Nazwa nowego tematu", theme);
            facilitator.press("Dodaj temat");
            projector.sees(theme);
        }
        place(facilitator, "O konkursach dowiadujemy", "Pieniądze i konkursy");
        place(facilitator, "za pozno dowiadujemy", "Pieniądze i konkursy");
        place(facilitator, "Dotacje są przyznawane", "Pieniądze i konkursy");
        place(facilitator, "Małe stowarzyszenia", "Pieniądze i konkursy");
        place(facilitator, "Brakuje jednej osoby", "Informacja i kontakt");
        place(facilitator, "Organizacje nie wiedzą", "Informacja i kontakt");
        place(facilitator, "Program współpracy powstaje", "Informacja i kontakt");
        place(facilitator, "Urząd boi się", "Informacja i kontakt");
        place(facilitator, "Młodzi wyjeżdżają", "Młodzi i następcy");
        place(facilitator, "Po lekcjach młodzież", "Młodzi i następcy");
        place(facilitator, "Seniorzy ze wsi", "Transport i miejsca");
        place(facilitator, "Organizacje nie mają gdzie", "Transport i miejsca");
        facilitator.wholePicture("console-04-group");
        projector.picture("projector-04-group");
        jst.picture("phone-412-05-group");
    }

    private static void place(Screen facilitator, String need, String theme) {
        var card = facilitator.page().locator(".card", new Page.LocatorOptions().setHasText(need));
        card.locator("vaadin-select").click();
        facilitator
                .page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(theme))
                .click();
        PlaywrightAssertions.assertThat(
                        facilitator.page().locator(".theme", new Page.LocatorOptions().setHasText(need)))
                .hasCount(1);
    }

    private void voteOnThemes(Screen facilitator, Screen projector, Screen ngo, Screen jst, Screen resident) {
        facilitator.pressStartingWith("Dalej");
        ngo.sees("Które tematy są");
        ngo.picture("phone-320-06-vote");
        for (Screen phone : List.of(ngo, jst, resident)) {
            phone.pressStartingWith("Informacja i");
            phone.pressStartingWith("Pieniądze i");
        }
        ngo.pressStartingWith("Transport");
        ngo.pressStartingWith("Młodzi");
        ngo.sees("zabierz");
        ngo.sees("Głos zapisany");
        ngo.picture("phone-320-07-voted");
        for (int i = 0; i < crowd.size(); i++) {
            Map<Integer, Integer> ballot = i % 3 == 0 ? Map.of(1, 1, 2, 1, 4, 1) : Map.of(2, 1, 3, 1);
            assertThat(crowd.get(i).vote(VOTE, ballot).path("t").asString()).isEqualTo("done");
        }
        assertThat(crowd.getFirst()
                        .vote(VOTE, Map.of(1, 1, 2, 1, 3, 1, 4, 1))
                        .path("code")
                        .asString())
                .isEqualTo("too-many-dots");
        facilitator.sees("Oddane głosy: 20 z");
        facilitator.picture("console-05-vote");
        projector.picture("projector-05-vote");
        facilitator.press("Zamknij");
        facilitator.sees("Wyniki widać na razie tylko tutaj");
        assertThat(crowd.getFirst().vote(VOTE, Map.of(1, 1)).path("code").asString())
                .isEqualTo("activity-not-open");
        assertThat(crowd.getFirst().parts()).doesNotContainKey("result");
        facilitator.press("Pokaż wyniki");
        projector.sees("20 głosów");
        jst.sees("20 głosów");
        projector.page().waitForTimeout(1_500);
        facilitator.picture("console-06-result");
        projector.picture("projector-06-result");
        jst.picture("phone-412-08-result");
        ngo.wholePicture("phone-320-08-result");
    }

    private void showSlides(Screen facilitator, Screen projector, Screen jst) {
        facilitator.pressStartingWith("Dalej");
        projector.sees("Co działa gdzie indziej");
        projector.picture("projector-07-show");
        jst.sees("Mapa aktywności");
        jst.picture("phone-412-09-show");
        facilitator.pressStartingWith("Dalej");
        projector.sees("Skąd wziąć pieniądze");
    }

    private void gatherIdeas(Screen facilitator, Screen projector, Screen ngo, Screen resident) {
        facilitator.pressStartingWith("Dalej");
        ngo.sees("Co możemy zrobić razem?");
        write(ngo, "Wspólny kalendarz naborów i wydarzeń.");
        write(resident, "Partnerstwo na rzecz transportu „od drzwi do drzwi”.");
        crowd.get(0).say(IDEAS, "Pełnomocnik ds. organizacji z dyżurem raz w tygodniu.");
        crowd.get(6).say(IDEAS, "Powiatowe forum organizacji dwa razy w roku.");
        crowd.get(1).say(IDEAS, "Dyżur księgowo-prawny przy LGD.");
        projector.sees("Dyżur księgowo-prawny");
        projector.picture("projector-08-ideas");
    }

    private void voteOnIdeas(Screen facilitator, Screen projector, Screen ngo, Screen jst) {
        facilitator.pressStartingWith("Dalej");
        jst.sees("Które pomysły popierasz?");
        jst.pressStartingWith("Wspólny kalendarz");
        jst.pressStartingWith("Powiatowe forum");
        jst.sees("Głos zapisany");
        jst.picture("phone-412-10-approval");
        for (int i = 0; i < crowd.size(); i++) {
            crowd.get(i).vote(SUPPORT, i % 2 == 0 ? Map.of(1, 1, 3, 1, 4, 1) : Map.of(1, 1, 2, 1));
        }
        facilitator.sees("Oddane głosy: 18 z");
        facilitator.press("Pokaż wyniki");
        projector.sees("18 głosów");
        ngo.sees("18 głosów");
        projector.page().waitForTimeout(1_500);
        projector.picture("projector-09-ideas-result");
    }

    private void summarise(Screen facilitator, Screen projector, Screen ngo, Screen jst) {
        facilitator.pressStartingWith("Dalej");
        jst.sees("Podsumowanie i");
        facilitator.fill(
                "Podsumowanie", "Najbardziej brakuje informacji o konkursach. Zaczynamy od wspólnego kalendarza.");
        projector.sees("Zaczynamy od wspólnego kalendarza");
        jst.sees("Zaczynamy od wspólnego kalendarza");
        facilitator.fill("Co zostało postanowione?", "Powstaje wspólny kalendarz naborów i wydarzeń.");
        facilitator.press("Dodaj decyzję");
        projector.sees("Powstaje wspólny kalendarz");
        facilitator.fill("Co jest do zrobienia?", "Przygotować pierwszą wersję kalendarza");
        facilitator.fill("Kto?", "starostwo i Forum NGO");
        facilitator.fillDate("Do kiedy?", "15.01.2024");
        facilitator.press("Dodaj zadanie");
        projector.sees("Przygotować pierwszą wersję");
        ngo.sees("Przygotować pierwszą wersję");
        facilitator.wholePicture("console-10-summary");
        projector.picture("projector-10-summary");
        ngo.wholePicture("phone-320-11-summary");
    }

    private void closeWorkshop(Screen facilitator, Screen projector, Screen ngo, Screen jst) {
        facilitator.press("Zakończ spotkanie");
        facilitator.sees("Zakończyć spotkanie?");
        facilitator.picture("console-11-close");
        facilitator
                .page()
                .locator("vaadin-confirm-dialog")
                .getByText("Zakończ spotkanie")
                .last()
                .click();
        facilitator.sees("Spotkanie jest zakończone.");
        projector.sees("Dziękujemy");
        jst.sees("Co ustaliliśmy");
        projector.picture("projector-11-closed");
        ngo.wholePicture("phone-320-12-agreed");
        assertThat(crowd.getFirst().say(IDEAS, "Za późno").path("code").asString())
                .isEqualTo("workshop-closed");
    }

    private void savedForTheCounty(Workshop workshop) {
        OutcomeView outcome = Eventually.get(() -> outcomes.of(workshop.id()).filter(OutcomeView::complete));
        assertThat(outcome.people()).isEqualTo(20);
        var needs = activity(outcome, NEEDS);
        assertThat(needs.voices()).hasSize(14).noneMatch(v -> v.text().contains("reklama"));
        var themes = outcome.activities().stream()
                .filter(a -> a.kind().equals("group"))
                .findFirst()
                .orElseThrow();
        assertThat(themes.themes()).extracting(t -> t.voices().size()).containsExactly(4, 4, 2, 2);
        var vote = activity(outcome, VOTE).ballot();
        assertThat(vote.voters()).isEqualTo(20);
        assertThat(vote.rows())
                .extracting(OutcomeView.Row::label, OutcomeView.Row::votes)
                .contains(org.assertj.core.groups.Tuple.tuple("Pieniądze i konkursy", 20));
        assertThat(vote.groups()).isNotEmpty().allMatch(g -> g.people() >= 5);
        assertThat(vote.rows())
                .allSatisfy(row -> assertThat(
                                row.by().stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(row.votes()));
        assertThat(activity(outcome, SUPPORT).ballot().rows().getFirst().label())
                .isEqualTo("Wspólny kalendarz naborów i wydarzeń.");
        var agreed = activity(outcome, 9);
        assertThat(agreed.summary()).contains("Zaczynamy od wspólnego kalendarza");
        assertThat(agreed.decisions())
                .extracting(OutcomeView.Decision::text)
                .containsExactly("Powstaje wspólny kalendarz naborów i wydarzeń.");
        assertThat(agreed.actions()).singleElement().satisfies(a -> {
            assertThat(a.who()).isEqualTo("starostwo i Forum NGO");
            assertThat(a.until()).isEqualTo("2024-01-15");
        });
    }

    private static OutcomeView.ActivityOutcome activity(OutcomeView outcome, int id) {
        return outcome.activities().stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void review(Screen facilitator, Workshop workshop) {
        facilitator.open(at("/staff"));
        facilitator.sees("Zakończone");
        facilitator.picture("staff-06-workshops");
        facilitator.follow("Powiaty");
        facilitator.sees("1 zakończone spotkanie");
        facilitator.picture("review-01-counties");
        facilitator.follow("powiat staszowski");
        facilitator.sees("Pieniądze i konkursy");
        facilitator.wholePicture("review-02-county");
        var csv = facilitator.page().waitForDownload(() -> facilitator.follow("Pobierz CSV"));
        assertThat(csv.suggestedFilename()).isEqualTo("narada-2612-2023-11-22.csv");
        var json = facilitator.page().request().get(at("/export/" + workshop.id() + ".json"));
        assertThat(json.text()).contains("\"teryt\" : \"2612\"").contains("Pieniądze i konkursy");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
