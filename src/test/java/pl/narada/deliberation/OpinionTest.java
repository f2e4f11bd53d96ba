package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Opinion.Verdict;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.shared.Sector;

class OpinionTest {

    private static final List<Group> GROUPS =
            List.of(new Group(List.of(Sector.NGO), 10), new Group(List.of(Sector.JST, Sector.RESIDENTS), 12));

    @Test
    void theWholeIsMadeOfAllSectorsAndGroupsOfTheirs() {
        Opinion opinion = Opinion.of(
                GROUPS,
                Map.of(
                        Sector.NGO, new Stances(4, 1, 1),
                        Sector.JST, new Stances(1, 1, 0),
                        Sector.RESIDENTS, new Stances(0, 2, 3)));

        assertThat(opinion.all()).isEqualTo(new Stances(5, 4, 4));
        assertThat(opinion.by()).containsExactly(new Stances(4, 1, 1), new Stances(1, 3, 3));
    }

    @Test
    void noGroupIsToldIfInOneOfThemTooFewAnswered() {
        Opinion opinion =
                Opinion.of(GROUPS, Map.of(Sector.NGO, new Stances(6, 0, 0), Sector.JST, new Stances(0, 4, 0)));

        assertThat(opinion.by()).isEmpty();
        assertThat(opinion.verdict()).isNull();
        assertThat(opinion.all().n()).isEqualTo(10);
    }

    @Test
    void whatHalfOfEveryGroupAgreesWithIsSupportedByAll() {
        assertThat(verdict(new Stances(5, 5, 0), new Stances(9, 1, 0))).isEqualTo(Verdict.ALL);
    }

    @Test
    void whatHalfOfEveryGroupDisagreesWithAllAreAgainst() {
        assertThat(verdict(new Stances(1, 9, 0), new Stances(5, 5, 0))).isEqualTo(Verdict.AGAINST);
        assertThat(verdict(new Stances(0, 5, 0), new Stances(1, 5, 0))).isEqualTo(Verdict.AGAINST);
    }

    @Test
    void halfAndHalfEverywhereIsNeitherSupportNorOpposition() {
        assertThat(verdict(new Stances(5, 5, 0), new Stances(6, 6, 0))).isEqualTo(Verdict.SIMILAR);
    }

    @Test
    void groupsDifferIfOneIsForItAndTheOtherAgainst() {
        assertThat(verdict(new Stances(9, 1, 0), new Stances(1, 9, 0))).isEqualTo(Verdict.DIFFER);
    }

    @Test
    void whoPassesIsNeitherForNorAgainst() {
        assertThat(verdict(new Stances(5, 0, 5), new Stances(5, 0, 7))).isEqualTo(Verdict.ALL);
        // two for it, and ten who pass: nothing can be said of this group
        assertThat(verdict(new Stances(5, 0, 5), new Stances(2, 0, 10))).isNull();
    }

    @Test
    void whatIsAgreedWithMostComesFirstAndWhatNobodyAnsweredLast() {
        var oneForAmongManyWhoPass = new Stances(1, 0, 30);
        var nearlyAll = new Stances(28, 1, 1);
        var divided = new Stances(10, 10, 0);
        var rejected = new Stances(0, 3, 0);
        var all = new ArrayList<>(List.of(Stances.NONE, rejected, divided, oneForAmongManyWhoPass, nearlyAll));

        all.sort(Stances.MOST_AGREED_FIRST);

        assertThat(all).containsExactly(nearlyAll, oneForAmongManyWhoPass, divided, rejected, Stances.NONE);
    }

    private static @Nullable Verdict verdict(Stances ngo, Stances others) {
        return Opinion.of(GROUPS, Map.of(Sector.NGO, ngo, Sector.RESIDENTS, others))
                .verdict();
    }
}
