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
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import tools.jackson.databind.JsonNode;

/** Takes contact details from phones. Nothing of it goes through the room. */
@RestController
class ContactDesk {

    /** In bytes: more than the longest fields take. */
    private static final int LARGEST = 8 * 1024;

    private final Reception reception;
    private final Contacts contacts;
    private final FrameWriter writer;
    private final Bucket withdrawals = Pace.ofStrangers();

    ContactDesk(Reception reception, Contacts contacts, FrameWriter writer) {
        this.reception = reception;
        this.contacts = contacts;
        this.writer = writer;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. */
    @PostMapping(
            path = "/contact",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String give(InputStream body, HttpServletRequest request) throws IOException {
        Optional<JsonNode> read = read(body);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        return switch (reception.meet(read.get(), request)) {
            case Reception.SentAway(String answer) -> answer;
            case Reception.Guest guest -> give(guest.hub(), read.get());
        };
    }

    private String give(PhoneHub hub, JsonNode said) {
        if (!Body.yes(said, "consent")) return refused(Reason.CONSENT_MISSING);
        var form = new ContactForm(
                text(said, "name"), text(said, "contact"), text(said, "organisation"), text(said, "sentence"));
        var phase = hub.room().state().phase();
        return switch (contacts.give(hub.workshop(), phase, text(said, "key"), form)) {
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

    private static Optional<JsonNode> read(InputStream body) throws IOException {
        return Body.object(body, LARGEST).filter(Reception::hasKey);
    }

    private String refused(Reason why) {
        return writer.refused(null, Refusal.because(why));
    }

    private static String done() {
        return "{\"t\":\"done\"}";
    }
}
