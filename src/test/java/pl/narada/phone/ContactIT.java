package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.contact.Contact;
import pl.narada.contact.Contacts;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contact details, as a phone leaves and withdraws them. */
class ContactIT extends OverTheWire {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of each test its own, as of each phone. */
    private final String key = UUID.randomUUID().toString();

    private final String other = UUID.randomUUID().toString();

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient database;

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server().resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode post(String path, Map<String, ?> said) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, "application/json", JSON.writeValueAsString(said));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private Map<String, Object> contact(String token, String handle) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("code", meeting.code());
        said.put("token", token);
        said.put("key", handle);
        said.put("name", "Ewa Nowak");
        said.put("contact", "ewa@example.org");
        said.put("organisation", "KGW Grzybów");
        said.put("consent", true);
        said.put("sentence", "pl-1");
        return said;
    }

    private JsonNode give(Map<String, Object> said, String field, Object value)
            throws IOException, InterruptedException {
        said.put(field, value);
        return post("/contact", said);
    }

    private String startedAndJoined() {
        meeting.start();
        return joinedOverHttp("ngo").token();
    }

    private List<Contact> kept() {
        return contacts.of(meeting.id());
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("code").asString()).as(answer.toString()).isEqualTo(code);
    }

    @Test
    void whoAgreesIsKeptAndTheSameKeyChangesIt() throws Exception {
        String token = startedAndJoined();

        assertThat(post("/contact", contact(token, key)).toString()).isEqualTo("{\"t\":\"done\"}");
        assertThat(post("/contact", contact(token, key)).path("t").asString()).isEqualTo("done");
        assertThat(give(contact(token, key), "contact", " 600 100 200 ")
                        .path("t")
                        .asString())
                .isEqualTo("done");

        assertThat(kept()).singleElement().satisfies(c -> {
            assertThat(c.name()).isEqualTo("Ewa Nowak");
            assertThat(c.address()).isEqualTo("600 100 200");
            assertThat(c.organisation()).isEqualTo("KGW Grzybów");
            assertThat(c.sentence()).isEqualTo("pl-1");
        });
    }

    @Test
    void withoutConsentNothingIsKept() throws Exception {
        String token = startedAndJoined();

        for (Object no : List.of(false, "true", 1)) {
            refusedWith("consent-missing", give(contact(token, key), "consent", no));
        }
        var silent = contact(token, key);
        silent.remove("consent");
        refusedWith("consent-missing", post("/contact", silent));

        assertThat(kept()).isEmpty();
    }

    @Test
    void nobodyWhoHasNotJoinedFillsTheList() throws Exception {
        String token = startedAndJoined();

        refusedWith("not-joined", give(contact(token, key), "token", "1.forged"));
        refusedWith("code-unknown", give(contact(token, key), "code", "ZZZZZZ"));
        refusedWith("malformed", give(contact(token, key), "key", "easy-to-guess"));
        refusedWith("contact-incomplete", give(contact(token, key), "contact", "brak"));
        refusedWith("contact-incomplete", give(contact(token, key), "name", " "));
        refusedWith("text-too-long", give(contact(token, key), "name", "a".repeat(101)));
        refusedWith("malformed", give(contact(token, key), "sentence", "what I like"));
        refusedWith("malformed", give(contact(token, key), "name", "a".repeat(9_000)));
        assertThat(post("/contact", "application/x-www-form-urlencoded", "key=" + key)
                        .statusCode())
                .isEqualTo(415);

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceAndAlsoWhenItIsAskedTwice() throws Exception {
        String token = startedAndJoined();
        post("/contact", contact(token, key));
        post("/contact", contact(token, other));

        for (int i = 0; i < 2; i++) {
            assertThat(post("/contact/withdraw", Map.of("key", key)).path("t").asString())
                    .isEqualTo("done");
            assertThat(kept()).hasSize(1);
        }
        post("/contact/withdraw", Map.of("key", other));
        assertThat(kept()).isEmpty();
    }

    @Test
    void nothingOfItIsInTheJournalNorSaysWhoItWas() throws Exception {
        String token = startedAndJoined();
        long before = meeting.state().version();

        post("/contact", contact(token, key));

        assertThat(meeting.state().version()).isEqualTo(before);
        assertThat(database.sql("select count(*) from journal_entry where events like '%Nowak%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select * from contact where workshop_id = ?")
                        .param(meeting.id().value())
                        .query()
                        .singleRow())
                .containsOnlyKeys(
                        "ID", "WORKSHOP_ID", "KEY_HASH", "NAME", "ADDRESS", "ORGANISATION", "SENTENCE", "GIVEN_AT")
                .doesNotContainValue(key);
    }

    @Test
    void beforeTheStartAndLongAfterTheMeetingNothingIsTaken() throws Exception {
        String token = joinedOverHttp("ngo").token();
        refusedWith("contact-closed", post("/contact", contact(token, key)));

        meeting.start();
        post("/contact", contact(token, key));
        meeting.does(new CloseWorkshop());
        refusedWith("contact-closed", post("/contact", contact(token, other)));
        post("/contact/withdraw", Map.of("key", key));

        assertThat(kept()).isEmpty();
    }

    @Test
    void tooManyAtOnceAreToldToWait() throws Exception {
        String token = startedAndJoined();
        boolean told = false;
        for (int i = 0; i < 200 && !told; i++) {
            told = give(contact(token, key), "consent", false)
                    .path("t")
                    .asString()
                    .equals("unsaved");
        }
        assertThat(told).isTrue();
    }
}
