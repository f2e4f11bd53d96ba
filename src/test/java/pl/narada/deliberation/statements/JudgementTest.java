package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson.Interval;
import pl.narada.deliberation.statements.Judgement.Chance;

class JudgementTest {

    /** R. A. Fisher, The Design of Experiments (1935), the lady and her tea; and "The logic of inductive inference": twins. */
    @Test
    void theExactTestGivesThePublishedChances() {
        assertThat(Fisher.twoSided(3, 4, 1, 4)).isCloseTo(34.0 / 70, within(1e-12));
        assertThat(Fisher.twoSided(4, 4, 0, 4)).isCloseTo(2.0 / 70, within(1e-12));
        // 2 of 17 and 10 of 13; the table of R's fisher.test
        assertThat(Fisher.twoSided(2, 17, 10, 13)).isCloseTo(0.0005367, within(5e-8));
        assertThat(Fisher.twoSided(0, 5, 0, 9)).isEqualTo(1);
        assertThat(Fisher.twoSided(3000, 5000, 2000, 5000)).isBetween(0.0, 1e-80);
    }

    @Test
    void theExactTestDoesNotCareWhichGroupComesFirst() {
        for (int a = 0; a <= 7; a++)
            for (int b = 0; b <= 9; b++)
                assertThat(Fisher.twoSided(a, 7, b, 9)).isCloseTo(Fisher.twoSided(b, 9, a, 7), within(1e-12));
    }

    /** Benjamini and Hochberg 1995, section 3.2: of fifteen chances the first four are finds at 0.05. */
    @Test
    void falseDiscoveriesAreKeptAsRareAsPublished() {
        double[] chances = {
            0.3240, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0
        };

        double[] adjusted = FalseDiscoveries.adjusted(chances);

        assertThat(adjusted[4]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        for (int i = 0; i < chances.length; i++)
            assertThat(adjusted[i] <= 0.05).as("%f", chances[i]).isEqualTo(chances[i] <= 0.0095);
    }

    @Test
    void aClearMajorityOfEverySectorIsSupportByAll() {
        assertThat(verdict(new Stances(9, 1, 0), new Stances(5, 0, 0))).isEqualTo(new Verdict.SupportedByAll());
        assertThat(verdict(new Stances(1, 9, 0), new Stances(0, 5, 0))).isEqualTo(new Verdict.RejectedByAll());
        assertThat(verdict(new Stances(8, 2, 0), new Stances(5, 0, 0)))
                .as("8 of 10 may be luck")
                .isEqualTo(new Verdict.SupportedOverall());
    }

    @Test
    void sectorsDifferIfThatIsNoChance() {
        assertThat(verdict(new Stances(2, 18, 0), new Stances(18, 2, 0))).isEqualTo(new Verdict.SectorsDiffer(1, 0));
        assertThat(verdict(new Stances(2, 3, 0), new Stances(4, 1, 0)))
                .as("40 points apart, but of five people each")
                .isNotInstanceOf(Verdict.SectorsDiffer.class);
    }

    @Test
    void peopleMayBeDividedWhereSectorsAreNot() {
        assertThat(verdict(new Stances(10, 10, 0), new Stances(9, 11, 0))).isEqualTo(new Verdict.DividedInside());
        assertThat(verdict(new Stances(4, 1, 15), new Stances(3, 2, 15))).isEqualTo(new Verdict.NoClearMajority());
    }

    @Test
    void ofOneSectorAloneNothingIsSaid() {
        assertThat(verdict(new Stances(20, 0, 0), new Stances(4, 0, 0))).isEqualTo(new Verdict.TooFew());
    }

    @Test
    void pickingTheTwoEndsOfManySectorsIsAccountedFor() {
        var same = new Stances(6, 6, 0);
        var statement = Statement.of(new Stances(11, 1, 0), same, same, new Stances(2, 10, 0));

        Chance chance = Judgement.of(List.of(statement)).getFirst().p().orElseThrow();

        assertThat(chance.pair()).isEqualTo(Fisher.twoSided(11, 12, 2, 12));
        assertThat(chance.picked()).isEqualTo(6 * chance.pair());
        assertThat(chance.among()).isEqualTo(chance.picked());
    }

    @Test
    void amongManyStatementsAGapMustBeClearer() {
        var apart = Statement.of(new Stances(9, 3, 0), new Stances(3, 9, 0));
        var alike = Statement.of(new Stances(6, 6, 0), new Stances(6, 6, 0));

        assertThat(Judgement.of(List.of(apart)).getFirst().verdict()).isEqualTo(new Verdict.SectorsDiffer(0, 1));
        assertThat(Judgement.of(List.of(apart, alike, alike)).getFirst().verdict())
                .isEqualTo(new Verdict.DividedInside());
    }

    @Test
    void verdictsHaveNames() {
        assertThat(new Verdict.SupportedByAll().wire()).isEqualTo("supported-by-all");
    }

    @Test
    void neighboursWhoseIntervalsOverlapAreOneBand() {
        var inOrder = List.of(
                new Interval(0.8, 0.95), new Interval(0.6, 0.82), new Interval(0.5, 0.65), new Interval(0.1, 0.3));

        assertThat(Bands.of(inOrder)).containsExactly(List.of(0, 1, 2), List.of(3));
        assertThat(Bands.of(List.of())).isEmpty();
    }

    /** z reckoned by hand: 2·√11·(9/11 − ½) and, with one more of each, 9/11 against 4/21 of 13/32 together. */
    @Test
    void whatASectorSaysAndOthersDontIsTypicalOfIt() {
        var typical = Statement.of(new Stances(8, 1, 1), new Stances(3, 17, 0));
        var everybodys = Statement.of(new Stances(8, 1, 1), new Stances(18, 2, 0));

        List<Typical> found = Typical.of(List.of(everybodys, typical), 0);

        assertThat(found).extracting(Typical::statement).containsExactly(1);
        assertThat(found.getFirst().inGroup()).isCloseTo(2.1106, within(0.0001));
        assertThat(found.getFirst().againstOthers()).isCloseTo(3.4340, within(0.0001));
    }

    private static Verdict verdict(Stances... by) {
        return Judgement.of(List.of(Statement.of(by))).getFirst().verdict();
    }
}
