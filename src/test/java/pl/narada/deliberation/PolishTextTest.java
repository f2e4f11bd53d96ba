package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishTextTest {

    @ParameterizedTest
    @CsvSource({
        "Świetlica, swietlice",
        "świetlica, ŚWIETLICAMI",
        "konkurs, konkursow",
        "oferta, ofercie",
        "organizacja, organizacjom",
        "młodzież, mlodzieza",
        "senior, seniorów",
        "grant, granty",
        "usługi, uslug",
        "szkolenie, szkoleniach",
        "koło, kołami",
        "transport, transportem",
    })
    void aWordIsFoundInAnyOfItsFormsAndWithoutDiacritics(String one, String other) {
        assertThat(inCommon(one, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"świetlica, świetny", "konkurs, konkret", "powiat, powitanie", "gmina, grant", "senior, sejm"})
    void otherWordsHaveNothingInCommon(String one, String other) {
        assertThat(inCommon(one, other)).isEmpty();
    }

    @Test
    void wordsOfOtherLanguagesStayAsTheyAre() {
        assertThat(PolishText.words("Молодь і volunteers"))
                .extracting(PolishText.Word::written)
                .containsExactly("молодь", "і", "volunteers");
    }

    @Test
    void lettersTypedAsALetterAndAnAccentAreTheSame() {
        assertThat(PolishText.words("s\u0301wietlica")).isEqualTo(PolishText.words("świetlica"));
    }

    @Test
    void smallWordsTellNothing() {
        assertThat(PolishText.words("dla wsi"))
                .extracting(PolishText.Word::isStopWord)
                .containsExactly(true, false);
        assertThat(PolishText.words(" – ")).isEmpty();
    }

    private static Set<String> inCommon(String one, String other) {
        Set<String> common = new HashSet<>(PolishText.words(one).getFirst().forms());
        common.retainAll(PolishText.words(other).getFirst().forms());
        return common;
    }
}
