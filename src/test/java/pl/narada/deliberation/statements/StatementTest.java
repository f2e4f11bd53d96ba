package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;
import pl.narada.shared.Sector;

/** Reckoned by hand: 8 of 10 (one against, one passes), 3 of 6 (three against), 1 of 2. */
class StatementTest {

    private static final Stances NGO = new Stances(8, 1, 1);
    private static final Stances JST = new Stances(3, 3, 0);
    private static final Stances FEW = new Stances(1, 0, 1);

    private final Statement statement = Statement.of(NGO, JST, FEW);

    @Test
    void aPassCountsAmongThoseWhoAnswered() {
        assertThat(statement.share()).contains(Fraction.of(12, 18));
        assertThat(Statement.shareOf(NGO)).contains(Fraction.of(4, 5));
    }

    @Test
    void commonGroundIsTheLeastSectorsAndLeavesOutThoseOfWhomFewAnswered() {
        assertThat(statement.commonGround()).hasValue(Wilson.lowerBound(3, 6));
        assertThat(Statement.of(FEW, FEW).commonGround()).isEmpty();
    }

    @Test
    void inTheBalancedViewEachSectorWeighsTheSame() {
        assertThat(statement.balancedShare()).contains(Fraction.of(3, 5));
        assertThat(Statement.of(NGO, Stances.NONE).balancedShare())
                .as("who has not answered has no share")
                .contains(Fraction.of(4, 5));
    }

    @Test
    void theProductOverSectorsIsThatOfPolis() {
        // 9/12 · 4/8 · 2/4
        assertThat(statement.groupAware()).isEqualTo(Fraction.of(3, 16));
        assertThat(statement.geometricMean()).isCloseTo(Math.cbrt(3.0 / 16), within(1e-12));
    }

    @Test
    void theDivideIsTheGreatestShareLessTheSmallest() {
        assertThat(statement.divide()).contains(Fraction.of(3, 10));
        assertThat(Statement.of(NGO).divide()).isEmpty();
    }

    @Test
    void etaSquaredIsThePartBetweenSectors() {
        // p = 2/3: 10·(2/15)² + 6·(1/6)² + 2·(1/6)² over 18·2/9
        assertThat(statement.etaSquared()).contains(Fraction.of(1, 10));
        assertThat(Statement.of(new Stances(6, 0, 0), new Stances(0, 9, 0)).etaSquared())
                .as("all the difference is between them")
                .contains(Fraction.ONE);
        assertThat(Statement.of(new Stances(3, 3, 0), new Stances(5, 5, 0)).etaSquared())
                .as("none is")
                .contains(Fraction.ZERO);
        assertThat(Statement.of(new Stances(6, 0, 0), new Stances(9, 0, 0)).etaSquared())
                .isEmpty();
    }

    @Test
    void polarisationIsOneIfHalfAreForAndHalfAgainst() {
        assertThat(statement.polarisation()).contains(Fraction.of(4 * 12 * 4, 18 * 18));
        assertThat(Statement.of(new Stances(5, 5, 0)).polarisation()).contains(Fraction.ONE);
    }

    @Test
    void whoHasNoSectorCountsInTheWholeOnly() {
        var with = new Statement(List.of(NGO, JST, FEW), new Stances(0, 9, 0));

        assertThat(with.share()).contains(Fraction.of(12, 27));
        assertThat(with.etaSquared()).isEqualTo(statement.etaSquared());
        assertThat(with.commonGround()).isEqualTo(statement.commonGround());
    }

    @Test
    void aSectorThatTakesPartAndIsSilentHasNoAnswers() {
        assertThat(Statement.of(List.of(Sector.NGO, Sector.JST), Map.of(Sector.JST, JST)))
                .isEqualTo(Statement.of(Stances.NONE, JST));
    }

    @Test
    void nobodyHasAnsweredAndNothingIsSaid() {
        Statement silent = Statement.of(Stances.NONE, Stances.NONE);

        assertThat(silent.share()).isEmpty();
        assertThat(silent.interval()).isEmpty();
        assertThat(silent.balancedShare()).isEmpty();
        assertThat(silent.polarisation()).isEmpty();
        assertThat(silent.geometricMean()).isEqualTo(0.5);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfSectorsDoesNotMatter(long seed) {
        var random = new Random(seed);
        List<Stances> by = someSectors(random);
        Statement before = new Statement(by, Stances.NONE);

        Collections.shuffle(by, random);
        Statement after = new Statement(by, Stances.NONE);

        assertThat(after.commonGround()).isEqualTo(before.commonGround());
        assertThat(after.groupAware()).isEqualTo(before.groupAware());
        assertThat(after.divide()).isEqualTo(before.divide());
        assertThat(after.etaSquared()).isEqualTo(before.etaSquared());
        assertThat(after.balancedShare()).isEqualTo(before.balancedShare());
    }

    /** One more who agrees instead of passing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreAgreementNeverLowersCommonGround(long seed) {
        var random = new Random(seed);
        List<Stances> by = someSectors(random);
        Statement before = new Statement(by, Stances.NONE);

        int sector = random.nextInt(by.size());
        Stances s = by.get(sector);
        by.set(sector, new Stances(s.agree() + 1, s.disagree(), s.pass() - 1));
        Statement after = new Statement(by, Stances.NONE);

        assertThat(after.commonGround().orElseThrow())
                .isGreaterThanOrEqualTo(before.commonGround().orElseThrow());
        assertThat(after.groupAware()).isGreaterThan(before.groupAware());
        assertThat(after.balancedShare().orElseThrow())
                .isGreaterThan(before.balancedShare().orElseThrow());
    }

    static List<Stances> someSectors(Random random) {
        List<Stances> by = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            by.add(new Stances(random.nextInt(9), 3 + random.nextInt(9), 2 + random.nextInt(9)));
        return by;
    }
}
