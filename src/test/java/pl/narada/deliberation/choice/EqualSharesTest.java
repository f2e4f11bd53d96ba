package pl.narada.deliberation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.EqualShares.Completion;

class EqualSharesTest {

    private static final TieBreak LOT = TieBreak.byLot("narada");

    /** The book's running example: a at 1/8 each; then nothing is affordable, and Phragmén's rule takes b, c, d. */
    @Test
    void theBooksRunningExampleIsBoughtAndCompleted() {
        Approvals running = Profiles.of("abcdefgh", "3 ab", "3 ac", "2 ad", "1 bcf", "1 e", "1 f", "1 g");

        Selection chosen = EqualShares.FOR_PLACES.choose(running, 4, LOT);

        assertThat(chosen.steps().getFirst()).isEqualTo(step(0, Fraction.of(1, 8), false));
        assertThat(chosen.steps().get(1).measure()).contains(Fraction.of(1, 96));
        assertThat(chosen.steps().get(2).measure()).contains(Fraction.of(37, 384));
        assertThat(chosen.steps().get(3)).isEqualTo(step(3, Fraction.of(7, 24), true));
        assertThat(Profiles.letters(running, chosen.set())).isEqualTo("abcd");
    }

    /** Another one: c at 1/5, a at 13/40 where two can't pay as much; d completes. */
    @Test
    void whoHasLessPaysAllAndTheOthersMore() {
        Approvals approvals = Profiles.of("abcd", "3 cd", "2 ab", "2 ac", "1 bd");

        Selection chosen = EqualShares.FOR_PLACES.choose(approvals, 3, LOT);

        assertThat(chosen.steps())
                .containsExactly(
                        step(2, Fraction.of(1, 5), false),
                        step(0, Fraction.of(13, 40), false),
                        step(3, Fraction.of(1, 40), true));
    }

    /** An example of Lackner and Skowron's survey (arXiv 2007.01795, first version): both {a,b,c,d} and {a,b,c,e} may win. */
    @Test
    void theSurveysExampleEndsInATie() {
        Approvals approvals = Profiles.of("abcde", "6 abc", "4 abcde", "2 abde", "3 de");

        Selection chosen = EqualShares.FOR_PLACES.choose(approvals, 4, LOT);

        assertThat(chosen.set()).contains(0, 1, 2);
        assertThat(chosen.ties()).anyMatch(tie -> tie.equal().equals(List.of(3, 4)));
    }

    /** The example in the program on equalshares.net: p1 for 100 of v1 and v2, p2 for 50 of v1, p3 for 50 of v3; 150 there. */
    @Test
    void theExampleOfEqualsharesNetIsBought() {
        Approvals approvals = Profiles.of("123", "1 12", "1 1", "1 3");

        Selection chosen = EqualShares.FOR_BUDGETS.choose(approvals, money(100, 50, 50), Fraction.of(150), LOT);

        assertThat(chosen.items()).containsExactly(0, 2);
    }

    /** What is said on the method everywhere: 51 for ten red, 49 for ten blue, money for ten. */
    @Test
    void halfTheRoomGetsHalfOfTheMoney() {
        Approvals approvals = Profiles.of("abcdefghijABCDEFGHIJ", "51 abcdefghij", "49 ABCDEFGHIJ");

        assertThat(MostApproved.top(approvals, 10, LOT).set()).allMatch(item -> item < 10);
        assertThat(EqualShares.FOR_PLACES.choose(approvals, 10, LOT).set().stream()
                        .filter(item -> item < 10))
                .hasSize(5);
    }

    /** 8 of 60 at six places are less than one place's worth; as one sector of three they are worth two. */
    @Test
    void sectorsMayBeGivenTheSame() {
        Approvals approvals = Profiles.of("abcdefgh", "8 ab ngo", "22 cde jst", "30 fgh residents");
        EqualShares plain = EqualShares.FOR_PLACES.completed(Completion.NONE);

        assertThat(Profiles.letters(approvals, plain.choose(approvals, 6, LOT).set()))
                .matches("[cde]{2}fgh");
        assertThat(Profiles.letters(
                        approvals, plain.perSector().choose(approvals, 6, LOT).set()))
                .matches("ab[cde]{2}[fgh]{2}");
    }

