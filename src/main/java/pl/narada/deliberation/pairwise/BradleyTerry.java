package pl.narada.deliberation.pairwise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import pl.narada.deliberation.SquareMatrix;

/**
 * How much each item is preferred, from comparisons of two: i is preferred to j with the chance λ_i/(λ_i+λ_j).
 * R. A. Bradley and M. E. Terry, Biometrika 39 (1952), 324–345. Found by D. R. Hunter's steps, "MM algorithms for generalized
 * Bradley–Terry models", Annals of Statistics 32 (2004), 384–406: λ_i = W_i / Σ_j n_ij/(λ_i+λ_j), repeated until nothing moves.
 *
 * <p>The prior: each item has also won and lost {@code prior} times against one of average strength. So nothing is ever
 * infinitely better because it won its only comparison, and the answer exists however few comparisons there are.
 */
public final class BradleyTerry {

    /** Half a win and half a defeat: as much as one comparison. */
    public static final double PRIOR = 0.5;

    /** For 95 in a hundred. */
    private static final double Z = 1.959963984540054;

    /** An item compared less often has no interval, only a place to be confirmed. */
    public static final int FEWEST = 5;

    private static final int MOST_STEPS = 10_000;
    private static final double STILL = 1e-12;

    private BradleyTerry() {}

    /**
     * Where an item stands.
     *
     * @param strength the logarithm of λ; the mean of all is 0. One more means that it is preferred e times as often
     * @param compared how often it was compared
     * @param error the standard error of the strength, from the curvature of the likelihood; empty where too few comparisons
     *     would make it a pretence
     */
    public record Standing(int item, double strength, int compared, Optional<Double> error) {

        /** 95 in a hundred. */
        public Optional<Range> range() {
            return error.map(e -> new Range(strength - Z * e, strength + Z * e));
        }
    }

    public record Range(double low, double high) {

        public boolean overlaps(Range other) {
            return low <= other.high && other.low <= high;
        }
    }

    /** In the order of the items. */
    public static List<Standing> of(Comparisons comparisons) {
        return of(comparisons, PRIOR);
    }

    /** Without a prior (0) only if {@link #isSettledWithoutPrior}; otherwise there is no answer. */
    public static List<Standing> of(Comparisons comparisons, double prior) {
        double[] strength = strengths(comparisons, prior);
        double[][] spread = spread(comparisons, prior, strength);
        double mean = Arrays.stream(strength).map(Math::log).average().orElse(0);
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < strength.length; i++) {
            int compared = comparisons.asked(i);
            Optional<Double> error =
                    compared < FEWEST ? Optional.empty() : Optional.of(Math.sqrt(Math.max(0, spread[i][i])));
            standings.add(new Standing(i, Math.log(strength[i]) - mean, compared, error));
        }
        return List.copyOf(standings);
    }

    /** Whether from every item to every other there is a way of wins: L. R. Ford, American Mathematical Monthly 64 (1957), 28–33. */
    public static boolean isSettledWithoutPrior(Comparisons comparisons) {
        return reached(comparisons, true) == comparisons.items() && reached(comparisons, false) == comparisons.items();
    }

    private static int reached(Comparisons comparisons, boolean byWins) {
        var seen = new BitSet();
        var waiting = new ArrayDeque<>(List.of(0));
        seen.set(0);
        while (!waiting.isEmpty()) {
            int from = waiting.remove();
            for (int to = 0; to < comparisons.items(); to++) {
                int way = byWins ? comparisons.wins(from, to) : comparisons.wins(to, from);
                if (way == 0 || seen.get(to)) continue;
                seen.set(to);
                waiting.add(to);
            }
        }
        return seen.cardinality();
    }

    private static double[] strengths(Comparisons comparisons, double prior) {
        int n = comparisons.items();
        double[] strength = new double[n];
        Arrays.fill(strength, 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double weight = prior == 0 ? 0 : 2 * prior / (strength[i] + 1);
                for (int j = 0; j < n; j++) if (j != i) weight += comparisons.asked(i, j) / (strength[i] + strength[j]);
                next[i] = weight == 0 ? 1 : (comparisons.won(i) + prior) / weight;
            }
            if (prior == 0) scale(next);
            double moved = 0;
            for (int i = 0; i < n; i++) moved = Math.max(moved, Math.abs(Math.log(next[i] / strength[i])));
            strength = next;
            if (moved < STILL) break;
        }
        return strength;
    }

    /** Without a prior only the proportions are known: their product is made 1. */
    private static void scale(double[] strength) {
        double mean = Math.exp(Arrays.stream(strength).map(Math::log).average().orElse(0));
        for (int i = 0; i < strength.length; i++) strength[i] /= mean;
    }

    /** The covariance of the strengths less their mean: the inverse of the curvature, seen from the mean. */
    private static double[][] spread(Comparisons comparisons, double prior, double[] strength) {
        int n = strength.length;
        double[][] curvature = new double[n][n];
        for (int i = 0; i < n; i++) {
            // the mean itself may not be known; pinned down, it does not matter
            for (int j = 0; j < n; j++) curvature[i][j] += 1.0 / n;
            curvature[i][i] += 2 * prior * variance(strength[i], 1);
            for (int j = 0; j < n; j++) {
                if (j == i) continue;
                double known = comparisons.asked(i, j) * variance(strength[i], strength[j]);
                curvature[i][i] += known;
                curvature[i][j] -= known;
            }
        }
        return SquareMatrix.centred(SquareMatrix.inverse(curvature));
    }

    private static double variance(double one, double other) {
        return one * other / ((one + other) * (one + other));
    }
}
