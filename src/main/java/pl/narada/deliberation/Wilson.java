package pl.narada.deliberation;

/**
 * How sure a share is. Five of five say less than fifty of fifty: the lower end of the score interval is below the share,
 * the further the fewer people were asked. With share p of n people and z = 1.95996… (95 in a hundred) the ends are
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209–212.
 */
public final class Wilson {

    /** For 95 in a hundred, both ends. */
    private static final double Z = 1.959963984540054;

    private Wilson() {}

    /** From 0 to 1; {@code low} is not above {@code high}. */
    public record Interval(double low, double high) {

        /** Whether what is true of one may be true of the other. */
        public boolean overlaps(Interval other) {
            return low <= other.high && other.low <= high;
        }
    }

    /** Where the share of {@code people} among {@code of} may be. */
    public static Interval interval(int people, int of) {
        return new Interval(lowerBound(people, of), 1 - lowerBound(of - people, of));
    }

    /** From 0 to 1; {@code people} of {@code of}. */
    public static double lowerBound(int people, int of) {
        if (of < 1 || people < 0 || people > of) throw new IllegalArgumentException(people + " of " + of);
        if (people == 0) return 0;
        double n = of;
        double share = people / n;
        double square = Z * Z;
        double middle = share + square / (2 * n);
        double reach = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
        return Math.max(0, (middle - reach) / (1 + square / n));
    }

    /**
     * Whether more than half are for it, and not by luck: the lower bound is above one half, which is to say that the lead
     * of those for it is more than z·√n people. All of 5, 7 of 8, 9 of 10, 12 of 15, 15 of 20, 21 of 30.
     */
    public static boolean clearMajority(int people, int of) {
        long lead = 2L * people - of;
        return lead > 0 && lead * lead > Z * Z * of;
    }
}
