package pl.narada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.model.TextDiff.Piece;

class TextDiffTest {

    private static List<String> changed(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::changed)
                .map(p -> p.text().strip())
                .filter(t -> !t.isEmpty())
                .toList();
    }

    @Test
    void onlyTheWordsThatChangedStandOut() {
        TextDiff diff = TextDiff.of("Forum raz w roku w Staszowie", "Forum dwa razy w roku w Staszowie");

        assertThat(changed(diff.before())).containsExactly("raz");
        assertThat(String.join(" ", changed(diff.after()))).isEqualTo("dwa razy");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'','a b'", "'a b',''", "'a\n\n b','a b\nc'", "'x y z','z y x'", "'same','same'"})
    void putTogetherThePiecesAreTheTextsAgain(String before, String after) {
        TextDiff diff = TextDiff.of(before, after);

        assertThat(whole(diff.before())).isEqualTo(before);
        assertThat(whole(diff.after())).isEqualTo(after);
        assertThat(diff.before().stream().anyMatch(Piece::changed)
                        || diff.after().stream().anyMatch(Piece::changed))
                .isEqualTo(!before.equals(after));
    }

    private static String whole(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
