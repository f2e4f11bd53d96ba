package pl.narada.deliberation.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.deliberation.pairwise.PairRound.Shown;

class PairRoundTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 6, 7, 12})
    void eachTwoThingsArePairedOnce(int items) {
        List<Two> pairs = PairRound.of(items, 5).pairs();

        assertThat(pairs).doesNotHaveDuplicates().hasSize(items * (items - 1) / 2);
    }

    @ParameterizedTest(name = "{0} things, {1} for each of {2} people")
    @CsvSource({"6, 5, 31", "12, 8, 50", "7, 8, 23", "4, 6, 9", "5, 3, 100"})
    void allPairsAreAskedAboutAsOftenAndStandOnEitherSideAsOften(int items, int each, int people) {
        var round = PairRound.of(items, 17);
        Map<Two, Integer> asked = new HashMap<>();
        Map<Two, Integer> turned = new HashMap<>();
        for (int person = 1; person <= people; person++) {
            for (Shown shown : round.askedOf(person, each).subList(0, each)) {
                asked.merge(shown.two(), 1, Integer::sum);
                turned.merge(shown.two(), shown.left() < shown.right() ? 1 : -1, Integer::sum);
            }
        }

        int all = items * (items - 1) / 2;
        assertThat(asked).hasSize(Math.min(all, each * people));
        int most = asked.values().stream().mapToInt(n -> n).max().orElseThrow();
        int least = asked.values().stream().mapToInt(n -> n).min().orElseThrow();
        assertThat(most - least).isBetween(0, 1);
        assertThat(turned.values()).allMatch(difference -> Math.abs(difference) <= 1);
    }

    @Test
    void onePersonMeetsEachThingAboutAsOften() {
        for (int person = 1; person <= 40; person++) {
            Map<Integer, Integer> met = new HashMap<>();
            for (Shown shown : PairRound.of(12, 3).askedOf(person, 6).subList(0, 6)) {
                met.merge(shown.left(), 1, Integer::sum);
                met.merge(shown.right(), 1, Integer::sum);
            }
            assertThat(met.values()).allMatch(times -> times <= 2);
            assertThat(met).hasSizeGreaterThanOrEqualTo(8);
        }
    }

    @Test
    void thePhoneThatComesBackIsAskedTheSameAndOtherWorkshopsAreNot() {
        var round = PairRound.of(8, 1);

        assertThat(PairRound.of(8, 1).askedOf(3, 5)).isEqualTo(round.askedOf(3, 5));
        List<List<Two>> begun = new ArrayList<>();
        for (int workshop = 0; workshop < 20; workshop++)
            begun.add(PairRound.of(8, workshop).pairs().subList(0, 2));
        assertThat(begun.stream().distinct()).hasSizeGreaterThan(10);
    }
}
