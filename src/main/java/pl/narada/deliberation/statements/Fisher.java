package pl.narada.deliberation.statements;

/**
 * Whether two groups differ, or only happen to look so. R. A. Fisher, "The logic of inductive inference", Journal of the
 * Royal Statistical Society 98 (1935), 39–82. Exact, so it holds for groups of five as well.
 */
public final class Fisher {

    /** Two tables that are as likely may differ in the last places. */
    private static final double EQUAL = 1 + 1e-7;

    private Fisher() {}

    /**
     * The chance, from 0 to 1, of two groups being at least as unlike as these are if they think alike: the sum of the
     * chances of all tables with the same totals that are no likelier than this one.
     *
     * @param yes of the first group, {@code of} which it has
     * @param otherYes of the second group, {@code otherOf} which it has
     */
    public static double twoSided(int yes, int of, int otherYes, int otherOf) {
        if (yes < 0 || yes > of || otherYes < 0 || otherYes > otherOf)
            throw new IllegalArgumentException("%d of %d, %d of %d".formatted(yes, of, otherYes, otherOf));
        int all = yes + otherYes;
        int least = Math.max(0, all - otherOf);
        double[] chances = new double[Math.min(all, of) - least + 1];
        chances[0] = 0;
        // by logarithms of the steps from one table to the next, so that nothing grows or vanishes in large groups
        for (int i = 1; i < chances.length; i++) {
            double first = least + i;
            double more = (of - first + 1) * (all - first + 1);
            double less = first * (otherOf - all + first);
            chances[i] = chances[i - 1] + Math.log(more / less);
        }
        double highest = 0;
        for (double chance : chances) highest = Math.max(highest, chance);
        for (int i = 0; i < chances.length; i++) chances[i] = Math.exp(chances[i] - highest);
        double limit = chances[yes - least] * EQUAL;
        double sum = 0;
        double asUnlikely = 0;
        for (double chance : chances) {
            sum += chance;
            if (chance <= limit) asUnlikely += chance;
        }
        return Math.min(1, asUnlikely / sum);
    }
}
