package pl.narada.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.ui.Browser.leadsTo;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.access.StaffAccounts;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class KeepingTheListTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final Instant MEETING = Instant.parse("2023-11-22T09:00:00Z");

    @Autowired
    private AttendeeRepository repository;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private Periods periods;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Meeting meeting;

    @BeforeEach
    void aMeetingGoesOn() {
        nothingHasHappenedYet();
        meeting = planned().started();
    }

    private AttendanceList at(Instant now) {
        return new AttendanceList(repository, programme, periods, events, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Result<AttendanceForm> enters(String key, String name, Phase phase, Instant now) {
        return at(now).give(meeting.id(), phase, key, new AttendanceForm(name, "KGW Grzybów", "", "pl-1"));
    }

    private boolean enters(String key, String name) {
        return enters(key, name, Phase.LIVE, MEETING) instanceof Result.Ok;
    }

    private static void type(String label, String text) {
        LocatorJ._setValue(field(label), text);
    }

    @Test
    void staffTypeInWhoSignedOnPaperBesideThoseWhoEnteredThemselves() {
        enters("1", "Zofia Nowak");
        open("attendance/" + meeting.id());

        type("Imię i\u00A0nazwisko", "Łucja Kowal");
        type("Organizacja", "Gmina Oleśnica");
        type("Rola", "radna");
        press("Dopisz");

        assertThat(screen())
                .contains("Łucja Kowal Gmina Oleśnica radna podpis na papierze")
                .contains("Zofia Nowak KGW Grzybów wpis z telefonu 22 listopada 2023");
        assertThat(screen().indexOf("Łucja")).isLessThan(screen().indexOf("Zofia"));
    }

    @Test
    void withoutANameNothingIsAddedAndWhatIsTypedStays() {
        open("attendance/" + meeting.id());
        type("Organizacja", "Gmina Oleśnica");
        press("Dopisz");

        hears("Wpisz imię i nazwisko.");
        assertThat(field("Organizacja").getValue()).isEqualTo("Gmina Oleśnica");
        assertThat(screen()).contains("Na liście nie ma jeszcze nikogo.");
    }

    @Test
    void oneRowIsErasedAndTheLogOfActionsDoesNotSayWhose() {
        enters("1", "Zofia Nowak");
        enters("2", "Łucja Kowal");
        open("attendance/" + meeting.id());

        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(b -> b.getAriaLabel().orElse("").equals("Usuń z\u00A0listy: Łucja Kowal"))
                .findFirst()
                .orElseThrow());
        confirm();

        assertThat(repository.findAll()).extracting(Attendee::name).containsExactly("Zofia Nowak");
        assertThat(database.sql("select about from audit where what = 'ATTENDANCE_CHANGED' and workshop_id = ?")
                        .param(meeting.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("erased");
    }

    @Test
    void theListIsPrintedWithTheNamesAndRoomForSignatures() throws IOException {
        enters("1", "Zofia Nowak");
        at(MEETING).typeIn(meeting.id(), "Łucja Kowal", "Gmina Oleśnica", "radna", "anna");

        byte[] pdf = signedIn().bytes("/export/attendance/" + meeting.id() + ".pdf");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("1 Łucja Kowal Gmina Oleśnica, radna podpis na papierze")
                    .contains("2 Zofia Nowak KGW Grzybów wpis z telefonu")
                    .contains("Prezesa UODO");
        }
    }

    private Browser signedIn() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var browser = new Browser(port);
        assertThat(leadsTo(browser.signIn("anna", PASSWORD))).isEqualTo("/staff");
        return browser;
    }

    @Test
    void theyAreKeptForTwelveMonthsAndNotADayLonger() {
        enters("1", "Zofia Nowak");

        assertThat(removedAt("2024-11-22T20:00:00Z")).isZero();
        assertThat(removedAt("2024-11-23T20:00:00Z")).isOne();
        assertThat(repository.findAll()).isEmpty();
    }

    private long removedAt(String now) {
        return transaction.execute(_ -> at(Instant.parse(now)).removeOld());
    }

    @Test
    void oneEntersDuringTheMeetingAndForSevenDaysAfterIt() {
        assertThat(enters("1", "A", Phase.DRAFT, MEETING)).isEqualTo(Result.refused(Reason.ATTENDANCE_CLOSED));
        assertThat(enters("2", "A", Phase.CLOSED, Instant.parse("2023-11-29T22:59:00Z")))
                .isInstanceOf(Result.Ok.class);
        assertThat(enters("3", "A", Phase.CLOSED, Instant.parse("2023-11-29T23:01:00Z")))
                .isEqualTo(Result.refused(Reason.ATTENDANCE_CLOSED));
    }

    @Test
    void aPhoneCannotPretendToBePaper() {
        var answer = at(MEETING).give(meeting.id(), Phase.LIVE, "1", AttendanceForm.onPaper("Ewa", "", ""));

        assertThat(answer).isEqualTo(new Result.Refused<>(Refusal.because(Reason.MALFORMED)));
    }

    @Test
    void ofARehearsalNothingIsKept() {
        Meeting rehearsal = rehearsal(meeting);

        var answer = at(MEETING).give(rehearsal.id(), Phase.LIVE, "1", new AttendanceForm("Ewa", "", "", "pl-1"));

        assertThat(answer).isInstanceOf(Result.Ok.class);
        assertThat(repository.findAll()).isEmpty();
    }

    @Test
    void nothingOfARowSaysWhichParticipantItWasOrWhen() {
        enters("1", "Zofia Nowak");

        assertThat(database.sql("select * from attendee").query().singleRow().keySet())
                .isEqualTo(Set.copyOf(List.of(
                        "ID", "WORKSHOP_ID", "KEY_HASH", "NAME", "ORGANISATION", "ROLE", "SENTENCE", "GIVEN_ON")));
    }
}
