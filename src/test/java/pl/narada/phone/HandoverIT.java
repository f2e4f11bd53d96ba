package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From one phone to another. */
class HandoverIT extends OverTheWire {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HttpResponse<String> post(String path, Map<String, ?> question) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(server().resolve(path))
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(question)))
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private String keyFor(PhoneClient phone) throws IOException, InterruptedException {
        var answer = post("/handover", Map.of("code", meeting.code(), "token", String.valueOf(phone.token())));
        JsonNode link = JSON.readTree(answer.body());
        assertThat(link.path("qr").path("path").asString()).startsWith("M0,0h1v1h-1z");
        String url = link.path("url").asString();
        assertThat(url).contains("/j/" + meeting.code() + "#");
        return url.substring(url.indexOf('#') + 1);
    }

    @Test
    @DisplayName("whoever opens the link on another phone is the same person there, and nobody has joined twice")
    void moves() throws Exception {
        PhoneClient old = joined("jst");

        var answer = post("/handover/take", Map.of("code", meeting.code(), "key", keyFor(old)));

        String token = JSON.readTree(answer.body()).path("token").asString();
        assertThat(back(token).own().get("me")).isEqualTo(old.own().get("me"));
        assertThat(meeting.state().participants()).hasSize(1);
    }

    @Test
    @DisplayName("a stranger gets no link, and a wrong key is refused in every language")
    void refused() throws Exception {
        assertThat(post("/handover", Map.of("code", meeting.code(), "token", "1.wrong"))
                        .statusCode())
                .isEqualTo(403);

        var answer = post("/handover/take", Map.of("code", meeting.code(), "key", "1-AAAAAA"));

        assertThat(answer.statusCode()).isEqualTo(403);
        JsonNode refusal = JSON.readTree(answer.body());
        assertThat(refusal.path("code").asString()).isEqualTo("link-expired");
        assertThat(refusal.path("say").propertyNames()).containsExactlyInAnyOrder("pl", "en", "uk");
    }

    @Test
    @DisplayName("whoever guesses is slowed down long before a guess could succeed, and nothing breaks")
    void guessing() throws Exception {
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            int status = post("/handover/take", Map.of("code", meeting.code(), "key", "1-AAAA" + (i % 8 + 2) + "A"))
                    .statusCode();
            if (status == 429) refused++;
        }
        assertThat(refused).isGreaterThan(10);
        assertThat(post("/handover/take", Map.of("code", meeting.code(), "key", "x".repeat(5_000)))
                        .statusCode())
                .isIn(403, 429);
    }
}
