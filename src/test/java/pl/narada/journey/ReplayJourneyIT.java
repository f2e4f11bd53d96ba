package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Entry;
import pl.narada.room.Phase;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.journal.Journal;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/** Somebody who was not there watches the meeting again, and shows a colleague one moment of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:replay-journey",
            "narada.public-address=https://narada.example.pl"
        })
class ReplayJourneyIT extends OnAServer {

    @Autowired
    private Programme programme;

    @Autowired
    private Journal journal;

    @Test
    void aMeetingIsWatchedAgain() {
        Workshop held = held();
        Screen desk = SignIn.ofSomebodyNew("ewa", accounts, chromium.browser(), port);
        desk.open(at("/staff/outcome/" + held.id()));
        desk.follow("Odtwórz spotkanie");
        desk.sees("Rzutnik z tamtego dnia");
        Locator where = desk.page().locator(".replay-where");
        PlaywrightAssertions.assertThat(where).hasText(Pattern.compile("^9:00:00"));
        desk.picture("replay-01-begin");

        desk.press("Następne zdarzenie");
        desk.sees("Przejście dalej: Czego potrzebuje powiat?");
        desk.press("Odtwarzaj");
        desk.sees("Autobus do szpitala");
        desk.sees("Wspólny kalendarz");
        desk.press("Zatrzymaj");
        desk.picture("replay-02-gathering");

        Locator line = desk.page().getByLabel("Chwila spotkania");
        line.focus();
        desk.page().keyboard().press("End");
        PlaywrightAssertions.assertThat(where).hasText(Pattern.compile("^10:4"));
        PlaywrightAssertions.assertThat(line).hasAttribute("aria-valuetext", where.textContent());
        desk.picture("replay-03-end");
        desk.press("Poprzednie zdarzenie");
        desk.press("Poprzednie zdarzenie");
        desk.sees("Pokazano wyniki: Co najważniejsze?");
        desk.picture("replay-04-revealed");

        String moment = desk.page().url();
        assertThat(moment).matches(".*/staff/replay/.*[?]at=\\d+");
        Screen handy = desk.besideOnPhone(390, 844);
        handy.open(moment);
        PlaywrightAssertions.assertThat(handy.page().locator(".replay-where")).hasText(where.textContent());
        handy.wholePicture("replay-05-390");
        Screen tablet = desk.beside(768, 1024);
        tablet.open(moment);
        PlaywrightAssertions.assertThat(tablet.page().locator(".replay-where")).hasText(where.textContent());
        tablet.wholePicture("replay-06-768");

        for (Screen screen : List.of(desk, handy, tablet)) {
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.errors()).isEmpty();
        }
    }

    private Workshop held() {
        WorkshopBuilder meeting = aWorkshop()
                .started()
                .later(Duration.ofMinutes(30))
                .inGathering()
                .later(Duration.ofMinutes(1))
                .saying("Autobus do szpitala")
                .later(Duration.ofSeconds(20))
                .saying("Wspólny kalendarz wydarzeń", "Pieniądze na wkład własny")
                .later(Duration.ofMinutes(12))
                .inVoting()
                .later(Duration.ofSeconds(40))
                .votingFor(1)
                .later(Duration.ofMinutes(5))
                .facilitatorDoes(new RevealResult(PRIORITIES))
                .later(Duration.ofMinutes(20))
                .at(SUMMARY)
                .later(Duration.ofMinutes(35))
                .facilitatorDoes(new CloseWorkshop());
        List<Entry> entries = meeting.entries();
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Współpraca w Staszowie",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Oaza Spokoju, Grzybów");
        if (!(programme.plan(form, "anna") instanceof Result.Ok<Workshop>(Workshop held))) throw new AssertionError();
        journal.append(held.id(), entries);
        programme.reached(held.id(), Phase.CLOSED, null);
        return held;
    }
}
