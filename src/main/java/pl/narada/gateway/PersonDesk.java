package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.narada.i18n.Translations;
import pl.narada.person.Kept;
import pl.narada.person.Persons;
import pl.narada.person.Telling;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells a phone what is kept of its person, and erases it. Whose phone it is, its token says. */
@RestController
class PersonDesk {

    /** In bytes. */
    private static final int LARGEST = 2_000;

    private final Reception reception;
    private final Doorkeeper door;
    private final Persons persons;
    private final Telling telling;
    private final FrameWriter writer;
    private final JsonMapper json = JsonMapper.builder().build();

    PersonDesk(Reception reception, Doorkeeper door, Persons persons, Telling telling, FrameWriter writer) {
        this.reception = reception;
        this.door = door;
        this.persons = persons;
        this.telling = telling;
        this.writer = writer;
    }

    /** Only JSON is taken, as in {@link PhoneTalk}. */
    @PostMapping(
            path = "/person",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String person(InputStream body, HttpServletRequest request) throws IOException {
        Optional<JsonNode> read = Body.object(body, LARGEST);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        JsonNode said = read.get();
        return switch (reception.meet(said, request)) {
            case Reception.SentAway(String answer) -> answer;
            case Reception.Guest guest -> {
                if (!guest.visitor().person.tryConsume(1)) yield writer.unsaved("");
                Optional<ParticipantId> who = door.who(guest.hub(), text(said, "token"));
                // erased from another tab in the meantime
                yield who.isEmpty()
                        ? refused(Reason.NOT_JOINED)
                        : act(guest.hub().workshop(), who.get(), said);
            }
        };
    }

    private String act(WorkshopId workshop, ParticipantId who, JsonNode said) {
        var keys = new Persons.Keys(key(said, "contact"), key(said, "cards"), key(said, "attendance"));
        return switch (text(said, "act")) {
            case "see" -> seen(persons.kept(workshop, who, keys), Translations.preferred(text(said, "lang")));
            case "erase" -> erased(persons.erase(workshop, who, keys));
            default -> refused(Reason.MALFORMED);
        };
    }

    private static String key(JsonNode said, String of) {
        return Reception.isKey(text(said, of)) ? text(said, of) : "";
    }

    private String seen(Result<Kept> result, Locale language) {
        return switch (result) {
            case Result.Refused<Kept>(Refusal why) -> writer.refused(null, why);
            case Result.Ok<Kept>(Kept kept) -> {
                Map<String, Object> message = new LinkedHashMap<>();
                message.put("t", "kept");
                message.put("sections", telling.sections(kept, language));
                message.put("name", telling.fileName(kept));
                message.put("file", telling.file(kept, language));
                yield json.writeValueAsString(message);
            }
        };
    }

    private String erased(Result<WorkshopId> result) {
        return switch (result) {
            case Result.Refused<WorkshopId>(Refusal why) -> writer.refused(null, why);
            case Result.Ok<WorkshopId> _ -> "{\"t\":\"done\"}";
        };
    }

    private String refused(Reason why) {
        return writer.refused(null, Refusal.because(why));
    }
}
