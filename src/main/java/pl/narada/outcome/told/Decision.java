package pl.narada.outcome.told;

import org.jspecify.annotations.Nullable;

/** What was decided. {@code about}: null if nobody said. */
public record Decision(int number, String text, @Nullable Origin about) {

    /** Of which nobody said what it is about. */
    public Decision(int number, String text) {
        this(number, text, null);
    }
}
