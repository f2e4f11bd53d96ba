package pl.narada.activity.vote;

import java.util.Locale;

/** What the projector shows of a revealed result: the votes, or how far the sectors agree. */
public enum ResultView {
    RESULT,
    AGREEMENT;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
