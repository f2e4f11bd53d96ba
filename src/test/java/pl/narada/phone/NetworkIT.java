package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.network.Network;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table with cards, as phones see it and write on it. */
class NetworkIT extends OverTheWire {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private Network network;

    @Autowired
    private JdbcClient database;

    /** Somebody at the table: their token, and the key that only their phone knows. */
    private final class Guest {

        private final String token;
        private final String key = UUID.randomUUID().toString();

        Guest(String sector) {
            token = joinedOverHttp(sector).token();
        }

        Map<String, Object> said(String act) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("code", meeting.code());
            said.put("token", token);
            said.put("key", key);
            said.put("act", act);
            return said;
        }

        JsonNode sees() throws Exception {
            return post(said("see"));
        }

        JsonNode writes(String id, String kind, String text) throws Exception {
            return post(card(id, kind, text));
        }

        Map<String, Object> card(String id, String kind, String text) {
            Map<String, Object> said = said("write");
            said.putAll(Map.of("id", id, "kind", kind, "text", text, "category", "", "name", "Chór z Grzybowa"));
            said.putAll(Map.of("sector", "ngo", "consent", true, "sentence", "pl-1"));
            return said;
        }

        JsonNode reaches(String act, String id, String name, String contact) throws Exception {
            return post(reach(act, id, name, contact));
        }

        Map<String, Object> reach(String act, String id, String name, String contact) {
            Map<String, Object> said = said(act);
            said.putAll(Map.of("id", id, "name", name, "contact", contact, "consent", true, "sentence", "pl-1"));
            return said;
        }

