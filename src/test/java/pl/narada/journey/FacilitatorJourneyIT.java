package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.journey.FullPlan.*;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.phone.Meeting;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;

/**
 * What a facilitator can do in two hours, on a laptop, a tablet and a phone, with three projectors. Every scene is looked at
 * on all of them, by people in target/journey and by axe-core here.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:facilitator-journey",
            "narada.public-address=https://narada.example.pl"
        })
class FacilitatorJourneyIT extends OnAServer {

    private final List<Screen> seen = new ArrayList<>();
    private @Nullable Hall hall;
    private Meeting meeting;
    private Screen laptop;
    private Screen tablet;
    private Screen handy;
    private Screen square;
    private Screen wide;
    private Screen large;

    @AfterEach
    void everybodyGoesHome() {
        if (hall != null) hall.close();
        for (int i = 0; i < seen.size(); i++) seen.get(i).glance("facilitator-end-" + i);
    }

    @Test
    void twoHoursOfAFacilitator() {
        meeting = Meeting.plan(planning, rooms);
        meeting.does(new SetAgenda(FullPlan.plan(), meeting.state().agendaVersion()));
        laptop = watched(signedIn("anna"));
        laptop.open(ofMeeting("/staff/console/"));
        tablet = watched(laptop.beside(820, 1180).open(ofMeeting("/staff/console/")));
        handy = watched(laptop.besideOnPhone(390, 844).open(ofMeeting("/staff/console/")));
        square = watched(laptop.beside(1024, 768).open(ofMeeting("/staff/projector/")));
        wide = watched(laptop.beside(1920, 1080).open(ofMeeting("/staff/projector/")));
        large = watched(laptop.beside(3840, 2160).open(ofMeeting("/staff/projector/")));
        hall = new Hall(URI.create("http://localhost:" + port), meeting.code());

        keepsTime();
        gathers(hall);
        preparesTheVote();
        groups();
        votes(hall);
        rates(hall);
        gathersWords(hall);
        answersQuestions(hall);
        handsOver();
        survivesWhatPeopleType(hall);
        ends();
        rehearses();

        assertThat(seen).flatExtracting(Screen::violations).isEmpty();
        assertThat(seen).flatExtracting(Screen::errors).isEmpty();
    }

    private void keepsTime() {
        laptop.press("Rozpocznij spotkanie");
        wide.sees("Dzień dobry");
        laptop.press("+5 minut");
        tablet.sees("zostało 35 minut");
        tablet.press("Zatrzymaj zegar");
        wide.sees("Przerwa");
        handy.sees("Zegar stoi");
        everywhere("01-time");
        laptop.page().keyboard().press("t");
        wide.seesNot("Przerwa");

        laptop.page().keyboard().press("?");
        laptop.sees("Skróty włączone");
        laptop.picture("facilitator-02-keys");
        laptop.page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(laptop.page().locator("vaadin-dialog[opened]"))
                .hasCount(0);

        laptop.page().keyboard().press("PageDown");
        wide.sees("Czego potrzebuje nasz powiat?");
        handy.press("Cofnij");
        wide.sees("Dzień dobry");
        handy.pressStartingWith("Dalej");
        wide.sees("Czego potrzebuje nasz powiat?");
    }

    private void gathers(Hall hall) {
        hall.write(
                NEEDS,
                "O konkursach dowiadujemy się za późno, często tydzień przed terminem.",
                "Urząd boi się zlecać zadania, bo nie zna potencjału organizacji.",
                "Seniorzy ze wsi nie mają jak dojechać na zajęcia.",
                "za pozno dowiadujemy sie o konkursach, tydzień przed terminem",
                "Małe stowarzyszenia nie mają pieniędzy na wkład własny.",
                "Po lekcjach młodzież nie ma dokąd pójść.",
                "To jest reklama mojej firmy, zadzwoń!");
        laptop.sees("7 potrzeb");

        row("reklama mojej firmy").getByText("Ukryj", exactly()).click();
        wide.seesNot("reklama mojej firmy");
        square.seesNot("reklama mojej firmy");
        laptop.page().keyboard().press("c");
        wide.sees("reklama mojej firmy");
        row("reklama mojej firmy").getByText("Ukryj", exactly()).click();
        wide.seesNot("reklama mojej firmy");

        // typing is no shortcut
        search().fill("pozno");
        laptop.page().keyboard().press("d");
        search().fill("");
        wide.sees("Czego potrzebuje nasz powiat?");

        laptop.press("Minutnik");
        laptop.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("3 minuty"))
                .click();
        laptop.sees("Minutnik: jeszcze 3 minuty");
        for (Screen projector : List.of(wide, square)) projector.sees("na\u00A0to ćwiczenie");
        everywhere("03-timer");
        laptop.press("Wyłącz minutnik");
        wide.sees("do\u00A0końca");

        row("za pozno dowiadujemy").getByText("Połącz", exactly()).first().click();
        laptop.sees("+1 podobna");
        wide.sees("+1");
        row("Po lekcjach").getByText("Na ekran", exactly()).click();
        everywhere("03-feed");
        row("Po lekcjach").getByText("Zdejmij z\u00A0ekranu", exactly()).click();
        // only then is the button at rest: until then Enter might still be its own
        row("Po lekcjach").getByText("Na ekran", exactly()).waitFor();
        laptop.page().getByText("Wypowiedź osoby bez telefonu").click();
        laptop.page().locator(".entry-form .without-phone input").first().fill("1");
        laptop.page().keyboard().press("Tab");
        laptop.page().getByText("Bez telefonu: 1").click();
        laptop.wholePicture("facilitator-03-without-phone-laptop");
        laptop.page().getByText("Bez telefonu: 1").click();
        laptop.page().getByLabel("Dopisz za osobę bez telefonu").first().fill("Brakuje ławki na przystanku.");
        laptop.page().keyboard().press("Enter");
        laptop.sees("Brakuje ławki na przystanku.");
        wide.sees("Brakuje ławki na przystanku.");
    }

    /** While people write. */
    private void preparesTheVote() {
        laptop.press("Co jest najważniejsze?");
        laptop.press("Przygotuj");
        laptop.fill("Pytanie lub tytuł na ekranie", "Co jest najpilniejsze?");
        laptop.picture("facilitator-04-prepare-laptop");
        laptop.press("Zapisz");
        tablet.sees("Co jest najpilniejsze?");
        wide.sees("Czego potrzebuje nasz powiat?");
        laptop.press("Czego potrzebuje nasz powiat?");
    }

    private void groups() {
        next("Co łączy te potrzeby?");
        String[] names = {"Informacja i kontakt", "Pieniądze i konkursy", "Młodzi i następcy", "Transport"};
        List<List<Integer>> cards = List.of(List.of(2), List.of(1, 5), List.of(6), List.of(3));
        for (int i = 0; i < names.length; i++) {
            meeting.does(new MakeTheme(new ActivityId(THEMES), names[i], cards.get(i)));
        }
        wide.sees("Transport");
        splitsAThemeAndJoinsItAgain();
        everywhere("04-board");
        large.picture("facilitator-04-board-projector-3840");
    }

    private void splitsAThemeAndJoinsItAgain() {
        laptop.page()
                .locator("narada-theme-board .card")
                .filter(new Locator.FilterOptions().setHasText("Małe stowarzyszenia"))
                .click();
        laptop.press("Nowy temat z\u00A0zaznaczonych");
        laptop.page().keyboard().type("Drobne koszty");
        laptop.page().keyboard().press("Enter");
        for (Screen screen : List.of(laptop, tablet, wide, square)) screen.sees("Drobne koszty");

        laptop.press("Więcej możliwości: Drobne koszty");
        laptop.press("Połącz z…");
        laptop.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Pieniądze"))
                .click();
        for (Screen projector : List.of(wide, square)) projector.seesNot("Drobne koszty");
        PlaywrightAssertions.assertThat(laptop.page()
                        .locator("narada-theme-board .theme")
                        .filter(new Locator.FilterOptions().setHasText("Pieniądze"))
                        .locator(".card"))
                .hasCount(2);
    }

    private void votes(Hall hall) {
        next("Co jest najpilniejsze?");
        hall.giveDots(PRIORITIES);
        laptop.sees("Oddane głosy: 24 z");
        everywhere("05-vote");
        entersAVoteOnPaper();
        laptop.press("Pokaż wyniki");
        for (Screen projector : List.of(square, wide)) {
            projector.sees("24 głosy");
            // the dots have fallen and the rows have found their places
            PlaywrightAssertions.assertThat(projector.page().locator(".falling"))
                    .hasCount(0);
        }
        wide.sees("bez telefonu");
        everywhere("06-result");
        laptop.page().getByText("Zgoda między sektorami").first().click();
        wide.sees("sektor");
        everywhere("07-agreement");
        large.picture("facilitator-07-agreement-projector-3840");
    }

    private void entersAVoteOnPaper() {
        laptop.page().getByText("Głosy osób bez telefonu").first().click();
        laptop.page().locator(".paper-form vaadin-select").click();
        laptop.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("mieszkańcy"))
                .click();
        laptop.page().locator(".paper-form input[type=number]").last().fill("1");
        laptop.press("Dopisz głos");
        laptop.sees("Oddane głosy: 25 z");
        laptop.wholePicture("facilitator-05-paper-laptop");
    }

    private void rates(Hall hall) {
        next("Co ważne, a co wykonalne?");
        hall.rate(RATING, 4);
        laptop.press("Pokaż wyniki");
        wide.sees("zróbmy najpierw");
        everywhere("08-map");
        large.picture("facilitator-08-map-projector-3840");
    }

    private void gathersWords(Hall hall) {
        next("Jednym słowem: współpraca to…");
        hall.write(
                WORDS,
                "zaufanie",
                "Zaufanie",
                "rozmowa",
                "razem",
                "zaufanie",
                "czas",
                "pieniądze",
                "ludzie",
                "rozmowa",
                "odwaga",
                "cierpliwość",
                "Zaufanie!",
                "sieć",
                "partnerstwo",
                "wspólny cel",
                "razem",
                "dialog",
                "energia",
                "odpowiedzialność",
                "rozmowa",
                "otwartość",
                "zaufanie",
                "ludzie",
                "most");
        wide.sees("zaufanie");
        everywhere("09-cloud");
    }

    private void answersQuestions(Hall hall) {
        next("Pytania do prelegentów");
        hall.askAndSupport(
                QUESTIONS,
                "Kiedy będzie nabór do programu „Działaj Lokalnie”?",
                "Czy gmina może użyczyć świetlicy za darmo?",
                "Kto prowadzi kalendarz konkursów?");
        laptop.sees("Kto prowadzi kalendarz");
        laptop.press("Następne pytanie");
        everywhere("10-questions");
    }

    private void handsOver() {
        Screen jan = watched(signedIn("jan"));
        jan.open(ofMeeting("/staff/console/"));
        jan.sees("Spotkanie prowadzi teraz anna");
        PlaywrightAssertions.assertThat(jan.page().locator(".overview-steps .big-next"))
                .isHidden();
        jan.picture("facilitator-11-helper");
        jan.press("Przejmij prowadzenie");
        laptop.sees("Spotkanie prowadzi teraz jan");
        laptop.picture("facilitator-12-led-by-another");
        laptop.press("Przejmij prowadzenie");
        jan.sees("Spotkanie prowadzi teraz anna");
    }

    private void survivesWhatPeopleType(Hall hall) {
        laptop.press("Więcej");
        laptop.press("Ekran ciemny");
        next("Co zrobimy?");
        String zalgo =
                "Z\u0335\u0321\u0322\u0323\u0324\u0325\u0326\u0347\u0348\u0349\u034A\u034B\u034Ca\u0336\u0357\u035B\u0346l\u0337\u034Bg\u0334\u0313\u0344o\u0338\u0311 "
                        .repeat(12);
        hall.write(
                IDEAS,
                "<img src=x onerror=\"window.hacked=1\"><b>pogrubione</b><script>window.hacked=1</script>",
                "W".repeat(500),
                "👩‍👩‍👧‍👦🇵🇱🎉".repeat(20),
                "مرحبا بكم في اجتماعنا العزيز ".repeat(8),
                zalgo,
                "Wspólny kalendarz naborów i wydarzeń.");
        wide.sees("Wspólny kalendarz");
        wide.sees("<b>pogrubione</b>");
        everywhere("13-hostile-dark");
        for (Screen screen : List.of(laptop, tablet, handy, square, wide)) {
            assertThat(screen.page().evaluate("() => window.hacked")).isNull();
            assertThat((Boolean)
                            screen.page().evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))
                    .as("nothing is wider than the screen")
                    .isTrue();
        }
    }

    private void ends() {
        next("Podsumowanie i ustalenia");
        laptop.page().locator("vaadin-text-area textarea").first().fill("Zaczynamy od wspólnego kalendarza.");
        wide.sees("Zaczynamy od wspólnego kalendarza.");
        everywhere("14-summary");
        laptop.press("Zakończ spotkanie");
        laptop.page()
                .locator("vaadin-confirm-dialog")
                .getByText("Zakończ spotkanie")
                .last()
                .click();
        wide.sees("Dziękujemy");
        everywhere("15-over");
        large.picture("facilitator-15-over-projector-3840");
        laptop.press("Cofnij");
        wide.seesNot("Dziękujemy");
        laptop.sees("Zakończ spotkanie");
    }

    private void rehearses() {
        laptop.open(at("/staff"));
        laptop.press("Zrób próbę");
        laptop.sees("PRÓBA");
        laptop.press("Rozpocznij spotkanie");
        laptop.press("Wpuść");
        laptop.sees("24 osoby piszą i głosują");
        laptop.pressStartingWith("Dalej");
        PlaywrightAssertions.assertThat(laptop.page().locator(".feed-row").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Screen.LONG_MILLIS));
        laptop.wholePicture("facilitator-16-rehearsal-laptop");
        laptop.press("Wyślij do domu");
        laptop.seesNot("24 osoby piszą i głosują");
    }

    private void next(String prompt) {
        laptop.pressStartingWith("Dalej");
        wide.sees(prompt);
        PlaywrightAssertions.assertThat(
                        tablet.page().locator(".activity-desk h2", new Page.LocatorOptions().setHasText(prompt)))
                .isVisible();
    }

    private void everywhere(String scene) {
        laptop.picture("facilitator-%s-laptop".formatted(scene));
        tablet.picture("facilitator-%s-tablet".formatted(scene));
        handy.picture("facilitator-%s-phone".formatted(scene));
        square.picture("facilitator-%s-projector-1024".formatted(scene));
        wide.picture("facilitator-%s-projector-1920".formatted(scene));
    }

    private Locator search() {
        return laptop.page().locator("input[placeholder='Szukaj w\u00A0wypowiedziach']");
    }

    private Locator row(String words) {
        return laptop.page()
                .locator(".feed-row", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private Screen signedIn(String name) {
        return SignIn.ofSomebodyNew(name, accounts, chromium.browser(), port);
    }

    private Screen watched(Screen screen) {
        seen.add(screen);
        return screen;
    }

    private String ofMeeting(String path) {
        return at(path + meeting.id());
    }
}
