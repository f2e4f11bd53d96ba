package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.contact.ContactForm;
import pl.narada.i18n.Translations;
import pl.narada.network.CardForm;
import pl.narada.network.Kind;
import pl.narada.network.Network;
import pl.narada.room.Phase;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import tools.jackson.databind.JsonNode;

/** The table with cards "looking for" and "offering", for phones. Nothing of it goes through the room. */
@RestController
class NetworkDesk {

    /** In bytes: more than the longest fields take. */
    private static final int LARGEST = 8 * 1024;

    private final Reception reception;
    private final Network network;
    private final NetworkWriter tables;
    private final FrameWriter writer;
    private final Bucket leaving = Pace.ofStrangers();

    NetworkDesk(Reception reception, Network network, NetworkWriter tables, FrameWriter writer) {
        this.reception = reception;
        this.network = network;
        this.tables = tables;
        this.writer = writer;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. To leave, the key alone is enough, at any time. */
    @PostMapping(
            path = "/network",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String network(InputStream body, HttpServletRequest request) throws IOException {
        Optional<JsonNode> read = Body.object(body, LARGEST).filter(Reception::hasKey);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        JsonNode said = read.get();
        if (text(said, "act").equals("leave")) return leave(text(said, "key"));
        return switch (reception.meet(said, request)) {
            case Reception.SentAway(String answer) -> answer;
            case Reception.Guest guest -> carryOut(guest, said);
        };
    }

    private String leave(String key) {
        if (!leaving.tryConsume(1)) return writer.unsaved("");
        network.leave(key);
        return "{\"t\":\"done\"}";
    }

    private String carryOut(Reception.Guest guest, JsonNode said) {
        if (text(said, "act").equals("write") && !guest.visitor().cards.tryConsume(1)) return writer.unsaved("");
        try {
            Result<?> done = act(guest.hub().workshop(), phase(guest), text(said, "key"), said);
            return done instanceof Result.Refused<?>(Refusal why) ? writer.refused(null, why) : seen(guest, said);
        } catch (DataIntegrityViolationException _) {
            // somebody else was given the same number in the same moment: the phone sends again
            return writer.unsaved("");
        }
    }

    private Result<?> act(WorkshopId workshop, Phase phase, String key, JsonNode said) {
        String act = text(said, "act");
        if (act.equals("see")) return Result.ok(act);
        Optional<UUID> read = id(said);
        if (read.isEmpty()) return Result.refused(Reason.MALFORMED);
        UUID id = read.get();
        return switch (act) {
            case "write" ->
                consented(said).then(_ -> card(said)).then(form -> network.write(workshop, phase, key, id, form));
            case "take-down" -> done(() -> network.takeDown(workshop, key, id));
            case "ask" -> consented(said).then(_ -> network.ask(workshop, phase, key, id, reached(said)));
            case "unask" -> done(() -> network.unask(key, id));
            case "agree" -> consented(said).then(_ -> network.agree(workshop, phase, key, id, reached(said)));
            case "refuse" -> done(() -> network.refuse(workshop, key, id));
            default -> Result.refused(Reason.MALFORMED);
        };
    }

    private static Result<Boolean> done(Runnable act) {
        act.run();
        return Result.ok(true);
    }

    private static Result<Boolean> consented(JsonNode said) {
        return Body.yes(said, "consent") ? Result.ok(true) : Result.refused(Reason.CONSENT_MISSING);
    }

    /** Of a card, or of a wish to be in touch: 32 hexadecimal digits, as phones make them. */
    private static Optional<UUID> id(JsonNode said) {
        String id = text(said, "id");
        if (!id.matches("[0-9a-f]{32}")) return Optional.empty();
        return Optional.of(new UUID(
                Long.parseUnsignedLong(id.substring(0, 16), 16), Long.parseUnsignedLong(id.substring(16), 16)));
    }

    private static Result<CardForm> card(JsonNode said) {
        Optional<Kind> kind = Kind.parse(text(said, "kind"));
        if (kind.isEmpty()) return Result.refused(Reason.MALFORMED);
        return Result.ok(new CardForm(
                kind.get(),
                text(said, "text"),
                NeedCategory.find(text(said, "category")).orElse(null),
                text(said, "name"),
                Sector.parse(text(said, "sector")).orElse(null),
                text(said, "sentence")));
    }

    private static ContactForm reached(JsonNode said) {
        return new ContactForm(text(said, "name"), text(said, "contact"), "", text(said, "sentence"));
    }

    private String seen(Reception.Guest guest, JsonNode said) {
        Locale language = Translations.preferred(text(said, "lang"));
        var table = network.see(guest.hub().workshop(), phase(guest), text(said, "key"));
        return tables.write(table, language, text(said, "have"));
    }

    private static Phase phase(Reception.Guest guest) {
        return guest.hub().room().state().phase();
    }

    private String refused(Reason why) {
        return writer.refused(null, Refusal.because(why));
    }
}
