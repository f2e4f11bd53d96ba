package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.Spread;
import pl.narada.shared.Sector;

class RatingTest {

    private static final List<Group> GROUPS = List.of(
            new Group(List.of(Sector.NGO), 6),
            new Group(List.of(Sector.JST, Sector.BUSINESS), 7),
            new Group(List.of(Sector.RESIDENTS), 9));

    @Test
    void aMeanHasTwoDecimals() {
        assertThat(new Spread(0, 0, 0, 1, 2).mean()).isEqualTo(4.67);
        assertThat(new Spread(1, 0, 0, 0, 0).mean()).isEqualTo(1.0);
        assertThat(Spread.NONE.mean()).isNull();
    }

    @Test
    void theWholeIsMadeOfAllSectors() {
        Rating rating = Rating.of(
                List.of(), Map.of(Sector.NGO, new Spread(1, 0, 0, 0, 3), Sector.JST, new Spread(0, 0, 2, 0, 0)));

        assertThat(rating.n()).isEqualTo(6);
        assertThat(rating.mean()).isEqualTo(3.67);
        assertThat(rating.spread()).containsExactly(1, 0, 2, 0, 3);
        assertThat(rating.by()).isEmpty();
    }

    @Test
    void groupsHaveMeansOfTheirOwnAndWhoDidNotRateHasNone() {
        Rating rating = Rating.of(
                GROUPS,
                Map.of(
                        Sector.NGO, new Spread(1, 0, 0, 0, 4),
                        Sector.JST, new Spread(3, 0, 0, 0, 0),
                        Sector.BUSINESS, new Spread(0, 0, 0, 0, 3)));

        assertThat(rating.by()).containsExactly(4.2, 3.0, null);
    }

    @Test
    void fewWhoAllRateItHighAreToldOnlyWithOthers() {
        Rating rating = Rating.of(
                GROUPS,
                Map.of(
                        Sector.NGO, new Spread(0, 0, 0, 2, 3),
                        Sector.JST, new Spread(3, 0, 1, 0, 3),
                        Sector.RESIDENTS, new Spread(3, 3, 3, 0, 0)));

        assertThat(rating.by()).containsExactly(null, null, 2.0);
    }

    @Test
    void noGroupIsToldIfInOneOfThemTooFewRatedThis() {
        Rating rating = Rating.of(
                GROUPS,
                Map.of(
                        Sector.NGO, new Spread(0, 0, 0, 0, 5),
                        Sector.JST, new Spread(0, 0, 0, 0, 5),
                        Sector.RESIDENTS, new Spread(1, 0, 0, 0, 0)));

        // from the whole and the two others, what one resident thinks could be worked out
        assertThat(rating.by()).isEmpty();
        assertThat(rating.n()).isEqualTo(11);
    }

    @Test
    void highRatingsOfEverySectorAreSaidInAWord() {
        var high = new Spread(0, 0, 1, 3, 12);

        assertThat(Rating.of(GROUPS, Map.of(Sector.NGO, high, Sector.JST, high, Sector.RESIDENTS, high))
                        .verdict())
                .isEqualTo("supported-by-all");
    }
}
