package pl.narada.activity.vote;

import java.util.Locale;

/**
 * What the projector shows of a revealed result: the votes; the same with each sector weighing as much; how far the sectors
 * agree, with what all support first; the same with what divides them first; or, where some are chosen, what both ways of
 * choosing have chosen.
 */
public enum ResultView {
    RESULT,
    BALANCED,
    AGREEMENT,
    DIVIDE,
    PLACES;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
