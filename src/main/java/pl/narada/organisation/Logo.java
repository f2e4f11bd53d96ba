package pl.narada.organisation;

import java.util.Base64;
import java.util.UUID;

/**
 * A picture for the head of reports, known to be one.
 *
 * @param description what it shows, for who can't see it
 * @param type {@code image/png} or {@code image/jpeg}
 * @param base64 the file
 * @param width in pixels, like the height
 */
public record Logo(UUID id, String description, String type, String base64, int width, int height) {

    public static final int DESCRIPTION_LIMIT = 200;

    public String dataUri() {
        return "data:" + type + ";base64," + base64;
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
