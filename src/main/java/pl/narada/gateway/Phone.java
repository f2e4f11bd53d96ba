package pl.narada.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import pl.narada.broadcast.Board;
import pl.narada.shared.ParticipantId;

/** One connected phone: which room it follows, who it speaks for, and what it has been sent. */
final class Phone {

    private final FrameWriter writer;
    private final Outlet outlet;
    private volatile @Nullable PhoneHub hub;
    private volatile @Nullable ParticipantId participant;
    private volatile long heardAt;
    // touched only by the outlet's one thread at a time
    private boolean greeted;
    private long sentVersion;
    private Map<String, String> sentOwn = Map.of();
    private volatile boolean ownMayHaveChanged;
    private volatile @Nullable Greeting greeting;

    /** The welcome that is due: whether the phone was known, and which state it still holds. */
    private record Greeting(boolean stranger, @Nullable String epoch, long version) {}

    Phone(WebSocketSession session, Executor threads, FrameWriter writer, long now) {
        this.writer = writer;
        this.heardAt = now;
        this.outlet = new Outlet(session, threads, this::news);
    }

    void greet(PhoneHub room, @Nullable ParticipantId who, boolean stranger, @Nullable String epoch, long version) {
        hub = room;
        participant = who;
        greeting = new Greeting(stranger, epoch, version);
        outlet.look();
    }

    void joined(ParticipantId who) {
        participant = who;
        lookAtOwn();
    }

    void answer(String text) {
        outlet.answer(text);
    }

    void look() {
        outlet.look();
    }

    void lookAtOwn() {
        ownMayHaveChanged = true;
        outlet.look();
    }

    void heard(long now) {
        heardAt = now;
    }

    long heardAt() {
        return heardAt;
    }

    @Nullable
    PhoneHub hub() {
        return hub;
    }

    @Nullable
    ParticipantId participant() {
        return participant;
    }

    void close(CloseStatus status) {
        outlet.close(status);
    }

    private @Nullable String news() {
        PhoneHub room = hub;
        if (room == null) return null;
        Greeting due = greeting;
        if (due != null) {
            greeting = null;
            return welcome(room, due);
        }
        if (!greeted) return null;
        if (ownMayHaveChanged) {
            ownMayHaveChanged = false;
            String own = ownDifference(room);
            if (own != null) return own;
        }
        Board board = room.board();
        if (board.version() == sentVersion) return null;
        Board.Change change = board.since(sentVersion);
        long from = sentVersion;
        sentVersion = change.version();
        if (change.full()) return writer.welcome(board.epoch(), change, object(sentOwn), participant == null);
        return writer.update(from, change);
    }

    private String welcome(PhoneHub room, Greeting due) {
        Board board = room.board();
        boolean continued = board.epoch().equals(due.epoch()) && due.version() >= 0;
        Board.Change change = continued ? board.since(due.version()) : board.all();
        greeted = true;
        sentVersion = change.version();
        ownMayHaveChanged = false;
        sentOwn = own(room);
        return writer.welcome(board.epoch(), change, object(sentOwn), due.stranger());
    }

    private @Nullable String ownDifference(PhoneHub room) {
        Map<String, String> now = own(room);
        Map<String, String> changed = new HashMap<>(now);
        changed.entrySet().removeIf(part -> part.getValue().equals(sentOwn.get(part.getKey())));
        sentOwn.keySet().stream().filter(key -> !now.containsKey(key)).forEach(key -> changed.put(key, "null"));
        sentOwn = now;
        return changed.isEmpty() ? null : writer.own(object(changed));
    }

    private Map<String, String> own(PhoneHub room) {
        ParticipantId who = participant;
        return who == null ? Map.of() : writer.encode(room.own(who));
    }

    private static String object(Map<String, String> parts) {
        var text = new StringBuilder("{");
        parts.forEach((key, json) -> {
            if (text.length() > 1) text.append(',');
            text.append('"').append(key).append("\":").append(json);
        });
        return text.append('}').toString();
    }
}
