package pl.narada.gateway;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.broadcast.Board;
import pl.narada.i18n.Translations;
import pl.narada.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the server says to a phone. Parts come already encoded, and are only put in their place. */
@Component
class FrameWriter {

    static final int PROTOCOL = 1;

    private final JsonMapper json = JsonMapper.builder().build();
    private final Translations words;
    private final Clock clock;
    private final LongAdder written = new LongAdder();

    FrameWriter(Translations words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    String welcome(String epoch, Board.Change change, OwnParts own, boolean stranger) {
        return counted(
                "{\"t\":\"welcome\",\"proto\":%d,\"epoch\":\"%s\",\"v\":%d,\"now\":%d,\"full\":%b,\"stranger\":%b,\"parts\":%s,\"entry\":%d,\"own\":%s}"
                        .formatted(
                                PROTOCOL,
                                epoch,
                                change.version(),
                                clock.millis(),
                                change.full(),
                                stranger,
                                change.parts(),
                                own.entry(),
                                own.json()));
    }

    String update(long from, Board.Change change) {
        return counted("{\"t\":\"update\",\"from\":" + from + ",\"v\":" + change.version() + ",\"parts\":"
                + change.parts() + "}");
    }

    String own(OwnParts own) {
        return counted("{\"t\":\"own\",\"entry\":" + own.entry() + ",\"parts\":" + own.json() + "}");
    }

    String done(String id, long entry, @Nullable String token) {
        Map<String, Object> message = message("done", id);
        message.put("entry", entry);
        if (token != null) message.put("token", token);
        return counted(json.writeValueAsString(message));
    }

    String refused(@Nullable String id, Refusal refusal) {
        Map<String, String> say = new LinkedHashMap<>();
        for (var language : Translations.LANGUAGES) say.put(language.getLanguage(), words.say(language, refusal));
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("t", "refused");
        message.put("id", id);
        message.put("code", refusal.reason().code());
        message.put("say", say);
        return counted(json.writeValueAsString(message));
    }

    String unsaved(String id) {
        return counted(json.writeValueAsString(message("unsaved", id)));
    }

    String pong() {
        return counted("{\"t\":\"pong\",\"now\":" + clock.millis() + "}");
    }

    /** Characters of all frames so far. */
    long written() {
        return written.sum();
    }

    private String counted(String frame) {
        written.add(frame.length());
        return frame;
    }

    /** Each part encoded by itself, so that it can be compared with what was sent before. */
    OwnParts encode(long entry, Map<String, Object> parts) {
        Map<String, String> encoded = new LinkedHashMap<>();
        parts.forEach((key, value) -> encoded.put(key, json.writeValueAsString(value)));
        return new OwnParts(entry, encoded);
    }

    private static Map<String, Object> message(String type, String id) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("t", type);
        message.put("id", id);
        return message;
    }
}
