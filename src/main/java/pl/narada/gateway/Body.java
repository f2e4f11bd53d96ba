package pl.narada.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was posted, and no more of it than it may be. */
final class Body {

    /** Bytes of something too large which are waited for before it is refused; more than that is cut off. */
    private static final int MOST_SENT_IN_VAIN = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Body() {}

    /** Empty if it has more than so many characters. */
    static Optional<String> text(InputStream body, int characters) throws IOException {
        // a character takes at most three bytes for each of its places in a string
        return read(body, 3 * characters).filter(text -> text.length() <= characters);
    }

    /** The object that was posted as JSON; empty if it is none, or has more than so many bytes. */
    static Optional<JsonNode> object(InputStream body, int bytes) throws IOException {
        try {
            return read(body, bytes).map(JSON::readTree).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** A field of it; empty if it is missing or no text. */
    static String text(JsonNode said, String field) {
        JsonNode value = said.path(field);
        return value.isString() ? value.asString() : "";
    }

    /** Whether a field of it is {@code true}, and nothing that only looks like it. */
    static boolean yes(JsonNode said, String field) {
        JsonNode value = said.path(field);
        return value.isBoolean() && value.booleanValue();
    }

    private static Optional<String> read(InputStream body, int most) throws IOException {
        byte[] bytes = body.readNBytes(most + 1);
        // whoever is still sending would not hear the answer
        discard(body);
        return bytes.length > most ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static void discard(InputStream body) throws IOException {
        byte[] piece = new byte[8 * 1024];
        for (int left = MOST_SENT_IN_VAIN, n = body.read(piece); n > 0 && left > 0; n = body.read(piece)) left -= n;
    }
}
