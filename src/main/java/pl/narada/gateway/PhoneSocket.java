package pl.narada.gateway;

import io.github.bucket4j.Bucket;
import java.time.Clock;
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
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import pl.narada.access.ParticipantTokens;
import pl.narada.room.Actor;
import pl.narada.room.RoomState;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Answer;
import pl.narada.shared.CommandId;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;

/**
 * The socket of the phones: docs/protocol.md in code. Whatever a phone sends, it gets an answer and keeps its connection.
 */
@Component
class PhoneSocket extends AbstractWebSocketHandler {

    static final int LARGEST_FRAME = 16 * 1024;

    /** Nothing to wait for. */
    private static final CompletableFuture<Answer> NO_JOIN = CompletableFuture.completedFuture(new Answer.Unsaved());

    private final PhoneHubs hubs;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final ParticipantTokens tokens;
    private final Clock clock;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    /** A connection: the phone, the beginning of a frame that has not ended yet, how much it may ask, and the join that it waits for. */
    private record Line(
            Phone phone, StringBuilder unfinished, Bucket pace, AtomicReference<CompletableFuture<Answer>> afterJoin) {}

    PhoneSocket(PhoneHubs hubs, FrameReader reader, FrameWriter writer, ParticipantTokens tokens, Clock clock) {
        this.hubs = hubs;
        this.reader = reader;
        this.writer = writer;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var phone = new Phone(session, threads, writer, clock.millis());
        // an outbox that was filled during an hour without network may come all at once
        var pace = Bucket.builder()
                .addLimit(limit -> limit.capacity(60).refillGreedy(10, Duration.ofSeconds(1)))
                .build();
        lines.put(session.getId(), new Line(phone, new StringBuilder(), pace, new AtomicReference<>(NO_JOIN)));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Line line = lines.remove(session.getId());
        if (line == null) return;
        PhoneHub hub = line.phone().hub();
        if (hub != null) hub.remove(line.phone());
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
        line.phone().heard(clock.millis());
        StringBuilder frame = line.unfinished();
        // one character over the limit is enough to know; the rest of a huge frame is not kept
        int room = LARGEST_FRAME + 1 - frame.length();
        frame.append(
                message.getPayload(), 0, Math.min(room, message.getPayload().length()));
        if (!message.isLast()) return;
        String text = frame.toString();
        frame.setLength(0);
        if (text.length() > LARGEST_FRAME) refuse(line.phone(), null, Reason.TOO_LARGE);
        else answer(line, reader.read(text));
    }

    private void answer(Line line, FromPhone said) {
        Phone phone = line.phone();
        switch (said) {
            case FromPhone.Hello hello -> hello(phone, hello);
            case FromPhone.Do command -> carryOut(line, command);
            case FromPhone.Ping() -> phone.answer(writer.pong());
            case FromPhone.Unreadable(String id, Reason why) -> refuse(phone, id, why);
        }
    }

    private void hello(Phone phone, FromPhone.Hello hello) {
        Optional<PhoneHub> found = JoinCode.parse(hello.code()).flatMap(hubs::find);
        if (found.isEmpty()) {
            refuse(phone, null, Reason.CODE_UNKNOWN);
            return;
        }
        PhoneHub hub = found.get();
        RoomState room = hub.room().state();
        Optional<ParticipantId> who = Optional.ofNullable(hello.token())
                .flatMap(token -> tokens.read(room.workshop(), token))
                .filter(room.participants()::containsKey);
        PhoneHub before = phone.hub();
        if (before != null) before.remove(phone);
        phone.greet(hub, who.orElse(null), who.isEmpty(), hello.epoch(), hello.version());
        hub.add(phone);
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
        } else if (!line.pace().tryConsume(1)) {
            phone.answer(writer.unsaved(wanted.id().value()));
        } else {
            // frames of one socket come one after another: nobody else changes this
            CompletableFuture<Answer> join = line.afterJoin().get();
            line.afterJoin()
                    .set(
                            join.isDone()
                                    ? carryOut(phone, hub, wanted)
                                    : join.thenCompose(_ -> carryOut(phone, hub, wanted)));
        }
    }

    /** What the next command has to wait for. */
    private CompletableFuture<Answer> carryOut(Phone phone, PhoneHub hub, FromPhone.Do wanted) {
        ParticipantId who = phone.participant();
        boolean join = wanted.command() instanceof Join;
        if (who != null && join && !isRepeated(hub, wanted)) {
            refuse(phone, wanted.id().value(), Reason.NOT_ALLOWED);
            return NO_JOIN;
        }
        CompletableFuture<Answer> answered = hub.room()
                .ask(actor(who, wanted), wanted.id(), wanted.command())
                .whenComplete((answer, _) -> reply(phone, hub, wanted, answer));
        return join ? answered : NO_JOIN;
    }

    /** A join whose answer was lost comes again from somebody who has joined by it. */
    private static boolean isRepeated(PhoneHub hub, FromPhone.Do wanted) {
        return hub.room().state().answered().containsKey(new RoomState.Asked(new Actor.Newcomer(), wanted.id()));
    }

    private static Actor actor(@Nullable ParticipantId who, FromPhone.Do wanted) {
        if (who == null || wanted.command() instanceof Join) return new Actor.Newcomer();
        return new Actor.Participant(who);
    }

    private void reply(Phone phone, PhoneHub hub, FromPhone.Do wanted, Answer answer) {
        CommandId id = wanted.id();
        switch (answer) {
            case Answer.Done(long version, ParticipantId joined) -> {
                String token = joined == null ? null : join(phone, hub, joined);
                phone.answer(writer.done(id.value(), version, token));
            }
            case Answer.Refused(Refusal refusal) -> phone.answer(writer.refused(id.value(), refusal));
            case Answer.Unsaved() -> phone.answer(writer.unsaved(id.value()));
        }
    }

    private String join(Phone phone, PhoneHub hub, ParticipantId who) {
        if (phone.joined(hub, who)) hub.speaksFor(phone);
        return tokens.issue(hub.room().state().workshop(), who);
    }

    private void refuse(Phone phone, @Nullable String id, Reason why) {
        phone.answer(writer.refused(id, Refusal.because(why)));
    }
}
