package pl.narada.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;

/**
 * For phones that get no WebSocket through: the same frames over plain HTTP, one question and one answer at a time.
 * Each question says who asks, so nothing is kept between them.
 */
@RestController
class PhoneTalk {

    /** How long a hello waits for news. Shorter than the time after which proxies hang up. */
    private static final long PATIENCE_SECONDS = 20;

    private final Doorkeeper door;
    private final Errands errands;
    private final FrameReader reader;
    private final FrameWriter writer;
    private final Uptime uptime;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor later = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS, threads);

    PhoneTalk(Doorkeeper door, Errands errands, FrameReader reader, FrameWriter writer, Uptime uptime) {
        this.door = door;
        this.errands = errands;
        this.reader = reader;
        this.writer = writer;
        this.uptime = uptime;
    }

    /** Only JSON is taken: so no page of somebody else's can ask without the browser asking us first. */
    @PostMapping(
            path = "/talk",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CompletableFuture<String> talk(InputStream body, HttpServletRequest request) throws IOException {
        // a proxy asks another server, and a phone comes again
        if (errands.isEnding()) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        Optional<String> frame = Body.text(body, FrameReader.LARGEST_FRAME);
        if (frame.isEmpty()) return refused(null, Reason.TOO_LARGE);
        return switch (reader.read(frame.get())) {
            case FromPhone.Hello hello -> hello(hello, request.getRemoteAddr());
            case FromPhone.Do wanted -> carryOut(wanted, request.getRemoteAddr());
            case FromPhone.Ping() -> CompletableFuture.completedFuture(writer.pong());
            case FromPhone.Unreadable(String id, Reason why) -> refused(id, why);
        };
    }

    private CompletableFuture<String> hello(FromPhone.Hello hello, String address) {
        Optional<PhoneHub> hub = door.room(hello.code(), address);
        if (hub.isEmpty()) return noRoom(null, hello.code(), address);
        ParticipantId who = door.who(hub.get(), hello.token()).orElse(null);
        if (who != null) hub.get().attendance().visitor(who, uptime.millis());
        hub.get().arrived(who);
        var poll = new Poll(hub.get(), who, hello, writer, threads);
        later.execute(poll::end);
        return poll.begin();
    }

    private CompletableFuture<String> carryOut(FromPhone.Do wanted, String address) {
        String id = wanted.id().value();
        Optional<PhoneHub> hub = door.room(wanted.code(), address);
        if (hub.isEmpty()) return noRoom(id, wanted.code(), address);
        ParticipantId who = door.who(hub.get(), wanted.token()).orElse(null);
        boolean crowd = wanted.command() instanceof Join && !door.mayJoin(address);
        if (crowd || !mayGoOn(hub.get(), who)) return CompletableFuture.completedFuture(writer.unsaved(id));
        return errands.carryOut(hub.get(), who, wanted, address, Errands.Reply::frame);
    }

    /** Whoever tries too many codes is told to come later, which a phone does by itself. */
    private CompletableFuture<String> noRoom(@Nullable String id, String code, String address) {
        if (door.isTooManyTries(code, address)) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        return refused(id, Reason.CODE_UNKNOWN);
    }

    private boolean mayGoOn(PhoneHub hub, @Nullable ParticipantId who) {
        return who == null
                ? hub.strangersPace().tryConsume(1)
                : hub.attendance().visitor(who, uptime.millis()).pace.tryConsume(1);
    }

    private CompletableFuture<String> refused(@Nullable String id, Reason why) {
        return CompletableFuture.completedFuture(writer.refused(id, Refusal.because(why)));
    }
}
