package pl.narada.activity.vote;

import java.util.Locale;

/**
 * What the projector shows of a revealed result: the votes; the same with each sector weighing as much; how far the sectors
 * agree, with what all support first; or the same with what divides them first.
 */
public enum ResultView {
    RESULT,
    BALANCED,
    AGREEMENT,
    DIVIDE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
