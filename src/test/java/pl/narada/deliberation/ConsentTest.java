package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Consent.Verdict;

class ConsentTest {

    @Test
    void nobodyBelowThreeIsConsent() {
        Consent consent = Consent.of(List.of(3, 4, 5, 5));

        assertThat(consent.verdict(4)).isEqualTo(Verdict.CONSENT);
        assertThat(consent.median()).contains(Fraction.of(9, 2));
        assertThat(consent.consenting()).isEqualTo(4);
    }

    @Test
    void oneFistBlocksHoweverManyAreForIt() {
        Consent consent = Consent.of(List.of(0, 5, 5, 5, 5, 5, 5));

        assertThat(consent.verdict(5)).isEqualTo(Verdict.BLOCKED);
        assertThat(consent.blocks()).isOne();
        assertThat(consent.median()).contains(Fraction.of(5));
    }

    @Test
    void oneOrTwoFingersAreHeardFirst() {
        assertThat(Consent.of(List.of(2, 3, 5)).verdict(3)).isEqualTo(Verdict.CONCERNS);
        assertThat(Consent.of(List.of(1, 2, 5)).concerns()).isEqualTo(2);
    }

    @Test
    void fewerThanHadToDecideNothing() {
        assertThat(Consent.of(List.of(5, 5)).verdict(3)).isEqualTo(Verdict.TOO_FEW);
        assertThat(Consent.NONE.verdict(0)).isEqualTo(Verdict.TOO_FEW);
        assertThat(Consent.NONE.median()).isEmpty();
    }

    @Test
    void partsAreToldOnlyIfNobodyStandsOut() {
        Consent five = Consent.of(List.of(3, 4, 5, 5, 2));

        assertThat(Consent.told(List.of(five, five))).hasSize(2);
        assertThat(Consent.told(List.of(five, Consent.of(List.of(0))))).isEmpty();
        assertThat(Consent.told(List.of(five, five, Consent.NONE))).hasSize(3);
        assertThat(Consent.total(List.of(five, five)).hands()).containsExactly(0, 0, 2, 2, 2, 4);
    }

    @Test
    void sixFingersAreABug() {
        assertThatThrownBy(() -> Consent.of(List.of(6))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Consent(List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }
}
