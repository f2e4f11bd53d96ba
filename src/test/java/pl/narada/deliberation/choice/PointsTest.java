package pl.narada.deliberation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.EqualShares.Benefit;
import pl.narada.deliberation.choice.EqualShares.Completion;
import pl.narada.deliberation.choice.EqualShares.Shares;

/** Equal Shares where people give points. */
class PointsTest {

    private static final TieBreak LOT = TieBreak.byLot("narada");
    private static final int ITEMS = 6;
    private static final EqualShares BARE =
            new EqualShares(Benefit.CARDINALITY, Shares.PER_PERSON, Completion.NONE, Fraction.ONE);

    /**
     * Three people, 90 zł: 30 each. A (40 zł): the first gives 4, the second 1. B (30 zł): the second 4, the third 1. C (30 zł):
     * the third 4. D (25 zł): the first 1.
     *
     * <p>First step. A: at 4α and α the first would pay 32 of 40, more than the 30 there is, so 30 + α = 40, α = 10.
     * B: 4α + α = 30, α = 6 (24 and 6). C: 4α = 30, α = 7.5. D: α = 25. B is bought; left: 30, 6, 24.
     *
     * <p>Second step. A: all of 30 and 6 is 36, less than 40. C: 24 is less than 30. D: 25 of 30, α = 25. D is bought.
     *
     * <p>Plainly: A and B have 5 points, C 4, D 1; A and B cost 70, C does not fit into 20, nor D.
     */
    @Test
    void anExampleReckonedByHand() {
        Approvals votes = of(List.of(Map.of(0, 4, 3, 1), Map.of(0, 1, 1, 4), Map.of(1, 1, 2, 4)), 4);
        List<Fraction> costs = money(40, 30, 30, 25);

        Selection chosen = BARE.choose(votes, costs, Fraction.of(90), LOT);

        assertThat(chosen.steps())
                .containsExactly(
                        new Selection.Step(1, Optional.of(Fraction.of(6)), false),
                        new Selection.Step(3, Optional.of(Fraction.of(25)), false));
        assertThat(MostApproved.within(votes, costs, Fraction.of(90), LOT).set())
                .containsExactly(0, 1);
    }

    /** The first pays all of 30, and for 10 more α is 10 of the one point of the second: 6 would not be enough. */
    @Test
    void whoseMoneyEndsPaysAllOfItAndOthersMoreForEachPoint() {
        Approvals votes = of(List.of(Map.of(0, 4), Map.of(0, 1), Map.of(1, 1)), 2);

        Selection chosen = BARE.choose(votes, money(40, 90), Fraction.of(90), LOT);

        assertThat(chosen.steps()).containsExactly(new Selection.Step(0, Optional.of(Fraction.of(10)), false));
    }

    @Test
    void pointsMayBeParts() {
        List<Ballot> ballots =
                List.of(new Ballot(Map.of(0, Fraction.of(1, 3), 1, Fraction.of(1, 2)), Approvals.NO_SECTOR, 2));

        Selection chosen = BARE.choose(new Approvals(names(2), ballots), money(10, 30), Fraction.of(40), LOT);

        // 2·α/3 = 10 and 2·α/2 = 30
        assertThat(chosen.steps())
                .containsExactly(
                        new Selection.Step(0, Optional.of(Fraction.of(15)), false),
                        new Selection.Step(1, Optional.of(Fraction.of(30)), false));
    }

