package pl.narada.deliberation;

/** What is needed of linear algebra, for matrices of some hundred rows. Rows are arrays of the same length. */
public final class SquareMatrix {

    private static final int MOST_SWEEPS = 60;

    private SquareMatrix() {}

    /** Throws if there is none. By elimination with the largest pivot. */
    public static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][n];
        for (int i = 0; i < n; i++) {
            left[i] = matrix[i].clone();
            right[i][i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++)
                if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) pivot = row;
            if (left[pivot][column] == 0) throw new IllegalArgumentException("no inverse");
            swap(left, pivot, column);
            swap(right, pivot, column);
            double head = left[column][column];
            for (int k = 0; k < n; k++) {
                left[column][k] /= head;
                right[column][k] /= head;
            }
            for (int row = 0; row < n; row++) {
                double factor = left[row][column];
                if (row == column || factor == 0) continue;
                for (int k = 0; k < n; k++) {
                    left[row][k] -= factor * left[column][k];
                    right[row][k] -= factor * right[column][k];
                }
            }
        }
        return right;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    /** Less the mean of its row and of its column, plus the mean of all: a covariance seen from the mean. */
    public static double[][] centred(double[][] symmetric) {
        int n = symmetric.length;
        double[] means = new double[n];
        double all = 0;
        for (int i = 0; i < n; i++) {
            for (double value : symmetric[i]) means[i] += value / n;
            all += means[i] / n;
        }
        double[][] centred = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) centred[i][j] = symmetric[i][j] - means[i] - means[j] + all;
        return centred;
    }

    /**
     * @param values the greatest first
     * @param vectors in the same order, each of length 1; its largest entry is above 0, so that it points the same way always
     */
    public record Eigen(double[] values, double[][] vectors) {}

    /** Of a symmetric matrix, by Jacobi's rotations (1846). */
    public static Eigen eigen(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > 1e-22 * (1e-300 + squares(a)); sweep++)
            for (int p = 0; p < n; p++) for (int q = p + 1; q < n; q++) rotate(a, v, p, q);
        return sorted(a, v);
    }

    private static double offDiagonal(double[][] a) {
        double sum = squares(a);
        for (int i = 0; i < a.length; i++) sum -= a[i][i] * a[i][i];
        return sum;
    }

    private static double squares(double[][] a) {
        double sum = 0;
        for (double[] row : a) for (double value : row) sum += value * value;
        return sum;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) return;
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
            double vk = v[k][p];
            double wk = v[k][q];
            v[k][p] = c * vk - s * wk;
            v[k][q] = s * vk + c * wk;
        }
    }

    private static Eigen sorted(double[][] a, double[][] v) {
        int n = a.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        java.util.Arrays.sort(order, (x, y) -> Double.compare(a[y][y], a[x][x]));
        double[] values = new double[n];
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            values[i] = a[order[i]][order[i]];
            int largest = 0;
            for (int k = 0; k < n; k++) {
                vectors[i][k] = v[k][order[i]];
                if (Math.abs(vectors[i][k]) > Math.abs(vectors[i][largest]) + 1e-9) largest = k;
            }
            double sign = Math.signum(vectors[i][largest]);
            for (int k = 0; k < n; k++) vectors[i][k] *= sign;
        }
        return new Eigen(values, vectors);
    }
}
