package pl.narada.gateway;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pl.narada.broadcast.Board;
import pl.narada.shared.ParticipantId;

/**
 * A hello over plain HTTP: one question, one answer. The answer waits until there is something that the phone doesn't
 * know. Nothing is kept for the next question, so it may go to another server.
 */
final class Poll implements Follower {

    private final PhoneHub hub;
    private final @Nullable ParticipantId who;
    private final FromPhone.Hello hello;
    private final FrameWriter writer;
    private final Executor threads;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final AtomicBoolean answered = new AtomicBoolean();

    Poll(PhoneHub hub, @Nullable ParticipantId who, FromPhone.Hello hello, FrameWriter writer, Executor threads) {
        this.hub = hub;
        this.who = who;
        this.hello = hello;
        this.writer = writer;
        this.threads = threads;
    }

    /** A welcome. Follows the room first, then looks, so that nothing between the two is missed. */
    CompletableFuture<String> begin() {
        hub.attendance().add(this);
        look();
        return answer;
    }

    @Override
    public @Nullable ParticipantId participant() {
        return who;
    }

    @Override
    public void look() {
        if (hasNews()) end();
    }

    @Override
    public void lookAtOwn() {
        look();
    }

    @Override
    public void lookWhetherOwnChanged() {
        look();
    }

    private boolean hasNews() {
        Board board = hub.board();
        return !board.epoch().equals(hello.epoch())
                || board.version() != hello.version()
                || (who != null && hub.ownMovedAt(who) > hello.entry());
    }

    /** Answers with what is so now, also if nothing is new: the phone asks again. */
    void end() {
        if (!answered.compareAndSet(false, true)) return;
        hub.attendance().remove(this);
        answer.completeAsync(this::welcome, threads);
    }

    private String welcome() {
        Board.Change change = hub.board().since(hello.epoch(), hello.version());
        return writer.welcome(hub.board().epoch(), change, hub.own(who, writer), who == null);
    }
}
