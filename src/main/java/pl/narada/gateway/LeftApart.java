package pl.narada.gateway;

import static pl.narada.gateway.Body.text;

import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import pl.narada.room.Phase;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import tools.jackson.databind.JsonNode;

/**
 * What people leave of themselves with their consent, under a key that only their phone knows, and withdraw by it. Nothing
 * of it goes through the room. Each desk has one of its own.
 */
@Component
@Scope("prototype")
class LeftApart {

    /** In bytes: more than the longest fields take. */
    private static final int LARGEST = 8 * 1024;

    private final Reception reception;
    private final FrameWriter writer;
    private final Bucket withdrawals = Pace.ofStrangers();

    LeftApart(Reception reception, FrameWriter writer) {
        this.reception = reception;
        this.writer = writer;
    }

    /** What a desk does with what was said by somebody who has joined and consented. */
    interface Taking {
        Result<?> take(WorkshopId workshop, Phase phase, String key, JsonNode said);
    }

    String give(InputStream body, HttpServletRequest request, Taking desk) throws IOException {
        Optional<JsonNode> read = read(body);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        return switch (reception.meet(read.get(), request)) {
            case Reception.SentAway(String answer) -> answer;
            case Reception.Guest guest -> give(guest.hub(), read.get(), desk);
        };
    }

    private String give(PhoneHub hub, JsonNode said, Taking desk) {
        if (!Body.yes(said, "consent")) return refused(Reason.CONSENT_MISSING);
        var phase = hub.room().state().phase();
        return switch (desk.take(hub.workshop(), phase, text(said, "key"), said)) {
            case Result.Ok<?> _ -> done();
            case Result.Refused<?>(Refusal why) -> writer.refused(null, why);
        };
    }

    /** The key alone is enough, at any time. That nothing is left is the answer also if nothing was there. */
    String withdraw(InputStream body, Consumer<String> byKey) throws IOException {
        if (!withdrawals.tryConsume(1)) return writer.unsaved("");
        Optional<JsonNode> read = read(body);
        if (read.isEmpty()) return refused(Reason.MALFORMED);
        byKey.accept(text(read.get(), "key"));
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
