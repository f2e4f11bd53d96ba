package pl.narada.activity.compare;

import pl.narada.deliberation.pairwise.Two;

/** How many people prefer either of two things, and for how many it is hard to say. */
public record PairCounts(int one, int other, int undecided) {

    static final PairCounts NONE = new PairCounts(0, 0, 0);

    /** {@code preferred}: one of the pair, or 0; {@code change} below 0: an answer goes. */
    PairCounts with(Two pair, int preferred, int change) {
        if (preferred == 0) return new PairCounts(one, other, undecided + change);
        return preferred == pair.one()
                ? new PairCounts(one + change, other, undecided)
                : new PairCounts(one, other + change, undecided);
    }

    /** How many prefer this one of the pair. */
    int of(Two pair, int preferred) {
        return preferred == pair.one() ? one : other;
    }
}
