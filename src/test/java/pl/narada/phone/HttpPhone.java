package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone without a screen that gets no WebSocket through: speaks docs/protocol.md over plain HTTP. Used by one thread. */
final class HttpPhone {

    static final String JSON_TYPE = "application/json";

    /** Shorter than the server's, so that no test is passed by the server's losing its patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final String code;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> parts = new LinkedHashMap<>();
    private final Map<String, JsonNode> own = new LinkedHashMap<>();
    private @Nullable String token;
    private String epoch = "";
    private long version = -1;
    private long entry = -1;

    HttpPhone(URI server, String code, @Nullable String token) {
        this.address = server.resolve("/talk");
        this.code = code;
        this.token = token;
    }

    /** Says hello as one who holds nothing. */
    JsonNode hello() {
        return take(say(addressed("hello")));
    }

    /** A hello that holds all that this phone holds. Its answer waits until there is something else. */
    CompletableFuture<JsonNode> listen() {
        Map<String, Object> hello = addressed("hello");
        hello.putAll(Map.of("epoch", epoch, "v", version, "entry", entry));
        return post(JSON.writeValueAsString(hello).getBytes(StandardCharsets.UTF_8))
                .thenApply(HttpPhone::frame);
    }

    /** The news that the listening has brought. */
    JsonNode hear(CompletableFuture<JsonNode> listening) {
        return take(inTime(listening));
    }

    /** Listens until what is shown to all fits. */
    void awaitParts(Predicate<Map<String, JsonNode>> fits) {
        while (!fits.test(parts)) hear(listen());
    }

    /** Listens until what is shown to this participant fits. */
    void awaitOwn(Predicate<Map<String, JsonNode>> fits) {
        while (!fits.test(own)) hear(listen());
    }

    HttpPhone join(String sector) {
        token = ask(Map.of("kind", "join", "sector", sector)).path("token").asString();
        return this;
    }

    JsonNode say(int activity, String text) {
        return ask(Map.of("kind", "gather.say", "activity", activity, "text", text));
    }

    JsonNode vote(int activity, Map<Integer, Integer> points) {
        return ask(Map.of("kind", "vote.cast", "activity", activity, "points", points));
    }

    JsonNode ask(Map<String, ?> command) {
        return ask(UUID.randomUUID().toString(), command);
    }

    JsonNode ask(String id, Map<String, ?> command) {
        return inTime(tell(id, command));
    }

    CompletableFuture<JsonNode> tell(String id, Map<String, ?> command) {
        Map<String, Object> wanted = addressed("do");
        wanted.putAll(Map.of("id", id, "cmd", command));
        return post(JSON.writeValueAsString(wanted).getBytes(StandardCharsets.UTF_8))
                .thenApply(HttpPhone::frame);
    }

    /** Any frame at all, with what is answered. */
    JsonNode say(String frame) {
        return frame(inTime(post(frame.getBytes(StandardCharsets.UTF_8))));
    }

    JsonNode say(Map<String, ?> frame) {
        return say(JSON.writeValueAsString(frame));
    }

    CompletableFuture<HttpResponse<String>> post(byte[] body) {
        return post(body, JSON_TYPE);
    }

    CompletableFuture<HttpResponse<String>> post(byte[] body, @Nullable String type) {
        var question = HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(body));
        if (type != null) question.header("Content-Type", type);
        return HTTP.sendAsync(question.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(this::heard);
    }

    /** Whatever is answered: nothing is kept on the phone but what it is told in words. */
    private HttpResponse<String> heard(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        received.add(answer.body());
        return answer;
    }

    private static JsonNode frame(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(JSON_TYPE);
        return JSON.readTree(answer.body());
    }

    private Map<String, Object> addressed(String type) {
        Map<String, Object> frame = new LinkedHashMap<>(Map.of("t", type, "code", code));
        if (token != null) frame.put("token", token);
        return frame;
    }

    static <T> T inTime(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException lost) throw new UncheckedIOException(lost);
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within " + PATIENCE, e);
        }
    }

    private JsonNode take(JsonNode answer) {
        if (!answer.path("t").asString("").equals("welcome")) return answer;
        if (answer.path("full").asBoolean()) parts.clear();
        answer.path("parts").properties().forEach(part -> {
            if (part.getValue().isNull()) parts.remove(part.getKey());
            else parts.put(part.getKey(), part.getValue());
        });
        own.clear();
        answer.path("own").properties().forEach(part -> own.put(part.getKey(), part.getValue()));
        epoch = answer.path("epoch").asString();
        version = answer.path("v").asLong();
        entry = answer.path("entry").asLong();
        return answer;
    }

    @Nullable
    String token() {
        return token;
    }

    Map<String, JsonNode> parts() {
        return parts;
    }

    Map<String, JsonNode> own() {
        return own;
    }

    long version() {
        return version;
    }

    long entry() {
        return entry;
    }

    /** Every body so far, as it came. */
    List<String> received() {
        return received;
    }
}
