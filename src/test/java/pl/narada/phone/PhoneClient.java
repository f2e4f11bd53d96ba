package pl.narada.phone;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A phone without a screen: speaks docs/protocol.md over a real socket. Used by one thread. */
public final class PhoneClient implements AutoCloseable {

    /** The connection is gone: come back with the token. */
    public static final class Gone extends RuntimeException {
        Gone() {
            super("the socket was closed");
        }
    }

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ScheduledExecutorService HEARTBEATS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("heartbeats").daemon().factory());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonNode END = MissingNode.getInstance();

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> parts = new LinkedHashMap<>();
    private final Map<String, JsonNode> own = new LinkedHashMap<>();
    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private final WebSocket socket;
    private final ScheduledFuture<?> heartbeat;
    private JsonNode lastOwn = END;
    private @Nullable String token;
    private String epoch = "";
    private long version = -1;

    private PhoneClient(URI server) {
        URI address = URI.create("ws://" + server.getAuthority() + "/ws");
        this.socket = HTTP.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new Listener())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        this.heartbeat = HEARTBEATS.scheduleAtFixedRate(this::stay, 20, 20, TimeUnit.SECONDS);
    }

    /** A phone that says nothing for a minute counts as gone. */
    private void stay() {
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

    /** The same phone on another connection: it still holds what it held, and asks for what is new. */
    public PhoneClient comeBack(URI server) {
        var phone = connect(server);
        phone.token = token;
        phone.epoch = epoch;
        phone.version = version;
        phone.parts.putAll(parts);
        return phone;
    }

    /** With the token and the state that this phone holds, if any. */
    public void hello(String code) {
        hello(code, token, version < 0 ? null : epoch, version);
    }

    public void hello(String code, @Nullable String token, @Nullable String epoch, long version) {
        Map<String, Object> hello = new LinkedHashMap<>(Map.of("t", "hello", "code", code));
        if (token != null) hello.put("token", token);
        if (epoch != null) hello.putAll(Map.of("epoch", epoch, "v", version));
        send(JSON.writeValueAsString(hello));
    }

    /** Waits so long for the welcome; without one, the connection counts as gone. */
    public void helloWithin(Duration patience, String code) {
        hello(code);
        long end = System.nanoTime() + patience.toNanos();
        for (JsonNode message = hear(patience);
                message != null;
                message = hear(Duration.ofNanos(end - System.nanoTime()))) {
            if (message.path("t").asString().equals("welcome")) return;
        }
        throw new Gone();
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
        tell(id, command);
        return answerTo(id);
    }

    /** Sends a command without waiting. */
    public void tell(String id, Map<String, ?> command) {
        send(JSON.writeValueAsString(Map.of("t", "do", "id", id, "cmd", command)));
    }

    /** Answers may come in another order than the commands. */
    public JsonNode answerTo(String id) {
        if (!answers.containsKey(id)) await(_ -> answers.containsKey(id));
        return answers.remove(id);
    }

    /** One frame at a time: a socket doesn't take the next before it has sent the last. */
    public synchronized void send(String frame) {
        socket.sendText(frame, true).join();
    }

    /** One message in many fragments. */
    public void sendInPieces(String frame, int size) {
        int at = 0;
        for (; at + size < frame.length(); at += size) {
            socket.sendText(frame.substring(at, at + size), false).join();
        }
        socket.sendText(frame.substring(at), true).join();
    }

    public void sendBytes(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    public @Nullable String token() {
        return token;
    }

    public String epoch() {
        return epoch;
    }

    public long version() {
        return version;
    }

    public Map<String, JsonNode> parts() {
        return parts;
    }

    public Map<String, JsonNode> own() {
        return own;
    }

    /** The last message that changed one's own parts. */
    public JsonNode lastOwn() {
        return lastOwn;
    }

    /** Every frame so far, as it came. */
    public List<String> received() {
        return received;
    }

    public JsonNode next(String type) {
        return await(m -> m.path("t").asString("").equals(type));
    }

    /** The server still answers, and all that it sent before the answer is taken. */
    public JsonNode ping() {
        send("{\"t\":\"ping\"}");
        return next("pong");
    }

    /** Waits until what is shown to all fits. */
    public void awaitParts(Predicate<Map<String, JsonNode>> fits) {
        if (!fits.test(parts)) await(_ -> fits.test(parts));
    }

    /** Waits until what is shown to this participant fits. */
    public void awaitOwn(Predicate<Map<String, JsonNode>> fits) {
        if (!fits.test(own)) await(_ -> fits.test(own));
    }

    /** What comes next within this time; null if nothing does. */
    public @Nullable JsonNode hear(Duration patience) {
        try {
            JsonNode message = heard.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (message == END) {
                heard.add(END);
                throw new Gone();
            }
            if (message != null) take(message);
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode message = hear(Duration.ofNanos(end - System.nanoTime()));
            if (message == null) {
                throw new AssertionError("nothing of the kind was heard; shown: " + parts + ", own: " + own);
            }
            if (wanted.test(message)) return message;
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
                if (version < message.path("from").asLong()) throw new AssertionError("a gap before " + message);
                apply(parts, message.path("parts"));
                version = message.path("v").asLong();
            }
            case "own" -> {
                apply(own, message.path("parts"));
                lastOwn = message;
            }
            case "done", "refused", "unsaved" -> {
                if (message.has("id")) answers.put(message.path("id").asString(), message);
            }
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
                received.add(text.toString());
                heard.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            heard.add(END);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            heard.add(END);
        }
    }
}
