package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.attendance.AttendanceList;
import pl.narada.attendance.Attendee;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.sealing.Sealing;
import pl.narada.shared.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A name for the attendance list, as a phone leaves and withdraws it; {@link ContactIT} has what both have in common. */
class AttendanceIT extends OverTheWire {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String key = UUID.randomUUID().toString();
    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private AttendanceList list;

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcClient database;

    private JsonNode post(String path, Map<String, ?> said) throws Exception {
        var request = HttpRequest.newBuilder(server().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(said)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode enters(String token, Map<String, ?> otherwise) throws Exception {
        Map<String, Object> said = new HashMap<>(Map.of(
                "code",
                meeting.code(),
                "token",
                token,
                "key",
                key,
                "name",
                " Ewa  Nowak ",
                "organisation",
                "KGW Grzybów",
                "role",
                "przewodnicząca",
                "consent",
                true,
                "sentence",
                "pl-1"));
        said.putAll(otherwise);
        return post("/attendance", said);
    }

    private List<Attendee> kept() {
        return list.of(meeting.id());
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("code").asString()).as(answer.toString()).isEqualTo(code);
    }

    @Test
    void whoAgreesIsOnTheListOnceAndNotInTheJournal() throws Exception {
        meeting.start();
        String token = joinedOverHttp("ngo").token();
        long before = meeting.state().version();

        enters(token, Map.of());
        assertThat(enters(token, Map.of("role", "")).path("t").asString()).isEqualTo("done");

        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Ewa Nowak");
            assertThat(one.organisation()).isEqualTo("KGW Grzybów");
            assertThat(one.role()).isEmpty();
            assertThat(one.isFromPaper()).isFalse();
        });
        assertThat(meeting.state().version()).isEqualTo(before);
        assertThat(database.sql("select count(*) from journal_entry where events like '%Nowak%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNotRightIsRefusedInASentence() throws Exception {
        meeting.start();
        String token = joinedOverHttp("ngo").token();

        refusedWith("consent-missing", enters(token, Map.of("consent", "true")));
        refusedWith("attendance-name-missing", enters(token, Map.of("name", " ")));
        refusedWith("text-too-long", enters(token, Map.of("role", "r".repeat(101))));
        refusedWith("malformed", enters(token, Map.of("sentence", "paper")));
        refusedWith("not-joined", enters("1.forged", Map.of()));

        assertThat(kept()).isEmpty();
    }

    @Test
    void whoThinksBetterOfItIsGone() throws Exception {
        meeting.start();
        enters(joinedOverHttp("ngo").token(), Map.of());

        assertThat(post("/attendance/withdraw", Map.of("key", key)).path("t").asString())
                .isEqualTo("done");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSealedMeetingTakesNothingButLetsGoOfWhatItHas() throws Exception {
        meeting.start();
        String token = joinedOverHttp("ngo").token();
        enters(token, Map.of());
        meeting.does(new CloseWorkshop());
        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);

        stranger().awaitParts(parts -> parts.get("workshop").path("sealed").asBoolean());
        refusedWith(
                "nothing-taken", enters(token, Map.of("key", UUID.randomUUID().toString())));
        refusedWith("nothing-taken", post("/contact", Map.of("code", meeting.code(), "token", token, "key", key)));
        refusedWith(
                "nothing-taken",
                post("/network", Map.of("code", meeting.code(), "token", token, "key", key, "act", "see")));
        assertThat(kept()).hasSize(1);
        post("/attendance/withdraw", Map.of("key", key));
        assertThat(kept()).isEmpty();
    }
}
