package pl.narada.activity.gather;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Contribution;

/**
 * A contribution on the stage; {@code theme} is the number of its theme, if it has one, {@code similar} how many
 * others say the same and are shown with it, or support it.
 */
public record Card(int id, String text, @Nullable Integer theme, int similar) {

    /** {@code people}: how many say or support each. */
    public static Card of(Contribution c, @Nullable Integer theme, Map<Integer, Integer> people) {
        return new Card(c.id(), c.text(), theme, people.getOrDefault(c.id(), 1) - 1);
    }
}
