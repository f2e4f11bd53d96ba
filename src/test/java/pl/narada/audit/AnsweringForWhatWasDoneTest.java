package pl.narada.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.StaffAccounts;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.shared.Sector;
import pl.narada.shared.StaffAct;
import pl.narada.shared.StaffAct.What;
import pl.narada.ui.Browser;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class AnsweringForWhatWasDoneTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final String OPINION = "Wójt nigdy nas nie słucha";

    @Autowired
    private AuditLog audit;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void nothingWasDone() {
        nothingHasHappenedYet();
        accounts.create("anna", PASSWORD, PASSWORD);
        database.sql("delete from audit").update();
    }

    @Test
    void whatWasHiddenInAMeetingIsThereWithoutItsWords() {
        var meeting = planned().started().joinedBy(Sector.NGO, 1).at(NEEDS).says(1, OPINION);
        meeting.janDoes(new Hide(NEEDS, 1));

        AuditLine line = soonThere(new AuditQuery("jan", What.IN_THE_ROOM, null, null));
        assertThat(line.workshop()).isEqualTo(meeting.id());
        assertThat(line.about()).contains("hidden");
        assertThat(audit.find(AuditQuery.EVERYTHING, 0, 1_000))
                .noneMatch(any -> any.about().contains("Wójt") || any.who().contains("Wójt"));
    }

    @Test
    void signingInAndFailingToIsThere() {
        var browser = new Browser(port);
        browser.signIn("anna", "nie to hasło");
        browser.signIn("anna", PASSWORD);

        assertThat(soonThere(new AuditQuery("anna", What.SIGNED_IN, null, null)).about())
                .isEqualTo("127.0.0.1");
        assertThat(soonThere(new AuditQuery("anna", What.SIGN_IN_REFUSED, null, null)))
                .isNotNull();
    }

    @Test
    void openingAndDownloadingAreThere() {
        var meeting = planned().started().over();
        open("outcome/" + meeting.id());
        var browser = new Browser(port);
        browser.signIn("anna", PASSWORD);
        Eventually.get(() -> browser.get("/export/" + meeting.id() + ".json").statusCode() == 200
                ? Optional.of(true)
                : Optional.empty());

        assertThat(soonThere(new AuditQuery("anna", What.OPENED, null, null)).workshop())
                .isEqualTo(meeting.id());
        assertThat(soonThere(new AuditQuery("anna", What.EXPORTED, null, null)).about())
                .isEqualTo("/export/" + meeting.id() + ".json");
    }

    @Test
    void aNameWithLineBreaksStaysOneLine() {
        events.publishEvent(new StaffAct("zła\r\nnazwa", What.SIGN_IN_REFUSED, null, "x\u0000y" + "z".repeat(500)));

        AuditLine line = soonThere(new AuditQuery("zła  nazwa", null, null, null));
        assertThat(line.about()).startsWith("x yzzz").hasSize(200);
    }

    @Test
    void theLogIsReadNewestFirstAndFiltered() {
        events.publishEvent(new StaffAct("ewa", What.SHARED, null, "jan"));
        soonThere(new AuditQuery("ewa", null, null, null));

        open("audit");

        assertThat(screen()).contains("Dziennik czynności", "ewa", "Udostępnienie spotkania", "jan");
    }

    private AuditLine soonThere(AuditQuery query) {
        return Eventually.get(() -> {
            List<AuditLine> found = audit.find(query, 0, 10);
            return found.stream().findFirst();
        });
    }
}
