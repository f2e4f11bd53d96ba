package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Programme;
import pl.narada.shared.Result;
import tools.jackson.databind.JsonNode;

/** Everything that the demo has, read by another system and held to what is described. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:demo-for-others")
@ActiveProfiles("demo")
class DemoForOthersIT {

    private static final int MEETINGS_OVER = 15;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Autowired
    private Programme programme;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Integrations integrations;

    private OtherSystem system = new OtherSystem(0, null);

    @BeforeEach
    void everyMeetingIsPlayed() {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (recorded() < MEETINGS_OVER && System.nanoTime() < end) LockSupport.parkNanos(200_000_000);
        assertThat(recorded()).isEqualTo(MEETINGS_OVER);
        var form = new IntegrationForm("Portal regionu", Set.of(), null);
        if (integrations.issue(form, "anna") instanceof Result.Ok<Issued>(Issued issued))
            system = new OtherSystem(port, issued.token());
    }

    private long recorded() {
        return programme.workshops().stream()
                .filter(w -> outcomes.of(w.id()).filter(OutcomeView::complete).isPresent())
                .count();
    }

    @Test
    @DisplayName(
            "14 counties with their needs, all workshops with their outcomes, actions and library are as described")
    void allOfIt() {
        Described described = Described.at(port);
        int needs = 0;
        for (JsonNode county : list(described, "counties")) {
            String of = county.path("teryt").asString();
            one(described, "/api/v1/counties/{teryt}", "counties/" + of);
            needs += one(described, "/api/v1/counties/{teryt}/needs", "counties/" + of + "/needs")
                    .path("needs")
                    .size();
        }
        assertThat(needs).isPositive();
        int told = 0;
        for (JsonNode workshop : list(described, "workshops")) {
            String id = "workshops/" + workshop.path("id").asString();
            one(described, "/api/v1/workshops/{id}", id);
            if (workshop.path("state").asString().equals("closed")) {
                one(described, "/api/v1/workshops/{id}/outcome", id + "/outcome");
                told++;
            }
        }
        assertThat(told).isEqualTo(MEETINGS_OVER);
        assertThat(list(described, "actions")).isNotEmpty();
        for (JsonNode entry : list(described, "library"))
            one(described, "/api/v1/library/{id}", "library/" + entry.path("id").asString());
    }

    private JsonNode list(Described described, String path) {
        return one(described, "/api/v1/" + path, path + "?size=200").path("items");
    }

    private JsonNode one(Described described, String path, String address) {
        var answer = system.asks(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        described.fits(path, 200, answer.body());
        return OtherSystem.json(answer);
    }
}
