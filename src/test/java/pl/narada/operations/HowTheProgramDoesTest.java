package pl.narada.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.NEEDS;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import pl.narada.access.CountyScope;
import pl.narada.access.Role;
import pl.narada.access.StaffAccounts;
import pl.narada.access.StaffMember;
import pl.narada.shared.Sector;
import pl.narada.ui.Browser;
import pl.narada.ui.StaffScreens;

/** Whoever runs the program asks it how it does: by its page, and by what other programs read. */
class HowTheProgramDoesTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";

    @Autowired
    private StaffAccounts accounts;

    @BeforeEach
    void start() {
        nothingHasHappenedYet();
    }

    @Test
    void thePageTellsThatAllIsWellAndWhatTheProgramIs() {
        open("state");

        assertThat(titles(H1.class)).containsExactly("Stan programu");
        assertThat(screen())
                .contains("Wszystko działa.", "Na żadnym spotkaniu nie ma teraz telefonów.", "Baza danych H2 2.4")
                .contains("Serwery", "Ostatnia kopia")
                .doesNotContain("Zaległość");
        assertThat(titles(DescriptionList.class)).hasSize(2);
    }

    @Test
    void anybodyHearsThatItIsWellAndNothingElse() {
        for (String probe : new String[] {"", "/liveness", "/readiness", "/startup"}) {
            HttpResponse<String> answer = get("/manage/health" + probe, "");
            assertThat(answer.statusCode()).as(probe).isEqualTo(200);
            assertThat(answer.body()).as(probe).contains("\"status\":\"UP\"").doesNotContain("components", "details");
        }
    }

    @Test
    void itIsNotReadyWhileItEndsAndAliveAllTheSame() {
        AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(get("/manage/health/readiness", "").statusCode()).isEqualTo(503);
            assertThat(get("/manage/health/liveness", "").statusCode()).isEqualTo(200);
        } finally {
            AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(get("/manage/health/readiness", "").statusCode()).isEqualTo(200);
    }

    @Test
    void figuresAreForAdministratorsAndForWhoeverHasTheToken() {
        assertThat(get("/manage/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get("/manage/prometheus", "Bearer ").statusCode()).isEqualTo(401);
        assertThat(get("/manage/prometheus", "Bearer something-else").statusCode())
                .isEqualTo(401);
        assertThat(get("/manage/prometheus", "Bearer a-token-of-this-test").statusCode())
                .isEqualTo(200);
        assertThat(get("/manage", "Bearer a-token-of-this-test").statusCode()).isEqualTo(401);

        accounts.create(new StaffMember("ada", Role.ADMINISTRATOR, CountyScope.read("*")), PASSWORD, PASSWORD);
        accounts.create(new StaffMember("jan", Role.FACILITATOR, CountyScope.read("*")), PASSWORD, PASSWORD);
        assertThat(signedIn("ada").get("/manage/prometheus").statusCode()).isEqualTo(200);
        assertThat(signedIn("jan").get("/manage/prometheus").statusCode()).isEqualTo(403);
    }

    @Test
    void figuresCountWhatTheRoomsDoAndNameNobody() {
        var meeting = planned().started().at(NEEDS).joinedBy(Sector.NGO, 2);

        String figures =
                get("/manage/prometheus", "Bearer a-token-of-this-test").body();

        assertThat(figures)
                .contains("narada_commands_total{answer=\"done\",kind=\"join\"}")
                .contains("narada_ack_seconds_bucket")
                .contains("narada_journal_batch_bucket")
                .contains("narada_journal_lag 0")
                .contains("narada_phones 0")
                .contains("narada_broadcast_characters_total")
                .containsPattern("narada_rooms [1-9]")
                .doesNotContain(meeting.id().toString(), "anna");
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private HttpResponse<String> get(String path, String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
