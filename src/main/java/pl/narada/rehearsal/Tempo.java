package pl.narada.rehearsal;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** How fast simulated participants are: as people are, or so that a whole meeting can be rehearsed in a few minutes. */
public enum Tempo {
    CALM(1),
    FAST(4);

    private static final int FIRST_COMES_WITHIN = 20_000;
    private static final int SHORTEST_THOUGHT = 5_000;
    private static final int LONGEST_THOUGHT = 40_000;

    private final int times;

    Tempo(int times) {
        this.times = times;
    }

    /** The name in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Milliseconds until somebody comes in. */
    int arrival(RandomGenerator chance) {
        return chance.nextInt(FIRST_COMES_WITHIN) / times;
    }

    /** Milliseconds until somebody does the next thing. */
    int thought(RandomGenerator chance) {
        return chance.nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT + 1) / times;
    }
}
