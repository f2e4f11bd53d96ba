package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.Sector.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.shared.Sector;

class SectorGroupsTest {

    @Test
    void sectorsWithEnoughPeopleStandForThemselves() {
        assertThat(SectorGroups.of(Map.of(RESIDENTS, 9, NGO, 5)))
                .containsExactly(new Group(List.of(NGO), 5), new Group(List.of(RESIDENTS), 9));
    }

    @Test
    void smallSectorsArePutTogether() {
        assertThat(SectorGroups.of(Map.of(NGO, 3, JST, 2, RESIDENTS, 20)))
                .containsExactly(new Group(List.of(NGO, JST), 5), new Group(List.of(RESIDENTS), 20));
    }

    @Test
    void aSmallSectorLeftAloneHidesInTheSmallestOfTheOthers() {
        assertThat(SectorGroups.of(Map.of(NGO, 1, JST, 6, RESIDENTS, 20)))
                .containsExactly(new Group(List.of(NGO, JST), 7), new Group(List.of(RESIDENTS), 20));
    }

    @Test
    void nothingIsShownBySectorIfAllWouldBeOneGroup() {
        assertThat(SectorGroups.of(Map.of(NGO, 2, RESIDENTS, 40))).isEmpty();
        assertThat(SectorGroups.of(Map.of(NGO, 2, RESIDENTS, 2))).isEmpty();
        assertThat(SectorGroups.of(Map.of(NGO, 40))).isEmpty();
        assertThat(SectorGroups.of(Map.of())).isEmpty();
    }

    @Test
    void whoHasNobodyThereIsInNoGroup() {
        assertThat(SectorGroups.of(Map.of(NGO, 5, JST, 0, RESIDENTS, 5)))
                .extracting(Group::sectors)
                .containsExactly(List.of(NGO), List.of(RESIDENTS));
    }

    @Test
    void aGroupAddsUpWhatItsSectorsHave() {
        assertThat(new Group(List.of(NGO, JST), 7).sum(Map.of(NGO, 4, RESIDENTS, 9)))
                .isEqualTo(4);
    }

    /** Everything that can be computed from what is shown: sums of groups, and the total less such sums. */
    @Test
    void nothingAboutFewerThanFiveCanBeFoundBySubtracting() {
        long seed = 2612;
        var random = new Random(seed);
        int shown = 0;
        for (int round = 0; round < 20_000; round++) {
            Map<Sector, Integer> people = new EnumMap<>(Sector.class);
            int most = 1 + random.nextInt(15);
            for (Sector sector : Sector.values()) people.put(sector, random.nextInt(most));
            List<Group> groups = SectorGroups.of(people);
            if (groups.isEmpty()) continue;
            shown++;
            String where = "seed %d round %d: %s → %s".formatted(seed, round, people, groups);
            assertThat(groups)
                    .as(where)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(g -> assertThat(g.people()).isGreaterThanOrEqualTo(SectorGroups.threshold()));
            assertIsPartition(groups, people, where);
            int total = people.values().stream().mapToInt(Integer::intValue).sum();
            for (int subset = 1; subset < (1 << groups.size()) - 1; subset++) {
                int sum = 0;
                for (int i = 0; i < groups.size(); i++) {
                    if ((subset & 1 << i) != 0) sum += groups.get(i).people();
                }
                assertThat(total - sum).as(where).isGreaterThanOrEqualTo(SectorGroups.threshold());
            }
        }
        assertThat(shown).isGreaterThan(1_000);
    }

    private static void assertIsPartition(List<Group> groups, Map<Sector, Integer> people, String where) {
        List<Sector> all = new ArrayList<>();
        for (Group group : groups) {
            assertThat(group.people()).as(where).isEqualTo(group.sum(people));
            all.addAll(group.sectors());
        }
        List<Sector> present = people.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(all).as(where).containsExactlyInAnyOrderElementsOf(present);
    }

    @Test
    void severalMeetingsAreToldApartOnlyAsFarAsEachOfThemIs() {
        var one = SectorGroups.of(Map.of(NGO, 6, JST, 2, RESIDENTS, 5));
        var other = SectorGroups.of(Map.of(NGO, 8, JST, 7, RESIDENTS, 9));

        assertThat(SectorGroups.joined(List.of(one, other)))
                .containsExactly(new Group(List.of(NGO), 14), new Group(List.of(JST, RESIDENTS), 23));
    }

    @Test
    void aMeetingThatMayNotBeToldApartTakesNoPart() {
        var one = SectorGroups.of(Map.of(NGO, 6, JST, 7));

        assertThat(SectorGroups.joined(List.of(one, SectorGroups.of(Map.of(NGO, 2, JST, 9)))))
                .isEqualTo(one);
        assertThat(SectorGroups.joined(List.of())).isEmpty();
    }

    @Test
    void meetingsWhoseGroupsCrossLeaveNothingToCompare() {
        var one = SectorGroups.of(Map.of(NGO, 6, JST, 2, RESIDENTS, 5));
        var other = SectorGroups.of(Map.of(NGO, 4, JST, 5, RESIDENTS, 7));

        assertThat(SectorGroups.joined(List.of(one, other))).isEmpty();
    }
}
