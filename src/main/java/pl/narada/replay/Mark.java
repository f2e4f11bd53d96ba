package pl.narada.replay;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that a facilitator did and that can be seen in the room.
 *
 * @param text what it is about; empty if there is nothing to add
 */
public record Mark(Instant at, What what, String text) {

    public enum What {
        BEGUN,
        MOVED,
        REVEALED,
        DECIDED,
        CLOSED;

        /** In the keys of texts. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
