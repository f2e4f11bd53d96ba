package pl.narada.activity.summarise;

import org.jspecify.annotations.Nullable;
import pl.narada.room.Matter;

/** What the room decided. {@code about}: the theme or the choice that it is about; null if nobody said. */
public record Decision(int id, String text, @Nullable Matter about) {
    public static final int TEXT_LIMIT = 300;

    /** Of which nobody said what it is about. */
    public Decision(int id, String text) {
        this(id, text, null);
    }
}
