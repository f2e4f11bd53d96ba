package pl.narada.deliberation.statements;

import java.util.Arrays;
import java.util.Random;

/**
 * Points put into k groups: each to the nearest centre, each centre into the middle of its points, until nobody moves
 * (S. Lloyd 1982); centres are first drawn far from each other (D. Arthur and S. Vassilvitskii, "k-means++", 2007), several
 * times, and the tightest result is kept. How well k fits is told by the silhouette (P. Rousseeuw, Journal of Computational
 * and Applied Mathematics 20, 1987). The same seed gives the same groups.
 */
final class Clusters {

    private static final int TRIES = 10;
    private static final int MOST_STEPS = 100;
    /** Of so many points at most the silhouette is taken: it compares each with each. */
    private static final int SAMPLE = 1_000;

    private final double[][] points;
    private final int k;
    private int[] groupOf;
    private double spread = Double.MAX_VALUE;

    private Clusters(double[][] points, int k) {
        this.points = points;
        this.k = k;
        this.groupOf = new int[points.length];
    }

    /** Of each point its group, from 0. */
    static int[] of(double[][] points, int k, long seed) {
        var clusters = new Clusters(points, k);
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) clusters.tryOnce(random);
        return clusters.groupOf;
    }

    private void tryOnce(Random random) {
        double[][] centres = centres(random);
        int[] groups = new int[points.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            int[] next = new int[points.length];
            for (int i = 0; i < points.length; i++) next[i] = nearest(points[i], centres);
            move(centres, next);
            boolean still = step > 0 && Arrays.equals(groups, next);
            groups = next;
            if (still) break;
        }
        double sum = 0;
        for (int i = 0; i < points.length; i++) sum += squared(points[i], centres[groups[i]]);
        if (sum >= spread) return;
        spread = sum;
        groupOf = groups;
    }

    private double[][] centres(Random random) {
        double[][] centres = new double[k][];
        centres[0] = points[random.nextInt(points.length)].clone();
        double[] distance = new double[points.length];
        Arrays.fill(distance, Double.MAX_VALUE);
        for (int c = 1; c < k; c++) {
            double sum = 0;
            for (int i = 0; i < points.length; i++) {
                distance[i] = Math.min(distance[i], squared(points[i], centres[c - 1]));
                sum += distance[i];
            }
            double drawn = random.nextDouble() * sum;
            int at = 0;
            while (at < points.length - 1 && (drawn -= distance[at]) > 0) at++;
            centres[c] = points[at].clone();
        }
        return centres;
    }

    private static int nearest(double[] point, double[][] centres) {
        int nearest = 0;
        for (int c = 1; c < centres.length; c++)
            if (squared(point, centres[c]) < squared(point, centres[nearest])) nearest = c;
        return nearest;
    }

    private void move(double[][] centres, int[] groups) {
        int[] size = new int[k];
        double[][] sums = new double[k][points[0].length];
        for (int i = 0; i < points.length; i++) {
            size[groups[i]]++;
            for (int a = 0; a < points[i].length; a++) sums[groups[i]][a] += points[i][a];
        }
        for (int c = 0; c < k; c++) {
            if (size[c] == 0) continue;
            for (int a = 0; a < sums[c].length; a++) centres[c][a] = sums[c][a] / size[c];
        }
    }

    /** From −1 to 1: how much nearer points are to their own group than to the next. */
    static double silhouette(double[][] points, int[] groupOf, int k, long seed) {
        int[] sample = new Random(seed)
                .ints(0, points.length)
                .distinct()
                .limit(Math.min(SAMPLE, points.length))
                .toArray();
        double sum = 0;
        for (int i : sample) {
            double[] distance = new double[k];
            int[] size = new int[k];
            for (int j : sample) {
                if (i == j) continue;
                distance[groupOf[j]] += Math.sqrt(squared(points[i], points[j]));
                size[groupOf[j]]++;
            }
            int own = groupOf[i];
            if (size[own] == 0) continue;
            double inside = distance[own] / size[own];
            double next = Double.MAX_VALUE;
            for (int c = 0; c < k; c++) if (c != own && size[c] > 0) next = Math.min(next, distance[c] / size[c]);
            double larger = Math.max(inside, next);
            if (next < Double.MAX_VALUE && larger > 0) sum += (next - inside) / larger;
        }
        return sum / sample.length;
    }

    private static double squared(double[] one, double[] other) {
        double sum = 0;
        for (int a = 0; a < one.length; a++) sum += (one[a] - other[a]) * (one[a] - other[a]);
        return sum;
    }
}
