package pl.narada.deliberation.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.pairwise.PairOrder.Chance;
import pl.narada.deliberation.pairwise.PairOrder.Row;

class PairOrderTest {

    @Test
    void whatWinsMoreOftenStandsHigherAndAClearOrderHasClearPlaces() {
        var comparisons = new Comparisons(3);
        for (int[] won : new int[][] {{2, 0, 50}, {0, 2, 5}, {0, 1, 50}, {1, 0, 5}, {2, 1, 50}, {1, 2, 1}})
            comparisons.add(won[0], won[1], won[2]);

        List<Row> rows = PairOrder.of(comparisons);

        assertThat(rows).extracting(Row::item).containsExactly(2, 0, 1);
        assertThat(rows).extracting(Row::band).containsExactly(0, 1, 2);
        assertThat(rows.stream().map(PairOrderTest::places)).containsExactly("1-1", "2-2", "3-3");
        assertThat(rows.getFirst().won()).isEqualTo(100);
        assertThat(rows.getFirst().compared()).isEqualTo(106);
        Chance best = rows.getFirst().chance().orElseThrow();
        assertThat(best.low()).isLessThanOrEqualTo(best.percent());
        assertThat(best.percent()).isBetween(80, 99);
    }

    @Test
    void whatMayBeChanceIsOneBandAndSaysBetweenWhichPlacesItIs() {
        var comparisons =
                new Comparisons(3).add(0, 1, 6).add(1, 0, 5).add(1, 2, 6).add(2, 1, 5);

        assertThat(PairOrder.of(comparisons)).extracting(Row::band).containsOnly(0);
        assertThat(PairOrder.of(comparisons).stream().map(PairOrderTest::places))
                .containsOnly("1-3");
    }

    @Test
    void whatWasComparedTooSeldomHasNoPlaceAndStandsBehind() {
        var comparisons = new Comparisons(3).add(1, 2, 6).add(2, 1, 2).add(0, 1, 4);

        List<Row> rows = PairOrder.of(comparisons);

        assertThat(rows).extracting(Row::item).containsExactly(1, 2, 0);
        assertThat(rows.getLast().chance()).isEqualTo(Optional.empty());
        assertThat(rows.getLast().compared()).isEqualTo(4);
        // it may belong anywhere
        assertThat(places(rows.getFirst())).isEqualTo("1-3");
        assertThat(rows.getLast().band()).isGreaterThan(rows.get(1).band());
    }

    @Test
    void equalOnesAreEqualWhateverTheirOrder() {
        var comparisons = new Comparisons(4);
        for (int one = 0; one < 4; one++)
            for (int other = 0; other < 4; other++) if (one != other) comparisons.add(one, other, 3);

        assertThat(PairOrder.of(comparisons)).extracting(Row::item).containsExactly(0, 1, 2, 3);
        assertThat(PairOrder.of(comparisons).stream()
                        .map(r -> r.chance().orElseThrow().percent()))
                .containsOnly(50);
    }

    /** Whatever the comparisons: a place is never outside its band, and bands follow each other. */
    @Test
    void placesAreThoseOfTheBand() {
        var random = new Random(11);
        for (int n = 0; n < 200; n++) {
            var comparisons = new Comparisons(6);
            for (int i = 0; i < 60; i++) {
                int one = random.nextInt(6);
                int other = (one + 1 + random.nextInt(5)) % 6;
                boolean upper = random.nextInt(10) < 8;
                comparisons.add(upper ? Math.min(one, other) : one, upper ? Math.max(one, other) : other, 3);
            }
            List<Row> rows = PairOrder.of(comparisons);
            for (int place = 1; place <= rows.size(); place++) {
                Row row = rows.get(place - 1);
                if (row.chance().isEmpty()) continue;
                Chance chance = row.chance().orElseThrow();
                long above = rows.stream().filter(r -> r.band() < row.band()).count();
                long within = rows.stream().filter(r -> r.band() == row.band()).count();
                long unknown = rows.stream().filter(r -> r.chance().isEmpty()).count();
                assertThat(chance.best()).isBetween((int) above + 1, place);
                assertThat(chance.worst()).isBetween(place, (int) (above + within + unknown));
            }
        }
    }

    private static String places(Row row) {
        Chance chance = row.chance().orElseThrow();
        return chance.best() + "-" + chance.worst();
    }
}
