package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.ui.Browser.leadsTo;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.journey.Eventually;
import pl.narada.organisation.Logo;
import pl.narada.organisation.Organisation;
import pl.narada.organisation.OrganisationForm;
import pl.narada.organisation.Organisations;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.report.content.Attendance;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class MakingReportsTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Organisations organisations;

    @Autowired
    private StaffAccounts accounts;

    private Browser anna = new Browser(0);

    @BeforeEach
    void annaSignsIn() {
        nothingHasHappenedYet();
        accounts.create("anna", PASSWORD, PASSWORD);
        anna = new Browser(port);
        assertThat(leadsTo(anna.signIn("anna", PASSWORD))).isEqualTo("/staff");
    }

    @AfterEach
    void nobodyHasSetAnything() {
        organisations.now().logos().forEach(logo -> organisations.remove(logo.id()));
        organisations.save(new OrganisationForm("", "", "", ""));
    }

    private Meeting over() {
        Meeting meeting = planned().joinedBy(Sector.NGO, 6).started().over();
        Eventually.get(() -> outcomes.of(meeting.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
        return meeting;
    }

    @Test
    void anOutcomeOffersEveryFile() {
        Meeting meeting = over();

        open("outcome/" + meeting.id());

        assertThat(links(part("downloads")))
                .contains("Raport (PDF) /export/" + meeting.id() + ".pdf?lang=pl")
                .hasSize(8);
        for (Anchor link : LocatorJ._find(part("downloads"), Anchor.class)) {
            var answer = anna.get(link.getHref());
            assertThat(answer.statusCode()).as(link.getHref()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"narada-");
        }
        assertThat(anna.get("/export/" + meeting.id() + ".exe").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get("/export/" + meeting.id() + ".pdf").statusCode())
                .isIn(302, 401, 403);
    }

    @Test
    void theAttendanceListIsThereBeforeTheMeeting() {
        Meeting draft = planned();

        assertThat(anna.get("/export/" + draft.id() + "/attendance.pdf?pages=2").statusCode())
                .isEqualTo(200);
        assertThat(anna.get("/export/" + draft.id() + ".pdf").statusCode()).isEqualTo(404);
        assertThat(anna.get("/export/" + draft.id() + "/attendance.pdf?pages=" + Integer.MAX_VALUE)
                        .body()
                        .length())
                .isLessThan(2_000_000);
        assertThat(Attendance.MOST_PAGES).isEqualTo(20);
    }

    @Test
    void theProgrammesReportIsMadeOfWhatIsTickedAndThenFetched() {
        over();
        open("reports");
        press("Raport (PDF)");
        hears("Zaznacz najpierw co najmniej jedno spotkanie.");

        LocatorJ._setValue(LocatorJ._get(Checkbox.class, c -> c.withLabel("Zaznacz wszystkie")), true);
        assertThat(screen()).contains("Wybrano 1 spotkanie");
        press("Raport (PDF)");

        seesSoon("Gotowe: pobierz plik");
        var file = LocatorJ._get(Anchor.class, a -> a.withText("Gotowe: pobierz plik"));
        assertThat(anna.get(file.getHref()).statusCode()).isEqualTo(200);
    }

    @Test
    void filtersStandInTheAddress() {
        over();

        open("reports?county=2612&from=2023-11-01");
        assertThat(screen()).contains("Nie wybrano spotkań");
        open("reports?county=2601");
        assertThat(screen()).contains("Żadne spotkanie nie pasuje do filtrów.");
        open("reports?county=nonsense&from=yesterday");
        assertThat(screen()).contains("Nie wybrano spotkań");
    }

    @Test
    void beforeTheFirstMeetingIsOverTheScreenSaysWhatToWaitFor() {
        planned();

        open("reports");

        assertThat(screen()).contains("Nie ma jeszcze zakończonych spotkań.");
    }

    @Test
    void whatTheOrganisationSaysStandsOnTheReport() throws IOException {
        Meeting meeting = over();
        open("organisation");
        LocatorJ._setValue(field("Nazwa organizacji"), "Fundacja Most");
        LocatorJ._setValue(
                LocatorJ._get(TextArea.class, t -> t.withLabel("Zdanie o\u00A0finansowaniu")), "Płaci za to Fundusz.");
        press(parts("organisation-form").getFirst(), "Zapisz");
        hears("Zapisano.");

        String text = text(anna, "/export/" + meeting.id() + "/summary.pdf");

        assertThat(text).contains("Fundacja Most", "Płaci za to Fundusz.");
    }

    private static String text(Browser who, String path) throws IOException {
        byte[] pdf = who.bytes(path);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void onlyRealPicturesOfASensibleSizeBecomeLogos() {
        assertThat(organisations.add("Logo", Logos.png(300, 100))).isInstanceOf(Result.Ok.class);
        assertThat(organisations.now().logos()).extracting(Logo::description).containsExactly("Logo");
        refused(organisations.add("Skrypt", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8)), Reason.LOGO_WRONG);
        refused(organisations.add("Duże", new byte[Organisations.LOGO_BYTES + 1]), Reason.LOGO_TOO_LARGE);
        refused(organisations.add("Ogromne", Logos.png(5_000, 4)), Reason.LOGO_WRONG);
        refused(organisations.add(" ", Logos.png(3, 3)), Reason.TEXT_EMPTY);
        byte[] cut = Arrays.copyOf(Logos.png(300, 100), 60);
        refused(organisations.add("Ucięte", cut), Reason.LOGO_WRONG);
        for (int i = 1; i < Organisations.MOST_LOGOS; i++) organisations.add("Logo " + i, Logos.png(9, 9));
        refused(organisations.add("Za dużo", Logos.png(9, 9)), Reason.LOGOS_TOO_MANY);

        open("organisation");

        assertThat(parts("logo-line")).hasSize(Organisations.MOST_LOGOS);
        press(parts("logo-line").getFirst(), "Usuń");
        confirm();
        assertThat(parts("logo-line")).hasSize(Organisations.MOST_LOGOS - 1);
    }

    private static void refused(Result<Logo> result, Reason why) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        Refusal refusal = ((Result.Refused<Logo>) result).refusal();
        assertThat(refusal.reason()).isEqualTo(why);
    }

    @Test
    void anEmptyFieldIsNoMistake() {
        assertThat(organisations.save(new OrganisationForm("Fundacja", "", " ", "")))
                .isEqualTo(Result.ok(new Organisation("Fundacja", "", "", "", List.of())));
    }
}
