package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion.Order;
import pl.narada.shared.Sector;

class PublishableTest {

    private static final List<Group> GROUPS =
            List.of(new Group(List.of(Sector.NGO), 12), new Group(List.of(Sector.JST), 12));
    private static final List<Group> THREE = List.of(
            new Group(List.of(Sector.NGO), 12),
            new Group(List.of(Sector.JST), 8),
            new Group(List.of(Sector.RESIDENTS), 8));

    @Test
    void whatAClearMajorityOfEverySectorSupportsIsSaidInAWord() {
        Opinion opinion = one(new Stances(11, 1, 0), new Stances(11, 0, 1));

        assertThat(opinion.verdict()).isEqualTo("supported-by-all");
        assertThat(opinion.by()).containsExactly(new Stances(11, 1, 0), new Stances(11, 0, 1));
        assertThat(opinion.share()).isEqualTo(92);
        assertThat(opinion.common()).isEqualTo(64);
        assertThat(opinion.divide()).isZero();
    }

    @Test
    void whereSectorsDifferItIsSaidWhich() {
        Opinion opinion = one(new Stances(11, 1, 0), new Stances(1, 11, 0));

        assertThat(opinion.verdict()).isEqualTo("sectors-differ");
        assertThat(opinion.most()).containsExactly(0);
        assertThat(opinion.least()).containsExactly(1);
        assertThat(opinion.divide()).isEqualTo(83);
    }

    @Test
    void whatMoreThanHalfSupportByLuckAloneIsNoClearMajority() {
        assertThat(one(new Stances(7, 1, 4), new Stances(6, 2, 4)).verdict()).isEqualTo("no-clear-majority");
    }

    @Test
    void fewPeopleSayNothing() {
        Opinion opinion = one(new Stances(3, 0, 0), new Stances(2, 1, 0));

        assertThat(opinion.verdict()).isEqualTo("too-few");
        assertThat(opinion.by()).isEmpty();
        assertThat(opinion.balanced()).isNull();
        assertThat(opinion.common()).isNull();
    }

    @Test
    void whereSectorsCannotBeComparedAllTogetherStillSaySomething() {
        Map<Sector, Stances> answers = Map.of(Sector.NGO, new Stances(19, 1, 0));

        assertThat(Publishable.of(List.of(), List.of(answers)).getFirst().verdict())
                .isEqualTo("supported-overall");
    }

    @Test
    void eachSectorWeighsTheSameInTheBalancedShare() {
        Opinion opinion = Publishable.of(
                        GROUPS, List.of(Map.of(Sector.NGO, new Stances(27, 3, 0), Sector.JST, new Stances(1, 9, 0))))
                .getFirst();

        assertThat(opinion.share()).isEqualTo(70);
        assertThat(opinion.balanced()).isEqualTo(50);
    }

    @Test
    void fewWhoAllSayTheSameAreToldOnlyTogetherWithOthers() {
        Opinion opinion = Publishable.of(
                        THREE,
                        List.of(Map.of(
                                Sector.NGO, new Stances(8, 4, 0),
                                Sector.JST, new Stances(8, 0, 0),
                                Sector.RESIDENTS, new Stances(3, 5, 0))))
                .getFirst();

        assertThat(opinion.by()).containsExactly(new Stances(8, 4, 0), null, null);
        assertThat(opinion.toldOf(THREE, Map.of(Sector.NGO, 9, Sector.JST, 16, Sector.RESIDENTS, 4)))
                .containsExactly(9, null, null);
    }

    @Test
    void noHundredPercentIsToldOfFewerThanTen() {
        assertThat(Opinion.percent(new Stances(9, 0, 0))).isNull();
        assertThat(Opinion.percent(new Stances(0, 5, 4))).isNull();
        assertThat(Opinion.percent(new Stances(3, 1, 0))).isNull();
        assertThat(Opinion.percent(new Stances(8, 1, 0))).isEqualTo(89);
        assertThat(Opinion.percent(new Stances(10, 0, 0))).isEqualTo(100);
    }

