package pl.narada.deliberation.statements;

import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SquareMatrix;
import pl.narada.deliberation.Stance;

/**
 * People as points in a plane, near each other if they answer alike: the two axes along which answers differ most
 * (K. Pearson, "On lines and planes of closest fit", 1901). As Polis does it: agree 1, disagree −1, pass 0; what somebody has
 * not answered counts as the mean of those who have; and who has answered few statements is moved outwards by
 * √(statements/answered), or they would all lie in the middle.
 */
final class OpinionSpace {

    private static final int AXES = 2;

    private final Sheet sheet;
    private final double[] means;
    private final double[][] axes;

    private OpinionSpace(Sheet sheet, double[] means, double[][] axes) {
        this.sheet = sheet;
        this.means = means;
        this.axes = axes;
    }

    /** {@code people}: whose answers make the axes. */
    static OpinionSpace of(Sheet sheet, int[] people) {
        int m = sheet.statements();
        double[] means = means(sheet, people);
        double[][] covariance = new double[m][m];
        double[] own = new double[m];
        for (int person : people) {
            for (int s = 0; s < m; s++) own[s] = deviation(sheet.get(person, s), means[s]);
            for (int s = 0; s < m; s++) {
                double one = own[s];
                double[] row = covariance[s];
                if (one == 0) continue;
                for (int t = 0; t <= s; t++) row[t] += one * own[t];
            }
        }
        for (int s = 0; s < m; s++) {
            for (int t = 0; t <= s; t++) covariance[s][t] /= people.length;
            for (int t = 0; t < s; t++) covariance[t][s] = covariance[s][t];
        }
        double[][] vectors = SquareMatrix.eigen(covariance).vectors();
        double[][] axes = new double[Math.min(AXES, m)][];
        System.arraycopy(vectors, 0, axes, 0, axes.length);
        return new OpinionSpace(sheet, means, axes);
    }

    private static double[] means(Sheet sheet, int[] people) {
        double[] means = new double[sheet.statements()];
        for (int s = 0; s < means.length; s++) {
            int answered = 0;
            for (int person : people) {
                Stance stance = sheet.get(person, s);
                if (stance == null) continue;
                answered++;
                means[s] += value(stance);
            }
            if (answered > 0) means[s] /= answered;
        }
        return means;
    }

    private static double deviation(@Nullable Stance stance, double mean) {
        return stance == null ? 0 : value(stance) - mean;
    }

    private static double value(Stance stance) {
        return switch (stance) {
            case AGREE -> 1;
            case DISAGREE -> -1;
            case PASS -> 0;
        };
    }

    double[][] axes() {
        return axes;
    }

    /** Where the person stands; only if they have answered anything. */
    double[] point(int person) {
        int answered = 0;
        double[] point = new double[axes.length];
        for (int s = 0; s < means.length; s++) {
            Stance stance = sheet.get(person, s);
            if (stance == null) continue;
            answered++;
            double deviation = deviation(stance, means[s]);
            for (int a = 0; a < axes.length; a++) point[a] += deviation * axes[a][s];
        }
        double outwards = Math.sqrt((double) means.length / answered);
        for (int a = 0; a < axes.length; a++) point[a] *= outwards;
        return point;
    }
}
