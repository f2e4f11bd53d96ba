package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.model.Chapter;
import pl.narada.model.Chapters;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.Meeting;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What staff do with an outcome afterwards: see to what was taken on, and write the model; on a laptop and on a phone. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:after-the-meeting",
            "narada.public-address=https://narada.example.pl"
        })
class AfterTheMeetingIT extends OnAServer {

    private static final ActivityId SUMMARY = new ActivityId(Meeting.SUMMARY);

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Chapters chapters;

    private Meeting meeting;
    private Screen laptop;
    private Screen handy;

    private void aMeetingIsOver() {
        meeting = Meeting.plan(planning, rooms).start().goTo(Meeting.IDEAS);
        var ideas = new ActivityId(Meeting.IDEAS);
        meeting.does(new CountWithoutPhone(Sector.NGO, 1)).does(new CountWithoutPhone(Sector.JST, 1));
        meeting.does(new GatherCommand.Enter(ideas, Sector.NGO, "Powiatowe forum organizacji dwa razy w roku."));
        meeting.does(new GatherCommand.Enter(ideas, Sector.JST, "Wspólny kalendarz naborów i wydarzeń."));
        meeting.goTo(Meeting.SUMMARY).does(new RecordDecision(SUMMARY, null, "Powstaje powiatowe forum organizacji."));
        meeting.does(new RecordAction(
                SUMMARY, null, "Założyć wspólny kalendarz naborów", "Ewa ze starostwa", LocalDate.of(2023, 12, 15)));
        meeting.does(
                new RecordAction(SUMMARY, null, "Zaprosić organizacje na pierwsze forum", "Adam, KGW Grzybów", null));
        meeting.does(new CloseWorkshop());
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        laptop = SignIn.ofSomebodyNew("anna", accounts, chromium.browser(), port);
        handy = laptop.besideOnPhone(390, 844);
    }

    @AfterEach
    void nothingStoodInTheWay() {
        assertThat(laptop.violations()).isEmpty();
        assertThat(handy.violations()).isEmpty();
        assertThat(laptop.errors()).isEmpty();
        assertThat(handy.errors()).isEmpty();
    }

    private String staff(String path) {
        return at("/staff/" + path);
    }

    private void everywhere(String name, String path, String sees) {
        laptop.open(staff(path)).sees(sees);
        laptop.wholePicture(name + "-laptop");
        handy.open(staff(path)).sees(sees);
        handy.wholePicture(name + "-phone");
        Object over = handy.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) over).intValue()).as(name + " fits the phone").isLessThanOrEqualTo(0);
    }

    @Test
    void whatWasTakenOnIsSeenToAndTheModelIsWritten() {
        aMeetingIsOver();
        seesToWhatWasTakenOn();
        writesTheModel();
    }

    private void seesToWhatWasTakenOn() {
        everywhere("after-01-outcome", "outcome/" + meeting.id(), "po terminie");
        everywhere("after-02-actions", "actions", "Założyć wspólny kalendarz naborów");

        laptop.pressStartingWith("Zmień…: Założyć");
        laptop.fillDate("Do kiedy?", "10.01.2030");
        laptop.fill("Notatka", "Czekamy na zgodę sekretarza.");
        laptop.picture("after-03-change");
        laptop.press("Zapisz");
        laptop.sees("Ewa ze starostwa · do 10 stycznia 2030");
        laptop.pressStartingWith("Zrobione: Zaprosić");
        laptop.seesNot("Zaprosić organizacje na pierwsze forum");
        laptop.picture("after-04-undo");
        laptop.press("Cofnij");
        laptop.sees("Zaprosić organizacje na pierwsze forum");

        Meeting next = Meeting.plan(planning, rooms);
        everywhere("after-05-offer", "workshop/" + next.id(), "2 zadania do zrobienia");
        laptop.press("Pokaż je na początku");
        laptop.press("Zapisz plan");
        laptop.sees("Zapisano.");
        laptop.picture("after-06-opening");
        next.start()
                .goTo(next.state()
                        .agenda()
                        .activities()
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value());
        Screen projector = laptop.beside(1920, 1080).open(staff("projector/" + next.id()));
        projector.sees("Co ustaliliśmy ostatnio");
        projector.sees("Założyć wspólny kalendarz naborów – Ewa ze starostwa, do 10 stycznia 2030");
        projector.picture("after-07-stage");
        assertThat(projector.violations()).isEmpty();
    }

    private void writesTheModel() {
        everywhere("model-01-contents", "model", "Integracja sektora pozarządowego");

        laptop.open(staff("outcome/" + meeting.id()));
        laptop.pressStartingWith("Do modelu…: Powstaje");
        laptop.page().getByLabel("Integracja sektora pozarządowego").check();
        laptop.picture("model-02-put");
        laptop.press("Zapisz");
        laptop.sees("Jest w 1 rozdziale.");

        laptop.open(staff("model/sector-integration"));
        laptop.sees("Powstaje powiatowe forum organizacji.");
        laptop.press("Napisz rozdział");
        laptop.fill(
                "Tekst rozdziału", "## Forum\n\nOrganizacje spotykają się **raz w roku**.\n\n- termin ustala powiat");
        laptop.sees("termin ustala powiat");
        laptop.picture("model-03-editor");
        laptop.press("Zapisz");
        laptop.sees("wersja 1");
        everywhere("model-04-chapter", "model/sector-integration", "wersja 1");

        laptop.press("Zmień tekst");
        laptop.sees("Podgląd");
        chapters.save(
                Chapter.SECTOR_INTEGRATION, "## Forum\n\nOrganizacje spotykają się **co kwartał**.", "", 1, "jan");
        laptop.fill("Tekst rozdziału", "## Forum\n\nOrganizacje spotykają się **dwa razy w roku**.");
        laptop.sees("dwa razy w roku");
        laptop.press("Zapisz");
        laptop.sees("Ktoś inny zapisał tu coś w międzyczasie.");
        laptop.wholePicture("model-05-conflict");
        laptop.press("Zapisz mój tekst");
        laptop.sees("wersja 3");
        everywhere("model-06-versions", "model/sector-integration/versions?from=1&to=3", "Starsza wersja");

        laptop.open(staff("model/sector-integration"));
        laptop.follow("Pokaż w wynikach");
        PlaywrightAssertions.assertThat(laptop.page().locator("[id^='f-'][id*='decision']"))
                .isFocused();
        laptop.follow("Zrób kartę inicjatywy");
        laptop.fill("Po co?", "Organizacje będą o sobie wiedzieć.");
        laptop.fill("NGO", "Forum NGO, KGW Grzybów");
        laptop.fill("Koszt", "ok. 5000 zł rocznie");
        laptop.wholePicture("model-07-card");
        laptop.press("Zapisz");
        laptop.sees("Karty inicjatyw");
        everywhere("model-08-cards", "initiatives", "powiat staszowski");
        everywhere("model-09-print", "model/print", "Forum NGO, KGW Grzybów");
        laptop.page()
                .pdf(new com.microsoft.playwright.Page.PdfOptions()
                        .setPath(java.nio.file.Path.of("target", "journey", "model.pdf")));
    }
}
