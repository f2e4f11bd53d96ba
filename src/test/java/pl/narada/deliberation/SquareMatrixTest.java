package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SquareMatrixTest {

    /** [[2,1],[1,2]] has 3 along the diagonal and 1 across. */
    @Test
    void theAxesOfASmallMatrixAreKnown() {
        SquareMatrix.Eigen eigen = SquareMatrix.eigen(new double[][] {{2, 1}, {1, 2}});

        double half = Math.sqrt(0.5);
        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, within(1e-12));
        assertThat(eigen.vectors()[0]).containsExactly(new double[] {half, half}, within(1e-12));
    }

    @Test
    void axesOfSomeMatrixAreAxes() {
        var random = new Random(7);
        int n = 12;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) a[i][j] = a[j][i] = random.nextGaussian();

        SquareMatrix.Eigen eigen = SquareMatrix.eigen(a);

        for (int e = 0; e < n; e++)
            for (int i = 0; i < n; i++) {
                double turned = 0;
                for (int j = 0; j < n; j++) turned += a[i][j] * eigen.vectors()[e][j];
                assertThat(turned).isCloseTo(eigen.values()[e] * eigen.vectors()[e][i], within(1e-9));
            }
    }

    @Test
    void aMatrixTimesItsInverseIsOne() {
        double[][] inverse = SquareMatrix.inverse(new double[][] {{0, 2}, {4, 1}});

        assertThat(inverse[0]).containsExactly(new double[] {-0.125, 0.25}, within(1e-12));
        assertThat(inverse[1]).containsExactly(new double[] {0.5, 0}, within(1e-12));
        assertThatThrownBy(() -> SquareMatrix.inverse(new double[][] {{0}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
