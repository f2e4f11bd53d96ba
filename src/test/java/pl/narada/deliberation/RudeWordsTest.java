package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RudeWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O kurwa, znowu ankieta",
                "KURWĄ nie jestem",
                "wszyscy wypierdalać!",
                "starosta to chuj",
                "Jebać to.",
                "jebac to",
                "Та пішов ти нахуй",
                "це повний піздець",
                "What the fuck",
                "bullshit"
            })
    void vulgarWordsAreFoundInAnyFormAndSpelling(String text) {
        assertThat(RudeWords.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kurator oświaty",
                "kurs języka",
                "pieprz i sól",
                "Chujnice, Kutno i Kurów",
                "kutia na Wigilię",
                "pedały rowerowe",
                "szmaty do sprzątania",
                "Scunthorpe, Essex, shiitake",
                "cocktail dla seniorów",
                "дебют, хутір, підручник, сучасна бляха",
                "dupleks",
                "sukces, sukienki, cipkarz",
                "zjazd, jebel",
                ""
            })
    void innocentWordsAreNot(String text) {
        assertThat(RudeWords.isIn(text)).isFalse();
    }
}