    @Test
    void itIsFlaggedOfWhichGroupFewerThanHalfAnswered() {
        var groups = List.of(new Group(List.of(Sector.NGO), 12), new Group(List.of(Sector.JST), 13));

        assertThat(Publishable.of(
                                groups,
                                List.of(Map.of(Sector.NGO, new Stances(4, 2, 0), Sector.JST, new Stances(4, 2, 0))))
                        .getFirst()
                        .seldom())
                .containsExactly(1);
    }

    @Test
    void neighboursWhoseOrderMayBeChanceAreOneBand() {
        List<Opinion> opinions = Publishable.of(
                GROUPS,
                List.of(
                        Map.of(Sector.NGO, new Stances(95, 5, 0)),
                        Map.of(Sector.NGO, new Stances(60, 40, 0)),
                        Map.of(Sector.NGO, new Stances(55, 45, 0))));

        assertThat(opinions).extracting(Opinion::band).containsExactly(0, 1, 1);
    }

    @Test
    void whatCannotBeComparedComesLastInAnyOrder() {
        Opinion liked = one(new Stances(11, 1, 0), new Stances(11, 0, 1));
        Opinion divided = one(new Stances(11, 1, 0), new Stances(1, 11, 0));
        Opinion few = one(new Stances(3, 0, 0), new Stances(2, 1, 0));

        List<Opinion> all = List.of(few, divided, liked);
        assertThat(all.stream().sorted(Order.COMMON.highestFirst())).containsExactly(liked, divided, few);
        assertThat(all.stream().sorted(Order.DIVIDE.highestFirst())).containsExactly(divided, liked, few);
    }

    /** Every sum of groups that are told, and the whole less such a sum. */
    @Test
    void nothingAboutFewCanBeFoundBySubtracting() {
        long seed = 5_061;
        var random = new Random(seed);
        int shown = 0;
        for (int round = 0; round < 4_000; round++) {
            int most = 1 + random.nextInt(9);
            Map<Sector, Stances> row = new EnumMap<>(Sector.class);
            Map<Sector, Integer> people = new EnumMap<>(Sector.class);
            for (Sector sector : Sector.values()) {
                var answers = new Stances(random.nextInt(most), random.nextInt(most), random.nextInt(most));
                row.put(sector, answers);
                people.put(sector, answers.n() + random.nextInt(3));
            }
            Opinion opinion =
                    Publishable.of(SectorGroups.of(people), List.of(row)).getFirst();
            List<Stances> told = new ArrayList<>();
            for (Stances group : opinion.by()) if (group != null) told.add(group);
            if (!told.isEmpty()) shown++;
            for (int some = 0; some < 1 << told.size(); some++) {
                Stances sum = Stances.NONE;
                for (int i = 0; i < told.size(); i++) if ((some >> i & 1) == 1) sum = sum.plus(told.get(i));
                if (told.isEmpty()) continue;
                assertThat(exposes(sum))
                        .as("seed %d: %s of %s", seed, sum, opinion)
                        .isFalse();
                assertThat(exposes(minus(opinion.all(), sum)))
                        .as("seed %d: all but %s of %s", seed, sum, opinion)
                        .isFalse();
            }
        }
        assertThat(shown).isGreaterThan(500);
    }

    private static boolean exposes(Stances some) {
        if (some.n() == 0) return false;
        boolean alike = some.n() < 10
                && (some.of(Stance.AGREE) == some.n()
                        || some.of(Stance.DISAGREE) == some.n()
                        || some.of(Stance.PASS) == some.n());
        return some.n() < SectorGroups.threshold() || alike;
    }

    private static Stances minus(Stances all, Stances some) {
        return new Stances(all.agree() - some.agree(), all.disagree() - some.disagree(), all.pass() - some.pass());
    }

    private static Opinion one(Stances ngo, Stances jst) {
        return Publishable.of(GROUPS, List.of(Map.of(Sector.NGO, ngo, Sector.JST, jst)))
                .getFirst();
    }
}
