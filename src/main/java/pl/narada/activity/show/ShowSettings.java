package pl.narada.activity.show;

import java.util.List;
import pl.narada.room.Settings;

/** A slide: a text of several lines (at most 2000 characters) and links. */
public record ShowSettings(String text, List<Link> links) implements Settings {

    public static final int TEXT_LIMIT = 2000;

    public ShowSettings {
        links = List.copyOf(links);
    }

    /** {@code url} begins with {@code http://} or {@code https://}. */
    public record Link(String label, String url) {
        public static boolean isWebAddress(String url) {
            return url.matches("https?://[^\\s<>\"']{1,500}");
        }

        public Link {
            if (!isWebAddress(url)) throw new IllegalArgumentException("not a web address");
        }
    }
}
