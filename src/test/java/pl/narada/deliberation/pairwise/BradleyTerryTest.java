package pl.narada.deliberation.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.pairwise.BradleyTerry.Standing;

class BradleyTerryTest {

    /**
     * The American League of 1987: A. Agresti, Categorical Data Analysis, table 10.10; estimates as printed with the package
     * BradleyTerry2 (H. Turner and D. Firth, Journal of Statistical Software 48, 2012), where Baltimore is 0.
     */
    @Test
    void theBaseballSeasonHasItsPublishedStrengths() {
        int[][] wins = {
            {0, 7, 9, 7, 7, 9, 11}, // Milwaukee
            {6, 0, 7, 5, 11, 9, 9}, // Detroit
            {4, 6, 0, 7, 7, 8, 12}, // Toronto
            {6, 8, 6, 0, 6, 7, 10}, // New York
            {6, 2, 6, 7, 0, 7, 12}, // Boston
            {4, 4, 5, 6, 6, 0, 6}, // Cleveland
            {2, 4, 1, 3, 1, 7, 0}, // Baltimore
        };

        List<Standing> standings = BradleyTerry.of(comparisons(wins), 0);

        double baltimore = standings.getLast().strength();
        assertThat(standings.stream().mapToDouble(s -> s.strength() - baltimore).toArray())
                .containsExactly(new double[] {1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0}, within(0.00006));
    }

    /** A worked table with four items, found in many textbooks: 0.139, 0.226, 0.143 and 0.492 of the sum. */
    @Test
    void aTableOfFourHasItsKnownShares() {
        int[][] wins = {{0, 2, 0, 1}, {3, 0, 5, 0}, {0, 3, 0, 1}, {4, 0, 3, 0}};

        double[] odds = BradleyTerry.of(comparisons(wins), 0).stream()
                .mapToDouble(s -> Math.exp(s.strength()))
                .toArray();

        double sum = odds[0] + odds[1] + odds[2] + odds[3];
        assertThat(IntStream.range(0, 4).mapToDouble(i -> odds[i] / sum).toArray())
                .containsExactly(new double[] {0.139, 0.226, 0.143, 0.492}, within(0.001));
    }

    /** Of two items with w and l wins the difference of strengths is ln(w/l), its variance 1/w + 1/l. */
    @Test
    void theErrorOfTwoItemsIsTheKnownOne() {
        List<Standing> standings = BradleyTerry.of(comparisons(new int[][] {{0, 30}, {10, 0}}), 0);

        assertThat(standings.getFirst().strength() - standings.getLast().strength())
                .isCloseTo(Math.log(3), within(1e-9));
        assertThat(2 * standings.getFirst().error().orElseThrow())
                .isCloseTo(Math.sqrt(1.0 / 30 + 1.0 / 10), within(1e-6));
    }

    @Test
    void whatWonItsOnlyComparisonIsNotInfinitelyBetter() {
        List<Standing> standings = BradleyTerry.of(new Comparisons(3).add(0, 1, 1));

        assertThat(standings.get(0).strength()).isBetween(0.1, 2.0);
        assertThat(standings.get(2).strength()).isCloseTo(0, within(1e-9));
        assertThat(standings).allMatch(s -> s.range().isEmpty());
    }

    @Test
    void anAnswerCanBeTakenBack() {
        var comparisons = new Comparisons(2).add(0, 1, 1).add(1, 0, 1).add(0, 1, -1);

        assertThat(comparisons.wins(0, 1)).isZero();
        assertThat(comparisons.asked(0, 1)).isOne();
        assertThatThrownBy(() -> comparisons.add(0, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** One more win for it, and it does not stand lower. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void winningDoesNoHarmAndNamesDontMatter(long seed) {
        var random = new Random(seed);
        int[][] wins = new int[4][4];
        for (int a = 0; a < 4; a++) for (int b = 0; b < 4; b++) if (a != b) wins[a][b] = random.nextInt(4);
        List<Standing> before = BradleyTerry.of(comparisons(wins));
        int[][] turned = new int[4][4];
        for (int a = 0; a < 4; a++) for (int b = 0; b < 4; b++) turned[3 - a][3 - b] = wins[a][b];

        wins[1][2]++;

        assertThat(BradleyTerry.of(comparisons(wins)).get(1).strength())
                .isGreaterThan(before.get(1).strength());
        assertThat(BradleyTerry.of(comparisons(turned)).get(3).strength())
                .isCloseTo(before.get(0).strength(), within(1e-9));
    }

    private static Comparisons comparisons(int[][] wins) {
        var comparisons = new Comparisons(wins.length);
        for (int a = 0; a < wins.length; a++)
            for (int b = 0; b < wins.length; b++) if (a != b) comparisons.add(a, b, wins[a][b]);
        return comparisons;
    }
}
