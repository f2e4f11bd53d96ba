package pl.narada.bench;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pl.narada.phone.Meeting;

/**
 * A phone that costs little. It does what the real one does (frontend/src/phone): one command on its way at a time,
 * kept until it is acknowledged; back after a loss of the connection, each time later; a ping every 20 seconds. Everything
 * happens in its own thread.
 */
final class LoadPhone {

    private static final String[] SECTORS = {"ngo", "jst", "residents", "business", "other"};
    private static final int BEAT_SECONDS = 20;
    private static final long FIRST_RETRY = 500;
    private static final long LONGEST_RETRY = 15_000;

    private final int number;
    private final Crowd crowd;
    private final EventLoop thread;
    private final SplittableRandom random;
    private final Pace pace = new Pace();
    private final List<Cast> acknowledged = new ArrayList<>();
    private @Nullable Channel channel;
    private @Nullable Cast waiting;
    private @Nullable Future<?> heartbeat;
    private @Nullable String token;
    private String epoch = "";
    private long version = -1;
    private long begun;
    private int failures;
    private int wishes;
    private boolean wanted;
    private volatile boolean live;
    private volatile int server;

    LoadPhone(int number, Crowd crowd, EventLoop thread) {
        this.number = number;
        this.crowd = crowd;
        this.thread = thread;
        this.random = new SplittableRandom(number);
    }

    EventLoop thread() {
        return thread;
    }

    boolean isLive() {
        return live;
    }

    /** The place of the server that it is or was connected to. */
    int server() {
        return server;
    }

    /** What the server has promised to keep. To be read when nothing happens any more. */
    List<Cast> acknowledged() {
        return acknowledged;
    }

    /** In this phone's thread; a mistake in there must be seen, and not end in a future that nobody looks at. */
    @SuppressWarnings("FutureReturnValueIgnored")
    void later(Duration delay, Runnable what) {
        Runnable seen = () -> {
            try {
                what.run();
            } catch (RuntimeException e) {
                System.out.println("Phone " + number + ": " + e);
            }
        };
        thread.schedule(seen, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    void come() {
        thread.execute(() -> {
            wanted = true;
            connect();
        });
    }

    void leave() {
        thread.execute(() -> {
            wanted = false;
            hangUp();
        });
    }

    /** As when the network goes away. */
    void drop() {
        thread.execute(this::hangUp);
    }

    void join() {
        String sector = SECTORS[number % SECTORS.length];
        thread.execute(() -> ask("{\"kind\":\"join\",\"sector\":\"" + sector + "\"}", true));
    }

    /** Whether one more is within what the server takes from it; counted as if it were then sent. */
    boolean mayAsk() {
        return pace.allows();
    }

    /** Two dots on two of the five choices, never on the same two as last time; in this phone's thread. */
    void vote() {
        int first = 1 + (number + wishes) % 5;
        int second = 1 + first % 5;
        ask(
                "{\"kind\":\"vote.cast\",\"activity\":%d,\"points\":{\"%d\":1,\"%d\":1}}"
                        .formatted(Meeting.VOTE, first, second),
                false);
    }

    private void ask(String command, boolean join) {
        if (waiting != null) throw new IllegalStateException("phone " + number + " still waits for " + waiting);
        waiting = Cast.now("phone-" + number + "-" + wishes++, command, join);
        sendWaiting();
    }

    private void sendWaiting() {
        if (live && waiting != null) send(waiting.frame());
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(String frame) {
        if (channel != null) channel.writeAndFlush(new TextWebSocketFrame(frame), channel.voidPromise());
    }

    @SuppressWarnings({"FutureReturnValueIgnored", "ReferenceEquality"})
    private void connect() {
        if (channel != null || !wanted) return;
        begun = System.nanoTime();
        server = crowd.sockets().server(number, failures);
        ChannelFuture opening = crowd.sockets().open(this, thread);
        Channel mine = opening.channel();
        channel = mine;
        opening.addListener(tried -> {
            if (!tried.isSuccess()) closed(mine);
        });
        later(Sockets.PATIENCE, () -> {
            if (channel == mine && !live) hangUp();
        });
    }

    void opened() {
        String known = token == null ? "" : ",\"token\":\"" + token + "\"";
        String held = version < 0 ? "" : ",\"epoch\":\"" + epoch + "\",\"v\":" + version;
        send("{\"t\":\"hello\",\"code\":\"" + crowd.code() + "\"" + known + held + "}");
        // spread out, as in a room into which people have come one by one
        heartbeat = thread.scheduleAtFixedRate(
                () -> send("{\"t\":\"ping\"}"),
                random.nextInt(BEAT_SECONDS * 1000),
                BEAT_SECONDS * 1000L,
                TimeUnit.MILLISECONDS);
    }

    @SuppressWarnings("ReferenceEquality")
    void closed(Channel which) {
        if (which != channel) return;
        channel = null;
        if (heartbeat != null) heartbeat.cancel(false);
        if (live) crowd.left();
        live = false;
        crowd.watcher().lost(this);
        if (wanted) later(retryDelay(), this::connect);
    }

    /** As in frontend/src/phone/backoff.ts. */
    private Duration retryDelay() {
        long bound = Math.min(LONGEST_RETRY, FIRST_RETRY << Math.min(failures++, 10));
        return Duration.ofMillis((long) (random.nextDouble() * bound));
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void hangUp() {
        if (channel != null) channel.close();
    }

    void hear(Message message) {
        switch (message.type()) {
            case "welcome" -> welcome(message);
            case "update" -> {
                version = message.number("v");
                crowd.watcher().update(this);
            }
            case "done" -> done(message);
            case "unsaved" -> {
                crowd.unsaved();
                later(retryDelay(), this::sendWaiting);
            }
            case "refused" -> crowd.refused(message);
            default -> {}
        }
    }

    private void welcome(Message message) {
        epoch = message.string("epoch");
        version = message.number("v");
        if (live) return;
        if (token != null && message.flag("stranger")) {
            crowd.refused(message);
            return;
        }
        live = true;
        failures = 0;
        crowd.came();
        crowd.watcher().live(this, System.nanoTime() - begun);
        sendWaiting();
    }

    private void done(Message message) {
        Cast cast = waiting;
        if (cast == null || !cast.id().equals(message.string("id"))) return;
        waiting = null;
        failures = 0;
        if (message.has("token")) token = message.string("token");
        Cast answered = cast.acknowledged(message.number("entry"));
        acknowledged.add(answered);
        crowd.watcher().done(this, answered, System.nanoTime() - cast.since());
    }
}
