package pl.narada.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.database.OnBothDatabases;
import pl.narada.i18n.Translations;
import pl.narada.retention.Periods;
import pl.narada.room.Phase;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class ReadingContactsTest extends StaffScreens {

    private static final Instant MEETING = Instant.parse("2023-11-22T09:00:00Z");

    @Autowired
    private ContactRepository repository;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Periods periods;

    private Meeting meeting;

    @BeforeEach
    void aMeetingGoesOn() {
        repository.deleteAll();
        meeting = planned().started();
    }

    private Contacts at(Instant now) {
        return new Contacts(repository, programme, periods, Clock.fixed(now, ZoneOffset.UTC));
    }

    private boolean leaves(String key, String name, String contact, Phase phase, Instant now) {
        var form = new ContactForm(name, contact, "", "pl-1");
        return at(now).give(meeting.id(), phase, key, form) instanceof Result.Ok;
    }

    private boolean leaves(String key, String name, String contact) {
        return leaves(key, name, contact, Phase.LIVE, MEETING);
    }

    @Test
    void staffReadThemInTheOrderOfTheAlphabetAndRemoveThem() {
        leaves("1", "Zofia Nowak", "600 100 200");
        leaves("2", "Łucja Kowal", "lucja@example.org");

        open("contacts/" + meeting.id());

        assertThat(screen()).contains("Łucja Kowal lucja@example.org", "22 listopada 2023");
        assertThat(screen().indexOf("Łucja")).isLessThan(screen().indexOf("Zofia"));

        LocatorJ._click(LocatorJ._find(Button.class).stream()
                .filter(b -> b.getAriaLabel().orElse("").equals("Usuń kontakt: Łucja Kowal"))
                .findFirst()
                .orElseThrow());
        confirm();

        assertThat(screen()).doesNotContain("Łucja").contains("Zofia");
        assertThat(repository.findAll()).hasSize(1);
    }

    @Test
    void theFileIsATableInWhichNothingRunsAsAFormula() {
        leaves("1", "=1+1", "600 100 200");

        byte[] body = new ContactExport(programme, at(MEETING), new Translations())
                .csv(meeting.id().toString())
                .getBody();

        assertThat(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Imię i\u00A0nazwisko\";\"Kontakt\";\"Organizacja\";\"Zgoda\";\"Wersja zgody\"\r\n"
                        + "\"'=1+1\";\"600 100 200\";\"\";\"2023-11-22\";\"pl-1\"\r\n");
    }

    @Test
    void whoIsNotSignedInGetsNoFile() throws IOException, InterruptedException {
        leaves("1", "Zofia Nowak", "600 100 200");
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/export/contacts/" + meeting.id() + ".csv"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.body()).doesNotContain("Nowak");
    }

    @Test
    void theWorkshopLeadsToThem() {
        open("workshop/" + meeting.id());

        assertThat(screen()).contains("Kontakty");
        open("contacts/" + meeting.id());
        assertThat(screen()).contains("Nikt jeszcze nie zostawił kontaktu.");
    }

    @Test
    void theyAreKeptForTwelveMonthsAndNotADayLonger() {
        leaves("1", "Zofia Nowak", "600 100 200");

        assertThat(removedAt("2024-11-22T08:59:00Z")).isZero();
        assertThat(removedAt("2024-11-22T09:01:00Z")).isOne();
        assertThat(repository.findAll()).isEmpty();
    }

    private long removedAt(String now) {
        return transaction.execute(_ -> at(Instant.parse(now)).removeOld());
    }

    @Test
    void consentGivenAnewBeginsTheYearAnew() {
        leaves("1", "Zofia Nowak", "600 100 200");
        leaves("1", "Zofia Nowak", "600 100 201", Phase.CLOSED, Instant.parse("2023-11-29T20:00:00Z"));

        assertThat(removedAt("2024-11-22T09:01:00Z")).isZero();
        assertThat(removedAt("2024-11-29T20:01:00Z")).isOne();
    }

    @Test
    void theyCanBeLeftDuringTheMeetingAndForSevenDaysAfterIt() {
        assertThat(leaves("1", "A", "a@b.pl", Phase.DRAFT, MEETING)).isFalse();
        assertThat(leaves("2", "A", "a@b.pl", Phase.LIVE, MEETING.plusSeconds(30 * 86_400)))
                .isTrue();
        assertThat(leaves("3", "A", "a@b.pl", Phase.CLOSED, Instant.parse("2023-11-29T22:59:00Z")))
                .isTrue();
        assertThat(leaves("4", "A", "a@b.pl", Phase.CLOSED, Instant.parse("2023-11-29T23:01:00Z")))
                .isFalse();
    }

    @Test
    void ofARehearsalNothingIsKept() {
        Meeting rehearsal = rehearsal(meeting);

        var answer = at(MEETING)
                .give(rehearsal.id(), Phase.LIVE, "1", new ContactForm("Ewa", "ewa@example.org", "", "pl-1"));

        assertThat(answer).isInstanceOf(Result.Ok.class);
        assertThat(repository.findAll()).isEmpty();
    }
}
