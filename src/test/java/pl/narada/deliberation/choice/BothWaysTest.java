package pl.narada.deliberation.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.BothWays.Fate;
import pl.narada.deliberation.choice.BothWays.Rule;

class BothWaysTest {

    private static final List<String> ITEMS = List.of("A", "B", "C", "D");

    /** Six of nine want A and B, three want C: for three places everybody's part is a third. */
    private static final Approvals VOTES =
            new Approvals(ITEMS, List.of(new Ballot(Set.of(0, 1, 3), "ngo", 6), new Ballot(Set.of(2), "jst", 3)));

    @Test
    void everyProportionalRuleGivesAThirdOfTheRoomAThirdOfThePlaces() {
        for (Rule rule : Rule.values()) {
            BothWays both = BothWays.places(VOTES, 3, rule, "seed");

            assertThat(both.proportional().set()).as(rule.wire()).hasSize(3).contains(2);
            assertThat(both.plain().set()).containsExactlyInAnyOrder(0, 1, 3);
            assertThat(both.fate(2)).isEqualTo(Fate.PROPORTIONAL);
            assertThat(both.served(both.proportional())).isEqualTo(9);
            assertThat(both.served(both.plain())).isEqualTo(6);
        }
    }

    @Test
    void aBudgetTellsWhatIsTooDearAndWhatNobodyWants() {
        var costs = List.of(Fraction.of(50), Fraction.of(40), Fraction.of(30), Fraction.of(500));
        var votes = new Approvals(ITEMS, List.of(Ballot.of(Set.of(0, 3), ""), Ballot.of(Set.of(0), "")));

        BothWays both = BothWays.budget(votes, costs, Fraction.of(100), "seed");

        assertThat(both.fate(0)).isEqualTo(Fate.BOTH);
        assertThat(both.fate(1)).isEqualTo(Fate.NOBODY);
        assertThat(both.fate(3)).isEqualTo(Fate.TOO_DEAR);
        assertThat(both.left(both.proportional())).isEqualTo(Fraction.of(50));
    }

    @Test
    void neitherWayEverSpendsMoreThanThereIs() {
        var random = new Random(37);
        for (int round = 0; round < 60; round++) {
            List<Ballot> ballots = new ArrayList<>();
            for (int i = 0; i < 12; i++) ballots.add(Ballot.of(two(random), ""));
            var costs =
                    ITEMS.stream().map(_ -> Fraction.of(1 + random.nextInt(80))).toList();

            BothWays both = BothWays.budget(new Approvals(ITEMS, ballots), costs, Fraction.of(100), "s" + round);

            assertThat(both.left(both.proportional()).signum()).isNotNegative();
            assertThat(both.left(both.plain()).signum()).isNotNegative();
        }
    }

    private static Set<Integer> two(Random random) {
        int one = random.nextInt(4);
        return Set.of(one, (one + 1 + random.nextInt(3)) % 4);
    }

    @Test
    void nothingIsChosenWhereNobodyVoted() {
        var both = BothWays.places(new Approvals(ITEMS, List.of()), 2, Rule.PHRAGMEN, "seed");

        assertThat(both.proportional().items()).isEmpty();
        assertThat(both.served(both.plain())).isZero();
    }
}
