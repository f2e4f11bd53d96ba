package pl.narada.deliberation.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.statements.Agreement.Share;

class AgreementTest {

    @Test
    void everybodyIsForWhatAClearMajorityOfEveryGroupSupports() {
        assertThat(shares(9, 10, 21, 30).verdict()).isInstanceOf(Verdict.SupportedByAll.class);
        assertThat(shares(8, 10, 21, 30).verdict()).isInstanceOf(Verdict.SupportedOverall.class);
    }

    @Test
    void groupsDifferOnlyIfTheGapIsNoChance() {
        assertThat(shares(3, 20, 17, 20).verdict()).isEqualTo(new Verdict.SectorsDiffer(1, 0));
        assertThat(shares(2, 5, 3, 5).verdict()).isInstanceOf(Verdict.NoClearMajority.class);
    }

    @Test
    void whoDoesNotSupportAThingNeedNotBeAgainstIt() {
        assertThat(shares(0, 30, 1, 30).verdict()).isInstanceOf(Verdict.NoClearMajority.class);
    }

    @Test
    void commonGroundIsThatOfTheGroupThatSupportsItLeast() {
        assertThat(shares(5, 5, 50, 100).commonPercent()).isEqualTo(40);
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
