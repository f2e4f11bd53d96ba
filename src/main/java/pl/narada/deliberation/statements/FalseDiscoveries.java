package pl.narada.deliberation.statements;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who looks at a hundred statements finds five that differ "significantly" where nothing does. Y. Benjamini and Y. Hochberg,
 * "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289–300.
 */
public final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /**
     * For each chance p the smallest share of false alarms, from 0 to 1, at which it would still be called a find: with m
     * chances in rising order the least of p_j·m/j from its own place on.
     */
    public static double[] adjusted(double[] chances) {
        int m = chances.length;
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> chances[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[m];
        double least = 1;
        for (int place = m; place >= 1; place--) {
            int i = order[place - 1];
            least = Math.min(least, chances[i] * m / place);
            adjusted[i] = least;
        }
        return adjusted;
    }
}
