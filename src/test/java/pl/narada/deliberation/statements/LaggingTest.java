package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.shared.Sector;

class LaggingTest {

    private static final List<Integer> THINGS = List.of(1, 2, 3, 4);

    @Test
    void aSectorIsAskedFirstWhatFewOfItHaveAnswered() {
        var people = Map.of(Sector.NGO, 12, Sector.JST, 12);
        Map<Sector, int[]> answered = Map.of(Sector.NGO, new int[] {11, 10, 9, 2}, Sector.JST, new int[] {9, 3, 8, 8});

        assertThat(Lagging.of(people, THINGS, (thing, sector) -> by(answered, thing, sector)))
                .isEqualTo(Map.of(Sector.NGO, List.of(4), Sector.JST, List.of(2)));
    }

    @Test
    void atTheBeginningNothingLags() {
        var people = Map.of(Sector.NGO, 12);
        Map<Sector, int[]> answered = Map.of(Sector.NGO, new int[] {4, 4, 4, 0});

        assertThat(Lagging.of(people, THINGS, (thing, sector) -> by(answered, thing, sector)))
                .isEmpty();
    }

    /** Two people of local government: what they lack must not tell what they have answered. */
    @Test
    void sectorsThatMayNotBeToldApartAreAskedAlike() {
        var people = Map.of(Sector.NGO, 9, Sector.JST, 2, Sector.RESIDENTS, 6);
        Map<Sector, int[]> answered = Map.of(
                Sector.NGO, new int[] {9, 9, 9, 9},
                Sector.JST, new int[] {2, 0, 2, 2},
                Sector.RESIDENTS, new int[] {6, 1, 5, 5});

        assertThat(Lagging.of(people, THINGS, (thing, sector) -> by(answered, thing, sector)))
                .isEqualTo(Map.of(Sector.JST, List.of(2), Sector.RESIDENTS, List.of(2)));
    }

    @Test
    void whereNoSectorMayBeToldTheWholeRoomIsAskedAlike() {
        var people = Map.of(Sector.NGO, 8, Sector.JST, 2);
        Map<Sector, int[]> answered = Map.of(Sector.NGO, new int[] {8, 8, 7, 0}, Sector.JST, new int[] {1, 1, 1, 1});

        assertThat(Lagging.of(people, THINGS, (thing, sector) -> by(answered, thing, sector)))
                .hasSize(Sector.values().length)
                .allSatisfy((_, first) -> assertThat(first).containsExactly(4));
    }

    private static int by(Map<Sector, int[]> answered, int thing, Sector sector) {
        int[] counts = answered.get(sector);
        return counts == null ? 0 : counts[thing - 1];
    }
}
