package pl.narada.gateway;

import io.github.bucket4j.Bucket;
import jakarta.websocket.Session;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;

/**
 * The socket of the phones: docs/protocol.md in code. Whatever a phone sends, it gets an answer and keeps its connection.
 */
@Component
class PhoneSocket extends AbstractWebSocketHandler {

    /** A connection on which nothing moves for so long, in either direction, is given up; phones ping every 20 s. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(75);

    /** Nothing to wait for. */
    private static final CompletableFuture<?> NO_JOIN = CompletableFuture.completedFuture(null);

    private final Doorkeeper door;
    private final Errands errands;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final Uptime uptime;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** A connection: the phone, where it is, the beginning of a frame that has not ended yet, how much it may ask, and the join that it waits for. */
    private record Line(
            Phone phone,
            String address,
            StringBuilder unfinished,
            Bucket pace,
            AtomicReference<CompletableFuture<?>> afterJoin) {}

    PhoneSocket(Doorkeeper door, Errands errands, FrameReader reader, FrameWriter writer, Uptime uptime) {
        this.door = door;
        this.errands = errands;
        this.reader = reader;
        this.writer = writer;
        this.uptime = uptime;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession wrapped
                && wrapped.getNativeSession() instanceof Session connection) {
            connection.setMaxIdleTimeout(LONGEST_SILENCE.toMillis());
        }
        var phone = new Phone(session, threads, writer, uptime.millis());
        lines.put(
                session.getId(),
                new Line(
                        phone,
                        PhoneUpgrade.addressOf(session),
                        new StringBuilder(0),
                        Pace.ofOnePerson(),
                        new AtomicReference<>(NO_JOIN)));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Line line = lines.remove(session.getId());
        if (line == null) return;
        PhoneHub hub = line.phone().hub();
        if (hub != null) hub.attendance().remove(line.phone());
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        Line line = lines.get(session.getId());
        if (line != null && message.isLast()) refuse(line.phone(), null, Reason.MALFORMED);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Line line = lines.get(session.getId());
        if (line == null) return;
        line.phone().heard(uptime.millis());
        StringBuilder frame = line.unfinished();
        String piece = message.getPayload();
        boolean whole = frame.isEmpty() && message.isLast();
        // one character over the limit is enough to know; the rest of a huge frame is not kept
        if (!whole) frame.append(piece, 0, Math.min(FrameReader.LARGEST_FRAME + 1 - frame.length(), piece.length()));
        if (!message.isLast()) return;
        String text = whole ? piece : frame.toString();
        frame.setLength(0);
        frame.trimToSize();
        if (text.length() > FrameReader.LARGEST_FRAME) refuse(line.phone(), null, Reason.TOO_LARGE);
        else answer(line, reader.read(text));
    }

    private void answer(Line line, FromPhone said) {
        Phone phone = line.phone();
        switch (said) {
            case FromPhone.Hello hello -> hello(line, hello);
            case FromPhone.Do command -> carryOut(line, command);
            case FromPhone.Ping() -> phone.answer(writer.pong());
            case FromPhone.Unreadable(String id, Reason why) -> refuse(phone, id, why);
        }
    }

    private void hello(Line line, FromPhone.Hello hello) {
        Phone phone = line.phone();
        if (errands.isEnding()) {
            phone.close(CloseStatus.SERVICE_RESTARTED);
            return;
        }
        Optional<PhoneHub> found = door.room(hello.code(), line.address());
        if (found.isEmpty()) {
            // it comes again by itself, later each time
            if (door.isTooManyTries(hello.code(), line.address())) phone.close(CloseStatus.SERVICE_OVERLOAD);
            else refuse(phone, null, Reason.CODE_UNKNOWN);
            return;
        }
        PhoneHub hub = found.get();
        Optional<ParticipantId> who = door.who(hub, hello.token());
        PhoneHub before = phone.hub();
        if (before != null) before.attendance().remove(phone);
        phone.greet(hub, who.orElse(null), who.isEmpty(), hello.epoch(), hello.version());
        hub.attendance().add(phone);
        hub.arrived(who.orElse(null));
        // what moved between the welcome and here
        if (who.isPresent()) phone.lookWhetherOwnChanged();
        else phone.look();
    }

    /** In the order in which they came; what comes while a join is being written waits for it. */
    private void carryOut(Line line, FromPhone.Do wanted) {
        Phone phone = line.phone();
        PhoneHub hub = phone.hub();
        if (hub == null) {
            refuse(phone, wanted.id().value(), Reason.NOT_JOINED);
        } else if (!line.pace().tryConsume(1) || isTooManyAtTheDoor(line, wanted)) {
            phone.answer(writer.unsaved(wanted.id().value()));
        } else {
            // frames of one socket come one after another: nobody else changes this
            CompletableFuture<?> join = line.afterJoin().get();
            line.afterJoin()
                    .set(
                            join.isDone()
                                    ? carryOut(line, hub, wanted)
                                    : join.thenCompose(_ -> carryOut(line, hub, wanted)));
        }
    }

    private boolean isTooManyAtTheDoor(Line line, FromPhone.Do wanted) {
        return wanted.command() instanceof Join && !door.mayJoin(line.address());
    }

    /** What the next command has to wait for. */
    private CompletableFuture<?> carryOut(Line line, PhoneHub hub, FromPhone.Do wanted) {
        Phone phone = line.phone();
        CompletableFuture<?> answered = errands.carryOut(hub, phone.participant(), wanted, line.address(), reply -> {
            ParticipantId joined = reply.joined();
            if (joined != null && phone.joined(hub, joined)) hub.attendance().speaksFor(phone);
            phone.answer(reply.frame());
            return reply;
        });
        return wanted.command() instanceof Join ? answered : NO_JOIN;
    }

    private void refuse(Phone phone, @Nullable String id, Reason why) {
        phone.answer(writer.refused(id, Refusal.because(why)));
    }
}
