package pl.narada.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads what was posted, and no more of it than it may be. */
final class Body {

    /** Bytes of something too large which are waited for before it is refused; more than that is cut off. */
    private static final int MOST_SENT_IN_VAIN = 4 << 20;

    private Body() {}

    /** Empty if it has more than so many characters. */
    static Optional<String> text(InputStream body, int characters) throws IOException {
        // a character takes at most three bytes for each of its places in a string
        byte[] bytes = body.readNBytes(3 * characters + 1);
        // whoever is still sending would not hear the answer
        discard(body);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() > characters ? Optional.empty() : Optional.of(text);
    }

    private static void discard(InputStream body) throws IOException {
        byte[] piece = new byte[8 * 1024];
        for (int left = MOST_SENT_IN_VAIN, n = body.read(piece); n > 0 && left > 0; n = body.read(piece)) left -= n;
    }
}
