package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.access.Addresses;
import pl.narada.access.Handovers;
import pl.narada.access.QrPath;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Moves a participant to another phone: the old one asks for a link, the new one opens it. Plain HTTP, because it is
 * asked once. The key stands behind the # of the address, which browsers keep to themselves.
 */
@RestController
class Handover {

    /** In bytes. */
    private static final int LARGEST = 1_000;

    private final Doorkeeper door;
    private final Handovers handovers;
    private final Addresses addresses;
    private final FrameWriter writer;

    Handover(Doorkeeper door, Handovers handovers, Addresses addresses, FrameWriter writer) {
        this.door = door;
        this.handovers = handovers;
        this.addresses = addresses;
        this.writer = writer;
    }

    /** {@code minutes}: how long it works at least. */
    record Link(String url, QrPath qr, long minutes) {}

    record Taken(String token) {}

    @PostMapping(path = "/handover", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> link(InputStream body, HttpServletRequest request) throws IOException {
        JsonNode said = Body.object(body, LARGEST).orElse(MissingNode.getInstance());
        Optional<PhoneHub> hub = door.room(text(said, "code"), request.getRemoteAddr());
        Optional<ParticipantId> who = hub.flatMap(h -> door.who(h, text(said, "token")));
        if (hub.isEmpty() || who.isEmpty()) return refused(Reason.NOT_JOINED);
        JoinCode code = JoinCode.parse(text(said, "code")).orElseThrow();
        String url = addresses.join(code) + "#" + handovers.key(hub.get().workshop(), who.get());
        return ResponseEntity.ok(new Link(url, QrPath.of(url), Handovers.SPAN.toMinutes()));
    }

    @PostMapping(path = "/handover/take", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> take(InputStream body, HttpServletRequest request) throws IOException {
        JsonNode said = Body.object(body, LARGEST).orElse(MissingNode.getInstance());
        Optional<PhoneHub> hub = door.room(text(said, "code"), request.getRemoteAddr());
        if (hub.isEmpty()) return refused(Reason.CODE_UNKNOWN);
        // who guesses is slowed down, with all others who open such links in this workshop
        if (!hub.get().handoversPace().tryConsume(1)) return refused(HttpStatus.TOO_MANY_REQUESTS, Reason.LINK_EXPIRED);
        return handovers
                .read(hub.get().workshop(), text(said, "key"))
                .filter(_ -> !hub.get().room().state().isSealed())
                .filter(hub.get().room().state().participants()::containsKey)
                .<ResponseEntity<Object>>map(who -> ResponseEntity.ok(new Taken(door.tokenFor(hub.get(), who))))
                .orElseGet(() -> refused(Reason.LINK_EXPIRED));
    }

    private ResponseEntity<Object> refused(Reason why) {
        return refused(HttpStatus.FORBIDDEN, why);
    }

    private ResponseEntity<Object> refused(HttpStatus status, Reason why) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(writer.refused(null, Refusal.because(why)));
    }
}
