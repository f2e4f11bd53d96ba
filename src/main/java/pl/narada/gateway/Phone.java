package pl.narada.gateway;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import pl.narada.broadcast.Board;
import pl.narada.shared.ParticipantId;

/** One connected phone: which room it follows, who it speaks for, and what it has been sent. */
final class Phone implements Follower {

    private final FrameWriter writer;
    private final Outlet outlet;
    private volatile Seat seat = new Seat(null, null);
    private volatile long heardAt;
    // touched only by the outlet's one thread at a time
    private boolean greeted;
    private long sentVersion;
    private OwnParts sentOwn = OwnParts.NONE;
    private volatile boolean ownActed;
    private volatile boolean ownMayHaveChanged;
    private final AtomicReference<@Nullable Greeting> greeting = new AtomicReference<>();

    /** In which room, and for whom: changed together, so that nobody speaks in one room as known from another. */
    private record Seat(@Nullable PhoneHub hub, @Nullable ParticipantId participant) {}

    /** The welcome that is due: whether the phone was known, and which state it still holds. */
    private record Greeting(boolean stranger, @Nullable String epoch, long version) {}

    Phone(WebSocketSession session, Executor threads, FrameWriter writer, long now) {
        this.writer = writer;
        this.heardAt = now;
        this.outlet = new Outlet(session, threads, this::news);
    }

    synchronized void greet(
            PhoneHub room, @Nullable ParticipantId who, boolean stranger, @Nullable String epoch, long version) {
        seat = new Seat(room, who);
        greeting.set(new Greeting(stranger, epoch, version));
        outlet.look();
    }

    /** From now on it speaks for this participant; unless it has gone to another room since it asked to join. */
    synchronized boolean joined(PhoneHub room, ParticipantId who) {
        if (seat.hub() != room) return false;
        seat = new Seat(room, who);
        lookAtOwn();
        return true;
    }

    void answer(String text) {
        outlet.answer(text);
    }

    @Override
    public void look() {
        outlet.look();
    }

    /** Own parts are sent even if nothing in them has changed: the phone waits for them. */
    @Override
    public void lookAtOwn() {
        ownActed = true;
        outlet.look();
    }

    /** Somebody else may have changed them: they are sent if so. */
    @Override
    public void lookWhetherOwnChanged() {
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
        return seat.hub();
    }

    @Override
    public @Nullable ParticipantId participant() {
        return seat.participant();
    }

    void close(CloseStatus status) {
        outlet.close(status);
    }

    /** Once it has got its answers. */
    void sendAway(CloseStatus status) {
        outlet.closeAfterAnswers(status);
    }

    private @Nullable String news() {
        PhoneHub room = hub();
        if (room == null) return null;
        Greeting due = greeting.getAndSet(null);
        if (due != null) return welcome(room, due);
        if (!greeted) return null;
        if (ownActed || ownMayHaveChanged) {
            boolean always = ownActed;
            ownActed = false;
            ownMayHaveChanged = false;
            String own = ownDifference(room, always);
            if (own != null) return own;
        }
        Board board = room.board();
        if (board.version() == sentVersion) return null;
        Board.Change change = board.since(sentVersion);
        long from = sentVersion;
        sentVersion = change.version();
        if (change.full()) return writer.welcome(board.epoch(), change, sentOwn, participant() == null);
        return writer.update(from, change);
    }

    private String welcome(PhoneHub room, Greeting due) {
        Board board = room.board();
        Board.Change change = board.since(due.epoch(), due.version());
        greeted = true;
        sentVersion = change.version();
        ownActed = false;
        ownMayHaveChanged = false;
        sentOwn = room.own(participant(), writer);
        return writer.welcome(board.epoch(), change, sentOwn, due.stranger());
    }

    private @Nullable String ownDifference(PhoneHub room, boolean always) {
        OwnParts now = room.own(participant(), writer);
        OwnParts changed = now.since(sentOwn);
        sentOwn = now;
        return always || !changed.parts().isEmpty() ? writer.own(changed) : null;
    }
}