        JsonNode does(String act, String id) throws Exception {
            Map<String, Object> said = said(act);
            said.put("id", id);
            return post(said);
        }
    }

    private JsonNode post(Map<String, ?> said) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", JSON.writeValueAsString(said));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server().resolve("/network"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String id() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static void refusedWith(String code, JsonNode answer) {
        assertThat(answer.path("code").asString()).as(answer.toString()).isEqualTo(code);
    }

    @Test
    void twoPeopleMeetAndOnlyTheyLearnHowToReachEachOther() throws Exception {
        Guest choir = new Guest("ngo");
        Guest firemen = new Guest("ngo");
        Guest other = new Guest("jst");
        meeting.start();
        String looked = id();
        choir.writes(looked, "look", "Sala na próby chóru");
        JsonNode seen = firemen.writes(id(), "offer", "Sala w remizie");
        JsonNode first = seen.path("cards").path(0);
        assertThat(first.path("fits").asBoolean()).isTrue();
        assertThat(first.path("category").asString()).isEqualTo("zasoby");
        assertThat(first.path("sector").asString()).isEqualTo("ngo");

        JsonNode asked = firemen.reaches("ask", looked, "Jan z OSP", "600 100 200");
        assertThat(asked.path("cards").path(0).path("asked").asBoolean()).isTrue();
        JsonNode owners = choir.sees();
        JsonNode asker = owners.path("mine").path(0).path("askers").path(0);
        assertThat(asker.path("name").asString()).isEqualTo("Jan z OSP");
        assertThat(owners.toString()).doesNotContain("600 100 200");
        assertThat(asked.toString()).doesNotContain("600 100 200");

        JsonNode agreed = choir.reaches("agree", asker.path("id").asString(), "Ewa", "ewa@example.org");
        assertThat(agreed.toString()).contains("600 100 200").doesNotContain("ewa@");
        assertThat(firemen.sees().path("cards").path(0).path("details").toString())
                .isEqualTo("{\"name\":\"Ewa\",\"contact\":\"ewa@example.org\"}");
        assertThat(other.sees().toString()).contains("Sala na próby").doesNotContain("600 100", "ewa@", "Jan", "asked");

        choir.does("refuse", asker.path("id").asString());
        assertThat(firemen.sees().toString()).doesNotContain("ewa@", "refused");
        assertThat(choir.sees().toString()).doesNotContain("600 100");
    }

    @Test
    void whoeverAsksAgainInVainIsToldThatNothingHasChanged() throws Exception {
        Guest choir = new Guest("ngo");
        JsonNode seen = choir.sees();
        Map<String, Object> again = choir.said("see");
        again.put("have", seen.path("mark").asString());

        assertThat(post(again).toString()).isEqualTo("{\"t\":\"same\"}");

        again.put("lang", "uk");
        assertThat(post(again).path("categories").toString()).contains("Транспорт");
        new Guest("jst").writes(id(), "offer", "Bus");
        again.put("lang", "pl");
        assertThat(post(again).path("cards")).hasSize(1);
    }

    @Test
    void sendingTwiceIsSendingOnceAndACardCanBeWrittenAnewAndWithdrawn() throws Exception {
        Guest choir = new Guest("ngo");
        String card = id();
        choir.writes(card, "look", "Sala");
        choir.writes(card, "look", "Sala");
        JsonNode seen = choir.writes(card, "offer", "Koncert");

        assertThat(seen.path("mine")).hasSize(1);
        assertThat(seen.path("mine").path(0).path("text").asString()).isEqualTo("Koncert");
        assertThat(seen.path("mine").path(0).path("number").asInt()).isEqualTo(1);
        assertThat(choir.does("take-down", card).path("mine")).isEmpty();
        assertThat(network.cards(meeting.id())).isEmpty();
    }

    @Test
    void nothingIsTakenWithoutConsentNorFromStrangersNorWhatIsNoCard() throws Exception {
        Guest choir = new Guest("ngo");
        String card = id();
        for (Object no : new Object[] {false, "true", 1}) {
            Map<String, Object> said = choir.card(card, "look", "Sala");
            said.put("consent", no);
            refusedWith("consent-missing", post(said));
        }
        Map<String, Object> forged = choir.card(card, "look", "Sala");
        forged.put("token", "1.forged");
        refusedWith("not-joined", post(forged));
        forged.put("code", "ZZZZZZ");
        refusedWith("code-unknown", post(forged));
        Map<String, Object> guessed = choir.card(card, "look", "Sala");
        guessed.put("key", "easy-to-guess");
        refusedWith("malformed", post(guessed));
        refusedWith("malformed", choir.writes("1", "look", "Sala"));
        refusedWith("malformed", choir.writes(card, "steal", "Sala"));
        refusedWith("malformed", choir.does("shout", card));
        refusedWith("text-empty", choir.writes(card, "look", " "));
        refusedWith("text-too-long", choir.writes(card, "look", "a".repeat(201)));
        refusedWith("malformed", choir.writes(card, "look", "a".repeat(9_000)));
        refusedWith("card-gone", choir.reaches("ask", id(), "Ewa", "ewa@example.org"));
        refusedWith("contact-incomplete", choir.reaches("ask", id(), "Ewa", "brak"));
        assertThat(post("application/x-www-form-urlencoded", "key=1").statusCode())
                .isEqualTo(415);
        assertThat(network.cards(meeting.id())).isEmpty();
    }

    @Test
    void aTokenOfAnotherWorkshopOpensNothingHere() throws Exception {
        Guest here = new Guest("ngo");
        here.writes(id(), "look", "Sala na próby");
        var before = meeting;
        meeting = anotherMeeting();
        Guest elsewhere = new Guest("ngo");

        assertThat(elsewhere.sees().path("cards")).isEmpty();
        Map<String, Object> said = elsewhere.said("see");
        said.put("code", before.code());
        refusedWith("not-joined", post(said));
    }

    @Test
    void textsComeBackAsTheyWereWrittenAndStayText() throws Exception {
        Guest choir = new Guest("ngo");
        String text = "</script><img src=x onerror=alert(1)> \" ' &amp;";
        HttpResponse<String> raw = post("application/json", JSON.writeValueAsString(choir.card(id(), "look", text)));

        assertThat(raw.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(JSON.readTree(raw.body()).path("mine").path(0).path("text").asString())
                .isEqualTo(text);
    }

    @Test
    void nothingOfItIsInTheJournalNorSaysWhoItWas() throws Exception {
        Guest choir = new Guest("ngo");
        long before = meeting.state().version();
        choir.writes(id(), "look", "Sala na próby");

        assertThat(meeting.state().version()).isEqualTo(before);
        assertThat(database.sql("select count(*) from journal_entry where events like '%Sala na pr%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select * from network_card where workshop_id = ?")
                        .param(meeting.id().value())
                        .query()
                        .singleRow())
                .doesNotContainKey("PARTICIPANT")
                .doesNotContainValue(choir.key)
                .doesNotContainValue(choir.token);
    }

    @Test
    void whoLeavesNeedsOnlyTheKey() throws Exception {
        Guest choir = new Guest("ngo");
        choir.writes(id(), "look", "Sala na próby");

        for (int i = 0; i < 2; i++) {
            assertThat(post(Map.of("act", "leave", "key", choir.key)).toString())
                    .isEqualTo("{\"t\":\"done\"}");
        }
        assertThat(network.cards(meeting.id())).isEmpty();
    }

    @Test
    void whoWritesTooManyIsToldToWait() throws Exception {
        Guest choir = new Guest("ngo");
        String card = id();
        boolean told = false;
        for (int i = 0; i < 30 && !told; i++) {
            told = choir.writes(card, "look", "Sala " + i).path("t").asString().equals("unsaved");
        }
        assertThat(told).isTrue();
    }

    @Test
    void thePhonesKnowWhetherThereIsATable() throws Exception {
        Map<String, Object> parts = new LinkedHashMap<>();
        joined("ngo").parts().forEach(parts::put);

        assertThat(parts.get("workshop").toString()).contains("\"network\":true");
    }
}
