package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @Test
    void caseAndPolishDiacriticsAreIgnored() {
        assertThat(Folded.of("ZAŻÓŁĆ gęślą jaźń").text()).isEqualTo("zazolc gesla jazn");
    }

    @Test
    void lettersTypedAsALetterAndAnAccentAreTheSame() {
        assertThat(Folded.of("mło\u0301dziez\u0307")).isEqualTo(Folded.of("młódzież"));
    }

    @Test
    void punctuationAndSpacesOnlySeparateWords() {
        assertThat(Folded.of(" „Świetlica” – tak,  ale…gdzie?").text()).isEqualTo("swietlica tak ale gdzie");
        assertThat(Folded.of("?! …").text()).isEmpty();
        assertThat(Folded.of("").words()).isEmpty();
    }

    @Test
    void ukrainianLettersStayAsTheyAre() {
        assertThat(Folded.of("Її ґанок, мій дім").text()).isEqualTo("її ґанок мій дім");
    }

    @ParameterizedTest
    @CsvSource({
        "mlodziez, true",
        "MŁODZIEŻ, true",
        "dla mł, true",
        "młodzieży miejsce, true",
        "odzie, true",
        "'', true",
        "?, true",
        "miejsce dla seniorów, false"
    })
    void aTextIsFoundByItsWordsInAnyOrderAndByPartsOfThem(String sought, boolean found) {
        assertThat(Folded.of("Miejsce dla młodzieży").has(Folded.of(sought))).isEqualTo(found);
    }
}
