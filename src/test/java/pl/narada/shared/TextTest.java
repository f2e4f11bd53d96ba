package pl.narada.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void whiteSpaceBecomesSingleSpaces() {
        assertThat(line("  dwa \t\n słowa  ")).isEqualTo("dwa słowa");
    }

    @Test
    void spacesThatDoNotBreakAreSpacesToo() {
        assertThat(line("\u00A0w\u00A0 Staszowie\u2007")).isEqualTo("w Staszowie");
        assertThat(line("dwa\u2003 słowa")).isEqualTo("dwa słowa");
        assertThat(Text.line("\u00A0", 20)).isEqualTo(Result.refused(Reason.TEXT_EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200B", "\u202E\u2066", "\u0000\u0007", "\uFEFF", "\u2003"})
    void nothingToSeeIsEmpty(String typed) {
        assertThat(Text.line(typed, 20)).isEqualTo(Result.refused(Reason.TEXT_EMPTY));
    }

    @Test
    void joinersAloneAreNothingToSee() {
        assertThat(Text.line("\u200D\u200C", 20)).isEqualTo(Result.refused(Reason.TEXT_EMPTY));
    }

    @Test
    void charactersThatTurnTheLineAroundOrHideAreRemoved() {
        assertThat(line("pra\u202Ewda\u200B i\u2066 fa\u00ADłsz\uFEFF\u0007")).isEqualTo("prawda i fałsz");
    }

    @Test
    void familiesAndFlagsStayTogether() {
        String family = "👩\u200D👩\u200D👧";
        String scotland = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

        assertThat(line(family + " " + scotland)).isEqualTo(family + " " + scotland);
    }

    @Test
    void halfACharacterIsRemoved() {
        assertThat(line("a\uD83Db\uDE00c")).isEqualTo("abc");
    }

    @Test
    void lettersAreComposed() {
        assertThat(line("z\u0307o\u0301łc\u0301")).isEqualTo("żółć");
    }

    @Test
    void lettersAreComposedAlsoAcrossWhatIsRemoved() {
        assertThat(line("o\u200B\u0301")).isEqualTo("ó");
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleTyped() {
        assertThat(line("😀".repeat(20))).hasSize(40);
        assertThat(Text.line("😀".repeat(21), 20)).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 20));
        assertThat(line("z\u0307".repeat(20))).isEqualTo("ż".repeat(20));
    }

    @Test
    void whatIsTrimmedDoesNotCount() {
        assertThat(line(" ".repeat(500) + "x".repeat(20) + " ".repeat(500))).isEqualTo("x".repeat(20));
    }

    @Test
    void aMegabyteIsRefused() {
        String megabyte = "x".repeat(1 << 20);

        assertThat(Text.line(megabyte, 200)).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 200));
        assertThat(Text.lines(megabyte, 200)).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 200));
        assertThat(Text.lines(" ".repeat(1 << 20), 200)).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 200));
    }

    @Test
    void severalLinesKeepTheirParagraphsAndMayBeEmpty() {
        assertThat(Text.lines(" a\u00A0 b \r\nc\rd\n\n\n\n\ne ", 100)).isEqualTo(Result.ok("a b \nc\nd\n\ne"));
        assertThat(Text.lines(" \n ", 100)).isEqualTo(Result.ok(""));
        assertThat(Text.lines("x".repeat(101), 100)).isEqualTo(Result.refused(Reason.TEXT_TOO_LONG, 100));
    }

    @Test
    void whatIsCleanStaysAsItIs() {
        int[] pieces = {
            'a', 'ż', ' ', '\n', '\t', '\r', 0x200D, 0x202E, 0x1F600, 0xD83D, 0x301, 0xE000, 0x7F, 0x2028, 'Z', '5'
        };
        long seed = 41;
        var random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            var typed = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                // a combining accent only after a letter: see lettersAreComposedAlsoAcrossWhatIsRemoved
                int piece = pieces[random.nextInt(pieces.length)];
                if (piece == 0x301) typed.append('e');
                typed.appendCodePoint(piece);
            }
            if (Text.line(typed.toString(), 30) instanceof Result.Ok<String> once) {
                assertThat(Text.line(once.value(), 30))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(once);
            }
            if (Text.lines(typed.toString(), 30) instanceof Result.Ok<String> once) {
                assertThat(Text.lines(once.value(), 30))
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(once);
            }
        }
    }

    private static String line(String typed) {
        return switch (Text.line(typed, 20)) {
            case Result.Ok<String> ok -> ok.value();
            case Result.Refused<String> no -> throw new AssertionError(no.refusal());
        };
    }
}
