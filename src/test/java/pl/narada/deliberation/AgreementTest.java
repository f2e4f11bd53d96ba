package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.deliberation.Agreement.Verdict.*;
import static pl.narada.shared.Sector.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Agreement.Share;
import pl.narada.deliberation.SectorGroups.Group;

class AgreementTest {

    @Test
    void everybodyIsForWhatHalfOfEveryGroupSupports() {
        assertThat(shares(3, 6, 50, 100).verdict()).isEqualTo(ALL);
        assertThat(shares(3, 6, 10, 10).verdict()).isEqualTo(ALL);
        assertThat(shares(3, 7, 10, 10).verdict()).isEqualTo(DIFFER);
    }

    @Test
    void groupsDifferFromFortyPointsOn() {
        assertThat(shares(3, 10, 7, 10).verdict()).isEqualTo(DIFFER);
        assertThat(shares(30, 100, 69, 100).verdict()).isEqualTo(MIXED);
        assertThat(shares(0, 5, 2, 5).verdict()).isEqualTo(DIFFER);
    }

    @Test
    void groupsAreAlikeBelowTwentyPoints() {
        assertThat(shares(30, 100, 49, 100).verdict()).isEqualTo(SIMILAR);
        assertThat(shares(30, 100, 50, 100).verdict()).isEqualTo(MIXED);
        assertThat(shares(0, 5, 0, 9).verdict()).isEqualTo(SIMILAR);
    }

    @Test
    void onlyTheMostAndTheLeastSupportiveGroupMatterForTheWord() {
        assertThat(shares(1, 10, 3, 10, 6, 10).verdict()).isEqualTo(DIFFER);
    }

    @Test
    void aLargeGroupCannotDrownASmallOne() {
        var groups = List.of(new Group(List.of(NGO), 5), new Group(List.of(RESIDENTS), 500));

        assertThat(Agreement.of(groups, Map.of(NGO, 1, RESIDENTS, 400)).percents())
                .containsExactly(20, 80);
    }

    @Test
    void whatTheLeastSupportiveGroupSupportsMostComesFirst() {
        var loved = shares(5, 5, 0, 5);
        var liked = shares(3, 5, 3, 5);
        var alsoLiked = shares(3, 5, 4, 5);

        assertThat(Agreement.mostAgreedFirst(List.of(loved, liked, alsoLiked), a -> a).stream()
                        .map(Agreement.Ranked::item))
                .containsExactly(alsoLiked, liked, loved);
    }

    @Test
    void equalOnesKeepTheirOrder() {
        var one = shares(1, 2, 3, 4);
        var same = shares(6, 8, 2, 4);

        assertThat(Agreement.mostAgreedFirst(List.of(one, same), a -> a).stream()
                        .map(Agreement.Ranked::item))
                .containsExactly(one, same);
    }

    @Test
    void percentsAreRounded() {
        assertThat(new Share(2, 3).percent()).isEqualTo(67);
        assertThat(new Share(1, 8).percent()).isEqualTo(13);
    }

    @Test
    void moreThanAllIsABug() {
        assertThatThrownBy(() -> new Share(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreement(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Agreement shares(int... peopleOf) {
        var shares = new Share[peopleOf.length / 2];
        for (int i = 0; i < shares.length; i++) shares[i] = new Share(peopleOf[2 * i], peopleOf[2 * i + 1]);
        return new Agreement(Arrays.asList(shares));
    }
}
