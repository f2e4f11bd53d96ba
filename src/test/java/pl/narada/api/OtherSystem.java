package pl.narada.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that reads here, with a token or without one. */
final class OtherSystem {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private final @Nullable String token;

    OtherSystem(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    /** {@code path}: under {@code /api/v1/}, or a whole address. */
    HttpResponse<String> asks(String path) {
        return asks(path, "pl");
    }

    HttpResponse<String> asks(String path, String language) {
        return sends(request(path).header("Accept-Language", language).GET());
    }

    HttpResponse<String> asksFor(String format, String path) {
        return sends(request(path).header("Accept", format).GET());
    }

    HttpResponse<String> writes(String path) {
        return sends(request(path).POST(HttpRequest.BodyPublishers.ofString("{}")));
    }

    private HttpRequest.Builder request(String path) {
        String address = path.startsWith("http") ? path : "http://localhost:%d/api/v1/%s".formatted(port, path);
        var request = HttpRequest.newBuilder(URI.create(address));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> sends(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it reads there. */
    JsonNode reads(String path) {
        var answer = asks(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + ": " + answer.statusCode() + answer.body());
        return json(answer);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The sentence with which it was refused. */
    static String sentence(HttpResponse<String> answer) {
        return json(answer).path("detail").asString().replace('\u00A0', ' ');
    }
}