    @Test
    void mostPointsWinPlainlyAlsoAgainstMorePeople() {
        Approvals votes = of(List.of(Map.of(0, 5), Map.of(1, 2), Map.of(1, 2)), 2);

        assertThat(MostApproved.top(votes, 1, LOT).items()).containsExactly(0);
        assertThat(votes.approving(1)).isEqualTo(2);
        assertThat(votes.points(1)).isEqualTo(Fraction.of(4));
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** The quick way beside the definition, person by person. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theQuickWayBuysWhatTheDefinitionSays(long seed) {
        var random = new Random(seed);
        List<Map<Integer, Integer>> people = some(random);
        List<Fraction> costs = someCosts(random);

        assertThat(BARE.choose(of(people, ITEMS), costs, Fraction.of(100), LOT).steps())
                .isEqualTo(plainly(people, costs));
    }

    private static List<Selection.Step> plainly(List<Map<Integer, Integer>> people, List<Fraction> costs) {
        Fraction[] money = new Fraction[people.size()];
        Arrays.fill(money, Fraction.of(100, people.size()));
        List<Selection.Step> steps = new ArrayList<>();
        List<Integer> open = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
        while (true) {
            Map<Integer, Fraction> prices = new HashMap<>();
            for (int item : open)
                price(people, money, item, costs.get(item)).ifPresent(price -> prices.put(item, price));
            Optional<Fraction> least = prices.values().stream().min(Fraction::compareTo);
            if (least.isEmpty()) return steps;
            List<Integer> equal =
                    open.stream().filter(i -> least.get().equals(prices.get(i))).toList();
            int item = LOT.first(of(people, ITEMS), equal, new ArrayList<>());
            for (int i = 0; i < money.length; i++) money[i] = money[i].minus(pays(people, money, i, item, least.get()));
            open.remove(Integer.valueOf(item));
            steps.add(new Selection.Step(item, least, false));
        }
    }

    /** At one of these α somebody's money ends; between two of them what is paid rises evenly. */
    private static Optional<Fraction> price(
            List<Map<Integer, Integer>> people, Fraction[] money, int item, Fraction cost) {
        List<Fraction> ends = new ArrayList<>(List.of(Fraction.ZERO));
        for (int i = 0; i < money.length; i++)
            if (given(people, i, item) > 0) ends.add(money[i].dividedBy(Fraction.of(given(people, i, item))));
        ends.sort(Fraction::compareTo);
        for (int at = 1; at < ends.size(); at++) {
            Fraction before = paid(people, money, item, ends.get(at - 1));
            Fraction after = paid(people, money, item, ends.get(at));
            if (after.compareTo(cost) < 0) continue;
            Fraction part = cost.minus(before).dividedBy(after.minus(before));
            return Optional.of(
                    ends.get(at - 1).plus(ends.get(at).minus(ends.get(at - 1)).times(part)));
        }
        return Optional.empty();
    }

    private static Fraction paid(List<Map<Integer, Integer>> people, Fraction[] money, int item, Fraction alpha) {
        return IntStream.range(0, money.length)
                .mapToObj(i -> pays(people, money, i, item, alpha))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction pays(
            List<Map<Integer, Integer>> people, Fraction[] money, int person, int item, Fraction alpha) {
        Fraction wanted = alpha.times(given(people, person, item));
        return wanted.compareTo(money[person]) < 0 ? wanted : money[person];
    }

    private static int given(List<Map<Integer, Integer>> people, int person, int item) {
        return people.get(person).getOrDefault(item, 0);
    }

    /** Everybody gives 3 to all they want: as if they only approved. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalPointsAreApprovals(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, ITEMS, 9);
        var three = new Approvals(
                approvals.items(),
                approvals.ballots().stream()
                        .map(b -> new Ballot(
                                b.approved().stream().collect(Collectors.toMap(i -> i, _ -> Fraction.of(3))),
                                b.sector(),
                                b.people()))
                        .toList());
        List<Fraction> costs = someCosts(random);

        Selection points = EqualShares.FOR_POINTS.choose(three, costs, Fraction.of(100), LOT);
        Selection plain = EqualShares.FOR_POINTS.choose(approvals, costs, Fraction.of(100), LOT);

        assertThat(points.items()).isEqualTo(plain.items());
        assertThat(points.ties()).isEqualTo(plain.ties());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherTheOrderOfItemsNorOfPeopleMattersAndNothingIsSpentThatIsNotThere(long seed) {
        var random = new Random(seed);
        List<Map<Integer, Integer>> people = some(random);
        List<Fraction> costs = someCosts(random);
        List<Integer> order = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
        Collections.shuffle(order, random);
        List<Map<Integer, Integer>> others = new ArrayList<>(people.stream()
                .map(points -> points.entrySet().stream()
                        .collect(Collectors.toMap(e -> order.indexOf(e.getKey()), Map.Entry::getValue)))
                .toList());
        Collections.shuffle(others, random);
        var votes = of(people, ITEMS);
        var other = new Approvals(
                order.stream().map(votes.items()::get).toList(),
                of(others, ITEMS).ballots());
        List<Fraction> otherCosts = order.stream().map(costs::get).toList();

        var both = BothWays.points(votes, costs, Fraction.of(100), "narada");
        var again = BothWays.points(other, otherCosts, Fraction.of(100), "narada");

        assertThat(named(other, again.proportional())).isEqualTo(named(votes, both.proportional()));
        assertThat(named(other, again.plain())).isEqualTo(named(votes, both.plain()));
        assertThat(both.left(both.proportional()).signum()).isNotNegative();
        assertThat(both.left(both.plain()).signum()).isNotNegative();
    }

    private static List<String> named(Approvals votes, Selection chosen) {
        return chosen.items().stream().map(votes.items()::get).toList();
    }

    private static Approvals of(List<Map<Integer, Integer>> people, int items) {
        return new Approvals(
                names(items),
                people.stream()
                        .map(points -> new Ballot(
                                points.entrySet().stream()
                                        .collect(Collectors.toMap(Map.Entry::getKey, e -> Fraction.of(e.getValue()))),
                                Approvals.NO_SECTOR,
                                1))
                        .toList());
    }

    private static List<String> names(int items) {
        return IntStream.range(0, items).mapToObj(i -> "item " + i).toList();
    }

    /** Nine people with up to ten points each. */
    private static List<Map<Integer, Integer>> some(Random random) {
        List<Map<Integer, Integer>> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Map<Integer, Integer> points = new HashMap<>();
            for (int left = 10; left > 0 && random.nextInt(8) > 0; ) {
                int more = 1 + random.nextInt(Math.min(left, 5));
                points.merge(random.nextInt(ITEMS), more, Integer::sum);
                left -= more;
            }
            people.add(points);
        }
        return people;
    }

    private static List<Fraction> someCosts(Random random) {
        return IntStream.range(0, ITEMS)
                .mapToObj(_ -> Fraction.of(20 + random.nextInt(80), 2))
                .toList();
    }

    private static List<Fraction> money(long... costs) {
        return Arrays.stream(costs).mapToObj(Fraction::of).toList();
    }
}
