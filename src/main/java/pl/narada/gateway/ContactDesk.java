package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.contact.ContactForm;
import pl.narada.contact.Contacts;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import tools.jackson.databind.JsonNode;

/**
 * Takes contact details from phones. Whoever leaves them must have joined, so that no stranger fills the list; who it was
 * is forgotten at once. Nothing of it goes through the room.
 */
@RestController
class ContactDesk {

    /** In bytes: more than the longest fields take. */
    private static final int LARGEST = 8 * 1024;

    private static final String KEY = "[A-Za-z0-9_-]{22,64}";

    private final Doorkeeper door;
    private final Contacts contacts;
    private final FrameWriter writer;
    private final Uptime uptime;
    private final Bucket withdrawals = Pace.ofStrangers();

    ContactDesk(Doorkeeper door, Contacts contacts, FrameWriter writer, Uptime uptime) {
        this.door = door;
        this.contacts = contacts;
        this.writer = writer;
        this.uptime = uptime;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. */
    @PostMapping(
            path = "/contact",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String give(InputStream body, HttpServletRequest request) throws IOException {
        Optional<JsonNode> read = read(body);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        JsonNode said = read.get();
        Optional<PhoneHub> hub = door.room(text(said, "code"), request.getRemoteAddr());
        if (hub.isEmpty()) return refused(Reason.CODE_UNKNOWN);
        Optional<ParticipantId> who = door.who(hub.get(), text(said, "token"));
        if (who.isEmpty()) {
            return hub.get().strangersPace().tryConsume(1) ? refused(Reason.NOT_JOINED) : writer.unsaved("");
        }
        if (!hub.get().attendance().visitor(who.get(), uptime.millis()).pace.tryConsume(1)) return writer.unsaved("");
        JsonNode consent = said.path("consent");
        if (!consent.isBoolean() || !consent.booleanValue()) return refused(Reason.CONSENT_MISSING);
        var form = new ContactForm(
                text(said, "name"), text(said, "contact"), text(said, "organisation"), text(said, "sentence"));
        var phase = hub.get().room().state().phase();
        return switch (contacts.give(hub.get().workshop(), phase, text(said, "key"), form)) {
            case Result.Ok<ContactForm> _ -> done();
            case Result.Refused<ContactForm>(Refusal why) -> writer.refused(null, why);
        };
    }

    /** The key alone is enough, at any time. That nothing is left is the answer also if nothing was there. */
    @PostMapping(
            path = "/contact/withdraw",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String withdraw(InputStream body) throws IOException {
        if (!withdrawals.tryConsume(1)) return writer.unsaved("");
        Optional<JsonNode> read = read(body);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        contacts.withdraw(text(read.get(), "key"));
        return done();
    }

    /** An object with a key that nobody could guess. */
    private static Optional<JsonNode> read(InputStream body) throws IOException {
        return Body.object(body, LARGEST).filter(said -> text(said, "key").matches(KEY));
    }

    private String refused(Reason why) {
        return writer.refused(null, Refusal.because(why));
    }

    private static String done() {
        return "{\"t\":\"done\"}";
    }
}