    /** x for 250 of three costs each 83⅓, y for 60 of one costs 60: y is cheaper, but x for each złoty of benefit. */
    @Test
    void itMattersWhetherCostIsBenefit() {
        Approvals approvals = Profiles.of("xy", "2 x", "1 xy", "7");
        var byItems = new EqualShares(
                EqualShares.Benefit.CARDINALITY, EqualShares.Shares.PER_PERSON, Completion.NONE, Fraction.ONE);
        var byCost =
                new EqualShares(EqualShares.Benefit.COST, EqualShares.Shares.PER_PERSON, Completion.NONE, Fraction.ONE);

        assertThat(byItems.choose(approvals, money(250, 60), Fraction.of(1000), LOT)
                        .items())
                .containsExactly(1);
        assertThat(byCost.choose(approvals, money(250, 60), Fraction.of(1000), LOT)
                        .items())
                .containsExactly(0);
    }

    @Test
    void whatNobodyApprovesOfOrCostsTooMuchIsNeverBought() {
        Approvals approvals = Profiles.of("abcd", "4 ac", "1 d");

        Selection chosen = EqualShares.FOR_BUDGETS.choose(approvals, money(2000, 1, 300, 0), Fraction.of(1000), LOT);

        assertThat(chosen.set()).containsExactly(2, 3);
    }

    @Test
    void supportOfMergedItemsIsAUnionOfPeople() {
        Approvals merged = Profiles.of("abc", "3 ab", "2 b", "4 c").merged(1, 0);

        assertThat(merged.approving(0)).isEqualTo(5);
        assertThat(merged.approving(1)).isZero();
        assertThat(merged.people()).isEqualTo(9);
    }

    @Test
    void nobodyVotesAndNothingIsBought() {
        assertThat(EqualShares.FOR_BUDGETS
                        .choose(Profiles.of("a"), money(1), Fraction.of(5), LOT)
                        .items())
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** The quick way of {@link Purchase} beside the definition, person by person. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theQuickWayBuysWhatThePlainWayBuys(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, 7, 12);
        List<Fraction> costs = someCosts(random, 7);
        for (var benefit : EqualShares.Benefit.values()) {
            var rule = new EqualShares(benefit, EqualShares.Shares.PER_PERSON, Completion.NONE, Fraction.ONE);
            assertThat(rule.choose(approvals, costs, Fraction.of(100), LOT).items())
                    .isEqualTo(plainly(approvals, costs, Fraction.of(100), benefit));
        }
    }

    private static List<Integer> plainly(
            Approvals approvals, List<Fraction> costs, Fraction budget, EqualShares.Benefit benefit) {
        List<Set<Integer>> people = Profiles.everybody(approvals);
        Fraction[] money = new Fraction[people.size()];
        Arrays.fill(money, budget.dividedBy(Fraction.of(people.size())));
        List<Integer> chosen = new ArrayList<>();
        while (true) {
            List<Integer> equal = new ArrayList<>();
            Optional<Fraction> best = Optional.empty();
            for (int item = 0; item < costs.size(); item++) {
                if (chosen.contains(item)) continue;
                Optional<Fraction> most = most(people, money, item, costs.get(item));
                if (most.isEmpty()) continue;
                Fraction price = most.get();
                if (benefit == EqualShares.Benefit.COST) price = price.dividedBy(costs.get(item));
                int order = best.isEmpty() ? -1 : price.compareTo(best.get());
                if (order < 0) equal.clear();
                if (order < 0) best = Optional.of(price);
                if (order <= 0) equal.add(item);
            }
            if (equal.isEmpty()) return chosen;
            int item = LOT.first(approvals, equal, new ArrayList<>());
            Fraction pays = most(people, money, item, costs.get(item)).orElseThrow();
            for (int i = 0; i < money.length; i++)
                if (people.get(i).contains(item)) money[i] = money[i].minus(least(money[i], pays));
            chosen.add(item);
        }
    }

    /** The α with Σ min(money, α) = cost: one of those at which k people pay all they have. */
    private static Optional<Fraction> most(List<Set<Integer>> people, Fraction[] money, int item, Fraction cost) {
        List<Fraction> purses = new ArrayList<>(IntStream.range(0, money.length)
                .filter(i -> people.get(i).contains(item))
                .mapToObj(i -> money[i])
                .sorted()
                .toList());
        Fraction open = cost;
        while (!purses.isEmpty()) {
            Fraction each = open.dividedBy(Fraction.of(purses.size()));
            if (each.compareTo(purses.getFirst()) <= 0) return Optional.of(each);
            open = open.minus(purses.removeFirst());
        }
        return Optional.empty();
    }

