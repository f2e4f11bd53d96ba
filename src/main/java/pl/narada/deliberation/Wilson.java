package pl.narada.deliberation;

/**
 * How sure a share is. Five of five say less than fifty of fifty: the lower end of the score interval is below the share,
 * the further the fewer people were asked. E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209–212.
 */
public final class Wilson {

    /** For 95 in a hundred. */
    private static final double Z = 1.96;

    private Wilson() {}

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
}
