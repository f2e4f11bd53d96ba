package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankingsTest {

    private static final int CHOICES = 4;

    /** The example with five choices and 45 voters by which the method is usually explained: E, A, C, B, D. */
    @Test
    void theKnownExampleHasItsKnownOrder() {
        List<List<Integer>> orders = new ArrayList<>();
        vote(orders, 5, "ACBED");
        vote(orders, 5, "ADECB");
        vote(orders, 8, "BEDAC");
        vote(orders, 3, "CABED");
        vote(orders, 7, "CAEBD");
        vote(orders, 2, "CBADE");
        vote(orders, 7, "DCEBA");
        vote(orders, 8, "EBADC");
        assertThat(orders).hasSize(45);

        Rankings rankings = Rankings.of(5, orders);

        assertThat(rankings.over()[0]).containsExactly(0, 20, 26, 30, 22);
        assertThat(rankings.places()).containsExactly(2, 4, 3, 5, 1);
        assertThat(Rankings.inOrder(rankings.places())).containsExactly(4, 0, 2, 1, 3);
    }

    private static void vote(List<List<Integer>> orders, int people, String order) {
        List<Integer> choices = order.chars().map(c -> c - 'A').boxed().toList();
        for (int i = 0; i < people; i++) orders.add(choices);
    }

    @Test
    void whatIsNotPlacedStandsBelowWhatIsAndAllEqual() {
        Rankings rankings = Rankings.of(4, List.of(List.of(2, 0)));

        assertThat(rankings.over()).isEqualTo(new int[][] {{0, 1, 0, 1}, {0, 0, 0, 0}, {1, 1, 0, 1}, {0, 0, 0, 0}});
        assertThat(rankings.places()).containsExactly(2, 3, 1, 3);
    }

    @Test
    void pointsThatNobodyGaveAreSharedEvenly() {
        // 3 and 2 points are given; 1 and 0 are shared: half a point each. Twice as much, to be whole
        assertThat(Rankings.of(4, List.of(List.of(2, 0))).points()).containsExactly(4, 1, 6, 1);
        assertThat(Rankings.of(3, List.of(List.of(1, 0, 2))).points()).containsExactly(2, 4, 0);
        assertThat(Rankings.of(3, List.of(List.of(1))).points()).containsExactly(1, 4, 1);
    }

    @Test
    void pointsCanTellAnotherOrderThanPairs() {
        List<List<Integer>> orders = new ArrayList<>();
        vote(orders, 3, "ABC");
        vote(orders, 2, "BCA");

        Rankings rankings = Rankings.of(3, orders);

        assertThat(rankings.places()).containsExactly(1, 2, 3);
        assertThat(rankings.placesByPoints()).containsExactly(2, 1, 3);
    }

    @Test
    void nobodyDecidesAndNothingIsDecided() {
        assertThat(Rankings.of(3, List.of()).places()).containsExactly(1, 1, 1);
        assertThat(Rankings.of(2, List.of(List.of(0, 1), List.of(1, 0))).places())
                .containsExactly(1, 1);
        assertThat(Rankings.of(0, List.of()).places()).isEmpty();
    }

    /** Reckoned by hand from the pairs above: D>C (28) closes a circle with C>B and B>D, B>A and E>A contradict later ones. */
    @Test
    void rankedPairsOrderTheKnownExampleOtherwise() {
        List<List<Integer>> orders = new ArrayList<>();
        vote(orders, 5, "ACBED");
        vote(orders, 5, "ADECB");
        vote(orders, 8, "BEDAC");
        vote(orders, 3, "CABED");
        vote(orders, 7, "CAEBD");
        vote(orders, 2, "CBADE");
        vote(orders, 7, "DCEBA");
        vote(orders, 8, "EBADC");

        assertThat(Rankings.inOrder(Rankings.of(5, orders).placesByPairs())).containsExactly(0, 2, 4, 1, 3);
    }

    /** Tennessee's capital, by which ranked pairs are usually explained: Memphis, Nashville, Chattanooga, Knoxville. */
    @Test
    void theCapitalIsNashville() {
        var rankings = Rankings.counted(
                4, List.of(order(42, "ABCD"), order(26, "BCDA"), order(15, "CDBA"), order(17, "DCBA")));

        assertThat(rankings.placesByPairs()).containsExactly(4, 1, 2, 3);
        assertThat(rankings.places()).containsExactly(4, 1, 2, 3);
        assertThat(rankings.placesByPoints()).containsExactly(3, 1, 2, 4);
    }

    /** From the election methods list, 27 December 2002: A>B, C>D and D>A are all 8 to 5, so either A or B may be first. */
    @Test
    void equalMajoritiesThatCloseACircleDecideNothing() {
        var rankings =
                Rankings.counted(4, List.of(order(5, "ABCD"), order(4, "BDAC"), order(3, "CDAB"), order(1, "DBCA")));

        assertThat(rankings.placesByPairs()).containsExactly(1, 1, 3, 2);
    }

    @Test
    void ofEqualChoicesNothingIsSaidAndTheyShareTheirPoints() {
        var rankings = Rankings.counted(4, List.of(new Rankings.Order(List.of(List.of(0), List.of(1, 2)), 12)));

        assertThat(rankings.over())
                .isEqualTo(new int[][] {{0, 12, 12, 12}, {0, 0, 0, 12}, {0, 0, 0, 12}, {0, 0, 0, 0}});
        // 3, 1½ each, 0; twice, of twelve people
        assertThat(rankings.points()).containsExactly(72, 36, 36, 0);
        assertThat(rankings.places()).containsExactly(1, 2, 2, 4);
        assertThat(rankings.placesByPairs()).containsExactly(1, 2, 2, 4);
    }

    private static Rankings.Order order(int people, String order) {
        return new Rankings.Order(order.chars().mapToObj(c -> List.of(c - 'A')).toList(), people);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** What more people prefer to each other choice, one by one, stands first and alone. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWinsEveryPairWins(long seed) {
        Rankings rankings = Rankings.of(CHOICES, someOrders(new Random(seed)));

        for (int choice = 0; choice < CHOICES; choice++) {
            if (!winsEveryPair(rankings, choice)) continue;
            assertThat(rankings.places().get(choice)).isOne();
            assertThat(Collections.frequency(rankings.places(), 1)).isOne();
            assertThat(rankings.placesByPairs().get(choice)).isOne();
            assertThat(Collections.frequency(rankings.placesByPairs(), 1)).isOne();
        }
    }

    private static boolean winsEveryPair(Rankings rankings, int choice) {
        return IntStream.range(0, CHOICES)
                .filter(other -> other != choice)
                .allMatch(other -> rankings.over()[choice][other] > rankings.over()[other][choice]);
    }

    /** Choices named otherwise have the same places. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNamesOfChoicesDoNotMatter(long seed) {
        var random = new Random(seed);
        List<List<Integer>> orders = someOrders(random);
        List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(names, random);
        Rankings before = Rankings.of(CHOICES, orders);
        Rankings after = Rankings.of(
                CHOICES,
                orders.stream().map(o -> o.stream().map(names::get).toList()).toList());

        for (int choice = 0; choice < CHOICES; choice++) {
            assertThat(after.places().get(names.get(choice)))
                    .isEqualTo(before.places().get(choice));
            assertThat(after.placesByPairs().get(names.get(choice)))
                    .isEqualTo(before.placesByPairs().get(choice));
            assertThat(after.placesByPoints().get(names.get(choice)))
                    .isEqualTo(before.placesByPoints().get(choice));
        }
    }

    /** If everybody turns their order around, a common order without ties turns around with them. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theCommonOrderTurnsAroundWithTheOrdersOfAll(long seed) {
        List<List<Integer>> orders = someWholeOrders(new Random(seed));
        List<Integer> places = Rankings.of(CHOICES, orders).places();

        List<Integer> turned = Rankings.of(
                        CHOICES, orders.stream().map(List::reversed).toList())
                .places();

        boolean withoutTies = places.stream().distinct().count() == CHOICES;
        if (withoutTies) {
            for (int i = 0; i < CHOICES; i++) assertThat(turned.get(i)).isEqualTo(CHOICES + 1 - places.get(i));
        } else {
            // undecided pairs stay undecided, and at least somebody loses the top
            assertThat(turned.stream().distinct().count()).isLessThan(CHOICES);
        }
    }

    /** Whoever puts the first choice higher than before does not push it down. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPutHigherDoesNotFall(long seed) {
        var random = new Random(seed);
        List<List<Integer>> orders = someWholeOrders(random);
        List<Integer> before = Rankings.of(CHOICES, orders).places();
        int first = before.indexOf(1);

        int who = random.nextInt(orders.size());
        List<Integer> changed = new ArrayList<>(orders.get(who));
        int at = changed.indexOf(first);
        if (at > 0) Collections.swap(changed, at, at - 1);
        orders.set(who, changed);

        assertThat(Rankings.of(CHOICES, orders).places().get(first)).isOne();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichPeopleAreCountedDoesNotMatter(long seed) {
        var random = new Random(seed);
        List<List<Integer>> orders = someOrders(random);
        List<Integer> places = Rankings.of(CHOICES, orders).places();

        Collections.shuffle(orders, random);

        assertThat(Rankings.of(CHOICES, orders).places()).isEqualTo(places);
        assertThat(places).contains(1).allMatch(place -> place >= 1 && place <= CHOICES);
    }

    private static List<List<Integer>> someWholeOrders(Random random) {
        List<List<Integer>> orders = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(order, random);
            orders.add(order);
        }
        return orders;
    }

    private static List<List<Integer>> someOrders(Random random) {
        List<List<Integer>> orders = someWholeOrders(random);
        orders.replaceAll(order -> order.subList(0, random.nextInt(CHOICES + 1)));
        return orders;
    }
}