    private static Fraction least(Fraction a, Fraction b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** EJR+: M. Brill and J. Peters, "Robust and Verifiable Proportionality Axioms for Multiwinner Voting", EC 2023. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGroupThatWantsSomethingNotChosenHasItsPartAlready(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, 6, 8);
        int k = 2 + random.nextInt(4);
        Set<Integer> chosen = EqualShares.FOR_PLACES.choose(approvals, k, LOT).set();
        List<Set<Integer>> people = Profiles.everybody(approvals);

        assertThat(chosen.size()).isLessThanOrEqualTo(k);
        for (int item = 0; item < 6; item++) {
            if (chosen.contains(item)) continue;
            for (int part = 1; part <= k; part++) {
                int wanted = item;
                int fewer = part;
                long without = people.stream()
                        .filter(p -> p.contains(wanted) && common(p, chosen) < fewer)
                        .count();
                assertThat(without * k).as("item %d, part %d", item, part).isLessThan((long) part * people.size());
            }
        }
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        Set<Integer> common = new HashSet<>(one);
        common.retainAll(other);
        return common.size();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noRuleSpendsMoreThanThereIsAndCompletionUsesItUp(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, 7, 10);
        List<Fraction> costs = someCosts(random, 7);
        Fraction budget = Fraction.of(100);
        for (Completion completion : List.of(Completion.UTILITARIAN, Completion.ADD1, Completion.ADD1U)) {
            for (EqualShares rule : List.of(EqualShares.FOR_BUDGETS, EqualShares.FOR_BUDGETS.perSector())) {
                Set<Integer> chosen = rule.completed(completion)
                        .choose(approvals, costs, budget, LOT)
                        .set();
                Fraction left = budget.minus(MostApproved.cost(costs, chosen));
                assertThat(left.signum()).isNotNegative();
                if (completion == Completion.ADD1) continue;
                for (int item = 0; item < costs.size(); item++)
                    if (!chosen.contains(item) && approvals.approving(item) > 0)
                        assertThat(costs.get(item)).isGreaterThan(left);
            }
        }
    }

    /** Items listed otherwise, people counted otherwise: the same is bought. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherTheOrderOfItemsNorOfPeopleMatters(long seed) {
        var random = new Random(seed);
        Approvals approvals = Profiles.some(random, 7, 10);
        List<Fraction> costs = someCosts(random, 7);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
        Collections.shuffle(order, random);
        List<Ballot> ballots = new ArrayList<>(approvals.ballots().stream()
                .map(b -> new Ballot(
                        new HashSet<>(b.approved().stream().map(order::indexOf).toList()), b.sector(), b.people()))
                .toList());
        Collections.shuffle(ballots, random);
        var other = new Approvals(order.stream().map(approvals.items()::get).toList(), ballots);
        List<Fraction> otherCosts = order.stream().map(costs::get).toList();

        assertThat(names(other, EqualShares.FOR_BUDGETS.choose(other, otherCosts, Fraction.of(90), LOT)))
                .isEqualTo(names(approvals, EqualShares.FOR_BUDGETS.choose(approvals, costs, Fraction.of(90), LOT)));
        assertThat(names(other, Phragmen.choose(other, 3, LOT)))
                .isEqualTo(names(approvals, Phragmen.choose(approvals, 3, LOT)));
        assertThat(names(other, MostApproved.within(other, otherCosts, Fraction.of(90), LOT)))
                .isEqualTo(names(approvals, MostApproved.within(approvals, costs, Fraction.of(90), LOT)));
    }

    private static List<String> names(Approvals approvals, Selection chosen) {
        return chosen.items().stream().map(approvals.items()::get).toList();
    }

    private static List<Fraction> someCosts(Random random, int items) {
        return IntStream.range(0, items)
                .mapToObj(_ -> Fraction.of(20 + random.nextInt(80), 2))
                .toList();
    }

    private static List<Fraction> money(long... costs) {
        return Arrays.stream(costs).mapToObj(Fraction::of).toList();
    }

    private static Selection.Step step(int item, Fraction measure, boolean completing) {
        return new Selection.Step(item, Optional.of(measure), completing);
    }
}
