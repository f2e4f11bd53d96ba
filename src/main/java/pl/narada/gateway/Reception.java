package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * Receives people who ask for something apart from the room, with a key that only their phone knows. They must have
 * joined, so that no stranger fills a list; who it was goes no further than here.
 */
@Component
class Reception {

    private static final String KEY = "[A-Za-z0-9_-]{22,64}";

    private final Doorkeeper door;
    private final FrameWriter writer;
    private final Uptime uptime;

    Reception(Doorkeeper door, FrameWriter writer, Uptime uptime) {
        this.door = door;
        this.writer = writer;
        this.uptime = uptime;
    }

    sealed interface Met {}

    record Guest(PhoneHub hub, Visitor visitor) implements Met {}

    /** Not now, or not at all: this is the answer. */
    record SentAway(String answer) implements Met {}

    /** Whether it brings a key that nobody could guess. */
    static boolean hasKey(JsonNode said) {
        return isKey(text(said, "key"));
    }

    static boolean isKey(String key) {
        return key.matches(KEY);
    }

    Met meet(JsonNode said, HttpServletRequest request) {
        Optional<PhoneHub> hub = door.room(text(said, "code"), request.getRemoteAddr());
        if (hub.isEmpty()) return refused(Reason.CODE_UNKNOWN);
        if (hub.get().room().state().isSealed()) return refused(Reason.NOTHING_TAKEN);
        Optional<ParticipantId> who = door.who(hub.get(), text(said, "token"));
        if (who.isEmpty()) {
            return hub.get().strangersPace().tryConsume(1) ? refused(Reason.NOT_JOINED) : later();
        }
        Visitor visitor = hub.get().attendance().visitor(who.get(), uptime.millis());
        return visitor.pace.tryConsume(1) ? new Guest(hub.get(), visitor) : later();
    }

    private SentAway refused(Reason why) {
        return new SentAway(writer.refused(null, Refusal.because(why)));
    }

    private SentAway later() {
        return new SentAway(writer.unsaved(""));
    }
}
