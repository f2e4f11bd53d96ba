package pl.narada.deliberation.pairwise;

/** Two items, in whatever order they are named: {@code one} is the lower number. */
public record Two(int one, int other) {

    /** An item beside itself is refused. */
    public Two {
        if (one == other) throw new IllegalArgumentException("item " + one + " beside itself");
        if (one > other) {
            int first = other;
            other = one;
            one = first;
        }
    }
}
