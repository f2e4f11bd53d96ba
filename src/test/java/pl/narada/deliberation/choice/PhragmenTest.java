package pl.narada.deliberation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.TieBreak.By;
import pl.narada.deliberation.statements.Agreement.Share;

class PhragmenTest {

    private static final TieBreak FIRST_OF_EQUAL = new TieBreak(Map.of(1, 0.9), new Lottery("narada"));

    /** The running example of Lackner and Skowron's book: Example 2.1 for the ballots, and Phragmén's rule in chapter 2. */
    private final Approvals running = Profiles.of("abcdefgh", "3 ab", "3 ac", "2 ad", "1 bcf", "1 e", "1 f", "1 g");

    @Test
    void theBooksRunningExampleHasItsLoads() {
        Selection chosen = Phragmen.choose(running, 4, FIRST_OF_EQUAL);

        assertThat(Profiles.letters(running, chosen.items())).isEqualTo("abcd");
        assertThat(chosen.steps().stream().map(Selection.Step::measure).map(Optional::orElseThrow))
                .containsExactly(Fraction.of(1, 8), Fraction.of(11, 32), Fraction.of(55, 128), Fraction.of(5, 8));
    }

    @Test
    void itsTieIsToldAndBrokenByTheStatedRule() {
        assertThat(Phragmen.choose(running, 4, FIRST_OF_EQUAL).ties())
                .containsExactly(new TieBreak.Tie(List.of(1, 2), 1, By.COMMON_GROUND));
        assertThat(Phragmen.choose(running, 2, TieBreak.byLot("x"))
                        .ties()
                        .getFirst()
                        .by())
                .isEqualTo(By.LOT);
    }

    /** Another example of the book, where Equal Shares chooses otherwise. */
    @Test
    void theBooksOtherExampleHasItsLoads() {
        Approvals approvals = Profiles.of("abcd", "3 cd", "2 ab", "2 ac", "1 bd");

        Selection chosen = Phragmen.choose(approvals, 3, TieBreak.byLot("any"));

        assertThat(Profiles.letters(approvals, chosen.items())).isEqualTo("cbd");
        assertThat(chosen.steps().stream().map(Selection.Step::measure).map(Optional::orElseThrow))
                .containsExactly(Fraction.of(1, 5), Fraction.of(1, 3), Fraction.of(29, 60));
        assertThat(chosen.ties()).isEmpty();
    }

    @Test
    void whatNobodyApprovesOfIsNotChosen() {
        Approvals approvals = Profiles.of("abc", "2 a", "1");

        assertThat(Phragmen.choose(approvals, 3, TieBreak.byLot("any")).items()).containsExactly(0);
        assertThat(Phragmen.choose(Profiles.of("abc"), 3, TieBreak.byLot("any")).items())
                .isEmpty();
    }

    @Test
    void aSmallSectorIsNotLeftOut() {
        Approvals approvals = Profiles.of("abcde", "30 abc residents", "12 de ngo");
        Selection proportional = Phragmen.choose(approvals, 3, TieBreak.byLot("any"));
        Selection plain = MostApproved.top(approvals, 3, TieBreak.byLot("any"));

        var beside = Represented.Beside.of(approvals, proportional, plain);

        assertThat(plain.set()).containsExactly(0, 1, 2);
        assertThat(beside.gained()).hasSize(1).isSubsetOf(3, 4);
        assertThat(beside.lost()).hasSize(1).isSubsetOf(0, 1, 2);
        assertThat(beside.second().bySector()).containsEntry("ngo", new Share(0, 12));
        assertThat(beside.first().bySector()).containsEntry("ngo", new Share(12, 12));
        assertThat(beside.first().all().percent()).isEqualTo(100);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** PJR: L. Sánchez-Fernández and others, "Proportional Justified Representation", AAAI 2017; here by trying every group. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGroupThatAgreesGetsItsPart(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, 5, 6);
        int k = 1 + random.nextInt(4);
        Set<Integer> chosen =
                Phragmen.choose(approvals, k, TieBreak.byLot("" + seed)).set();

        List<Set<Integer>> people = Profiles.everybody(approvals);
        for (int group = 1; group < 1 << people.size(); group++) {
            int members = group;
            List<Set<Integer>> wishes = java.util.stream.IntStream.range(0, people.size())
                    .filter(i -> (members & 1 << i) != 0)
                    .mapToObj(people::get)
                    .toList();
            Set<Integer> common = new HashSet<>(wishes.getFirst());
            wishes.forEach(common::retainAll);
            int part = Math.min(wishes.size() * k / people.size(), common.size());
            Set<Integer> got = wishes.stream().flatMap(Set::stream).collect(Collectors.toSet());
            got.retainAll(chosen);
            assertThat(got.size()).as("%s of %s", wishes, chosen).isGreaterThanOrEqualTo(part);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoIsChosenStaysChosenWithOneMorePlace(long seed) {
        Approvals approvals = Profiles.some(new Random(seed), 6, 9);
        for (int k = 1; k < 6; k++)
            assertThat(Phragmen.choose(approvals, k + 1, TieBreak.byLot("s")).set())
                    .containsAll(
                            Phragmen.choose(approvals, k, TieBreak.byLot("s")).set());
    }
}
