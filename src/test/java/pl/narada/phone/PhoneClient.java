package pl.narada.phone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone without a screen: speaks docs/protocol.md over a real socket. */
public final class PhoneClient implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ScheduledExecutorService HEARTBEATS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeats").daemon().factory());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final Map<String, JsonNode> parts = new LinkedHashMap<>();
    private final Map<String, JsonNode> own = new LinkedHashMap<>();
    private final WebSocket socket;
    private final ScheduledFuture<?> heartbeat;
    private @Nullable String token;
    private String epoch = "";
    private long version = -1;

    private PhoneClient(URI server) {
        URI address = URI.create("ws://" + server.getAuthority() + "/ws");
        this.socket = HTTP.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new Listener())
                .join();
        this.heartbeat = HEARTBEATS.scheduleAtFixedRate(this::ping, 20, 20, TimeUnit.SECONDS);
    }

    private void ping() {
        if (!socket.isOutputClosed()) send("{\"t\":\"ping\"}");
    }

    public static PhoneClient connect(URI server) {
        return new PhoneClient(server);
    }

    /** Connects, says hello with the code and the token, if any, and waits for the welcome. */
    public static PhoneClient follow(URI server, String code, @Nullable String token) {
        var phone = connect(server);
        phone.token = token;
        phone.hello(code);
        phone.next("welcome");
        return phone;
    }

    public void hello(String code) {
        Map<String, Object> hello = new LinkedHashMap<>(Map.of("t", "hello", "code", code));
        if (token != null) hello.put("token", token);
        if (version >= 0) hello.putAll(Map.of("epoch", epoch, "v", version));
        send(JSON.writeValueAsString(hello));
    }

    public PhoneClient join(String sector) {
        JsonNode answer = ask(Map.of("kind", "join", "sector", sector));
        token = answer.path("token").asString();
        return this;
    }

    public JsonNode say(int activity, String text) {
        return ask(Map.of("kind", "gather.say", "activity", activity, "text", text));
    }

    public JsonNode vote(int activity, Map<Integer, Integer> points) {
        return ask(Map.of("kind", "vote.cast", "activity", activity, "points", points));
    }

    /** Sends a command with a fresh id and waits for its answer. */
    public JsonNode ask(Map<String, ?> command) {
        return ask(UUID.randomUUID().toString(), command);
    }

    public JsonNode ask(String id, Map<String, ?> command) {
        send(JSON.writeValueAsString(Map.of("t", "do", "id", id, "cmd", command)));
        return await(m -> id.equals(m.path("id").asString("")));
    }

    /** One frame at a time: a socket doesn't take the next before it has sent the last. */
    public synchronized void send(String frame) {
        socket.sendText(frame, true).join();
    }

    public WebSocket socket() {
        return socket;
    }

    public @Nullable String token() {
        return token;
    }

    public Map<String, JsonNode> parts() {
        return parts;
    }

    public Map<String, JsonNode> own() {
        return own;
    }

    public JsonNode next(String type) {
        return await(m -> m.path("t").asString("").equals(type));
    }

    /** Waits until what is shown fits. */
    public void awaitParts(Predicate<Map<String, JsonNode>> fits) {
        if (!fits.test(parts)) await(_ -> fits.test(parts));
    }

    private JsonNode await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (true) {
                JsonNode message = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (message == null) throw new AssertionError("nothing of the kind was heard; shown: " + parts);
                take(message);
                if (wanted.test(message)) return message;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(JsonNode message) {
        switch (message.path("t").asString("")) {
            case "welcome" -> {
                epoch = message.path("epoch").asString();
                if (message.path("full").asBoolean()) parts.clear();
                apply(parts, message.path("parts"));
                own.clear();
                apply(own, message.path("own"));
                version = message.path("v").asLong();
            }
            case "update" -> {
                apply(parts, message.path("parts"));
                version = message.path("v").asLong();
            }
            case "own" -> apply(own, message.path("parts"));
            default -> {}
        }
    }

    private static void apply(Map<String, JsonNode> held, JsonNode change) {
        change.properties().forEach(part -> {
            if (part.getValue().isNull()) held.remove(part.getKey());
            else held.put(part.getKey(), part.getValue());
        });
    }

    @Override
    public void close() {
        heartbeat.cancel(false);
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
