package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.Csv.Row;

class CsvTest {

    @Test
    void marksAndEndsOfLinesAndEmptyLinesDontMatter() throws Unreadable {
        assertThat(Csv.rows("\uFEFFa,b\r\n\r\n c , d\rE,", ','))
                .containsExactly(
                        new Row(1, List.of("a", "b")), new Row(3, List.of("c", "d")), new Row(4, List.of("E", "")));
    }

    @Test
    void quotesKeepWhatIsInThem() throws Unreadable {
        assertThat(Csv.rows("\"a,\"\"b\"\"\nc\",d\ne", ','))
                .containsExactly(new Row(1, List.of("a,\"b\"\nc", "d")), new Row(3, List.of("e")));
        assertThat(Csv.rows("\"\"", ',')).containsExactly(new Row(1, List.of("")));
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWithItsLine() {
        assertThatThrownBy(() -> Csv.rows("a\n\"b,c\n", ','))
                .isInstanceOf(Unreadable.class)
                .hasMessage("Line 2: A quotation mark is opened and not closed.");
    }
}
