package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.SUMMARY;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.Phase;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.journal.Journal;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/** A facilitator seals a meeting; a phone still reads what came of it; the organisation says what becomes of the data. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:seal-journey",
            "narada.public-address=https://narada.example.pl"
        })
class SealJourneyIT extends OnAServer {

    @Autowired
    private Programme programme;

    @Autowired
    private Journal journal;

    @Test
    void aMeetingIsSealedAndTheOutcomeStays() {
        Workshop held = held();
        Screen desk = SignIn.ofSomebodyNew("ewa", accounts, chromium.browser(), port);
        desk.open(at("/staff/outcome/" + held.id()));
        desk.sees("zapieczętuje się samo");
        desk.wholePicture("seal-01-not-yet");
        desk.press("Zapieczętuj");
        desk.sees("Zapieczętować spotkanie?");
        desk.picture("seal-02-asked");
        desk.page()
                .locator("vaadin-button[slot=confirm-button]")
                .getByText("Zapieczętuj")
                .click();
        desk.sees("nikt nie może już ustalić");
        desk.wholePicture("seal-03-sealed");

        Screen phone = desk.besideOnPhone(320, 640);
        phone.open(at("/j/" + held.joinCode()));
        phone.sees("Co ustaliliśmy");
        phone.wholePicture("seal-04-phone-320");

        desk.open(at("/staff/organisation"));
        desk.sees("Co zostało usunięte");
        desk.sees("1 zapieczętowane spotkanie");
        desk.wholePicture("seal-05-organisation");
        phone.open(at("/privacy"));
        phone.sees("odcinamy na zawsze");
        phone.wholePicture("seal-06-clause-320");
        assertThat(desk.violations()).isEmpty();
        assertThat(desk.errors()).isEmpty();
    }

    private Workshop held() {
        var entries = aWorkshop()
                .inVoting()
                .votingFor(1)
                .facilitatorDoes(new RevealResult(PRIORITIES))
                .at(SUMMARY)
                .facilitatorDoes(new CloseWorkshop())
                .entries();
        var form = new WorkshopForm(
                new Teryt("2612"),
                "Współpraca w Staszowie",
                LocalDate.of(2023, 11, 22),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Oaza Spokoju, Grzybów");
        if (!(programme.plan(form, "anna") instanceof Result.Ok<Workshop>(Workshop held))) throw new AssertionError();
        journal.append(held.id(), List.copyOf(entries));
        programme.reached(held.id(), Phase.CLOSED, null);
        return held;
    }
}
