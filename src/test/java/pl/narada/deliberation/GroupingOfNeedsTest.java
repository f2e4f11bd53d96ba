package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingOfNeedsTest {

    private final LabelledNeeds needs = new LabelledNeeds();

    @Test
    void thereAreEnoughNeedsToSaySomething() {
        assertThat(needs.texts().size()).isGreaterThanOrEqualTo(120);
        assertThat(needs.groups()).isGreaterThanOrEqualTo(35);
    }

    /** Six pairs in ten at least are right, and a good part of what belongs together is found. */
    @Test
    void suggestedGroupsAreWorthLookingAt() {
        var grouping = new Grouping();
        grouping.follow(needs.texts());

        var score = needs.score(grouping.clusters(needs.texts().keySet()));

        assertThat(score.pairPrecision()).isGreaterThan(0.6);
        assertThat(score.pairRecall()).isGreaterThan(0.15);
        assertThat(score.f1()).isGreaterThan(needs.score(List.of()).f1() + 0.08);
    }

    /** What two people can't agree on no program can get right. */
    @Test
    void twoWhoGroupedTheNeedsAgreeFarBetterThanTheProgramWithEitherOfThem() {
        LabelledNeeds again = needs.again();
        var grouping = new Grouping();
        grouping.follow(needs.texts());
        var found = grouping.clusters(needs.texts().keySet());

        assertThat(needs.score(again.asFound()).f1()).isGreaterThan(0.95);
        assertThat(needs.score(again.asFound()).f1())
                .isEqualTo(again.score(needs.asFound()).f1(), within(1e-9));
        assertThat(again.score(found).pairPrecision()).isGreaterThan(0.6);
    }

    /** Everything in one heap: each text has everybody who belongs to it, among many who don't. */
    @Test
    void theScoreOfOneHeapIsKnown() {
        var score = needs.score(List.of(List.copyOf(needs.texts().keySet())));

        assertThat(score.recall()).isCloseTo(1, within(1e-12));
        assertThat(score.pairRecall()).isEqualTo(1);
        assertThat(score.pairPrecision()).isLessThan(0.03);
    }
}
