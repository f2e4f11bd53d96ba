package pl.narada.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterTest {

    @Test
    void theElevenAreasStandInTheirThreePlanes() {
        assertThat(Arrays.stream(Plane.values()).map(p -> p.chapters().size())).containsExactly(5, 3, 3);
        for (Chapter chapter : Chapter.values())
            assertThat(Chapter.parse(chapter.wire())).contains(chapter);
        assertThat(Chapter.parse("nonsense")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Na konsultacje prawie nikt nie przychodzi, CONSULTATIONS",
        "Dotacje są przyznawane w marcu, FUNDING",
        "Organizacje nie mają LOKALU na spotkania, SUPPORT_IN_KIND",
        "Powiatowe forum organizacji dwa razy w roku, SECTOR_INTEGRATION",
        "Partnerstwo na rzecz transportu, PROJECT_PARTNERSHIPS"
    })
    void wordsHintAtChapters(String text, Chapter chapter) {
        assertThat(Chapter.suggested(text)).contains(chapter);
    }

    @Test
    void aWordInTheMiddleOfAnotherHintsAtNothing() {
        assertThat(Chapter.suggested("Rozpoczęcie; emigranci")).isEmpty();
    }
}
