package pl.narada.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    private static final JoinCode CODE = new JoinCode("QJ3KXA");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QJ3KXA",
                "qj3kxa",
                " qj3 kxa ",
                "QJ3-KXA",
                "QJ3–KXA",
                "q.j.3.k.x.a",
                "\tqj3kxa\n",
                "0j3kxa",
                "OJ3KXA",
                "Q13KXA",
                "qi3kxa",
                "ql3kxa",
                "oL3kxa"
            })
    void aCodeIsReadHoweverItWasTyped(String typed) {
        assertThat(JoinCode.parse(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "QJ3KX",
                "QJ3KXAA",
                "QJ3KX!",
                "QJ3KXĄ",
                "QJ3_KXA",
                "😀😀😀",
                "https://narada.pl/j/QJ3KXA"
            })
    void nonsenseIsNoCode(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodePastedFromAMessageMayHaveSpacesAndHyphensThatDoNotBreak() {
        assertThat(JoinCode.parse("QJ3\u00A0KXA")).contains(CODE);
        assertThat(JoinCode.parse("QJ3\u2011KXA")).contains(CODE);
        assertThat(JoinCode.parse("QJ3KXA\u200B")).contains(CODE);
    }

    @Test
    void aBookIsNotEvenLookedAt() {
        assertThat(JoinCode.parse("QJ3KXA" + " ".repeat(35))).isEmpty();
        assertThat(JoinCode.parse("QJ3KXA" + " ".repeat(34))).contains(CODE);
    }

    @Test
    void lookAlikesAreNeverInACodeAndEveryCodeReadsAsItself() {
        var random = new Random(2612);
        for (int i = 0; i < 2_000; i++) {
            JoinCode code = JoinCode.random(random);
            assertThat(code.value()).hasSize(6).doesNotContainPattern("[01OIL]");
            assertThat(JoinCode.parse(code.value().toLowerCase(java.util.Locale.ROOT)))
                    .contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QJ3KX", "qj3kxa", "0J3KXA", "QJ3KXAA"})
    void aCodeOutsideTheAlphabetIsNeverMade(String value) {
        assertThatThrownBy(() -> new JoinCode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
