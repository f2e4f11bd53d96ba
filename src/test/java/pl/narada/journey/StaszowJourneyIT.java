package pl.narada.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.narada.outcome.Outcomes;
import pl.narada.phone.PhoneClient;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;

/** The Staszów meeting from the first start of the program to the county's saved outcome, as people see it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:journey", "narada.public-address=https://narada.example.pl"})
@ExtendWith(OutputCaptureExtension.class)
class StaszowJourneyIT extends OnAServer {

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    private final List<Screen> seen = new ArrayList<>();
    private final List<PhoneClient> crowd = new ArrayList<>();

    /** What each screen looked like when the journey ended early. */
    @AfterEach
    void picturesOfTheEnd() {
        for (int i = 0; i < seen.size(); i++) seen.get(i).glance("end-" + i);
        crowd.forEach(PhoneClient::close);
    }

    private Screen watched(Screen screen) {
        seen.add(screen);
        return screen;
    }

    @Test
    void theStaszowMeetingRunsFromTheFirstStartToTheOutcomeOfItsCounty(CapturedOutput printed) {
        Screen facilitator = watched(Screen.device(chromium.browser(), 1366, 850));
        FirstSignIn.of(facilitator, at(""), printed.getAll());
        facilitator.picture("staff-03-empty");
        Workshop workshop = prepare(facilitator);
        String code = workshop.joinCode().value();

        facilitator.open(at("/staff/console/" + workshop.id()));
        Screen projector = watched(facilitator.beside(1280, 720).open(at("/staff/projector/" + workshop.id())));
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

        var people = new People(facilitator, projector, ngo, jst, resident, crowd);
        var diagnosis = new Diagnosis(people);
        diagnosis.gatherNeeds();
        diagnosis.groupNeeds();
        diagnosis.voteOnThemes();
        var discussion = new Discussion(people);
        discussion.showSlides();
        discussion.gatherIdeas();
        discussion.voteOnIdeas();
        discussion.summarise();
        discussion.evaluate();
        discussion.closeWorkshop();

        new SavedOutcome(outcomes).isThatOf(workshop);
        review(facilitator, workshop);
        assertThat(List.of(facilitator, projector, ngo, jst, resident))
                .flatExtracting(Screen::violations)
                .isEmpty();
        assertThat(facilitator.errors()).isEmpty();
        assertThat(projector.errors()).isEmpty();
        assertThat(jst.errors()).isEmpty();
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

    private void review(Screen facilitator, Workshop workshop) {
        facilitator.open(at("/staff"));
        facilitator.sees("Zakończone");
        facilitator.picture("staff-06-workshops");
        facilitator.follow("Powiaty");
        PlaywrightAssertions.assertThat(facilitator.page().locator(".tile-map .at-2612"))
                .containsText("n\u00A0=\u00A0");
        facilitator.picture("review-01-counties");
        facilitator.page().locator(".tile-map .at-2612 a").click();
        facilitator.sees("Pieniądze i konkursy");
        facilitator.wholePicture("review-02-county");
        facilitator.open(at("/staff/outcome/" + workshop.id()));
        var csv = facilitator.page().waitForDownload(() -> facilitator.follow("Pobierz CSV"));
        assertThat(csv.suggestedFilename()).isEqualTo("narada-2612-2023-11-22.csv");
        var json = facilitator.page().request().get(at("/export/" + workshop.id() + ".json"));
        assertThat(json.text()).contains("\"teryt\" : \"2612\"").contains("Pieniądze i konkursy");
    }
}
