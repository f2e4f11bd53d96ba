package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.Held;
import pl.narada.room.When;
import pl.narada.shared.Teryt;
import pl.narada.shared.WorkshopId;

/** Whatever people typed stays text in every file, and no page breaks over it. */
class HostileTextsTest {

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script><img src=\"http://127.0.0.1:9/x.png\"/>",
            "</td></table><h1>Inny tytuł</h1>",
            "=HYPERLINK(\"http://127.0.0.1:9\";\"x\")",
            "+48 600 100 200",
            "-1+1",
            "@SUM(A1)",
            "a\u0000b\u0007c\u000Bd\uFFFEe\uD800f",
            "\u202Ekęt\u202C \u2067אבג\u2069 مرحبا",
            "😀 rodzina 👨‍👩‍👧 𝔘",
            "x".repeat(500),
            "]]> &amp; &#0; ${7*7} %s {0}",
            "Ґанок їжака: щось — „ąęśćżźńłó”");

    private static final Opinion NOBODY =
            Publishable.of(List.of(), List.of(Map.of())).getFirst();

    private static Held held() {
        List<Voice> voices = new ArrayList<>();
        for (String text : TEXTS)
            voices.add(
                    new Voice(1, voices.size() + 1, "need", text, List.of(), null, false, When.DURING, 3, List.of()));
        List<Row> rows = voices.stream()
                .map(v -> new Row(v.number(), v.text(), 3, List.of(), NOBODY))
                .toList();
        var ballot = new Ballot("dots", false, 12, 0, List.of(), rows);
        List<Decision> decisions = voices.stream()
                .map(v -> new Decision(v.number(), v.text(), new Origin(1, v.number())))
                .toList();
        List<Phrase> phrases = TEXTS.stream().map(text -> new Phrase(text, 3)).toList();
        String prompt = TEXTS.getFirst();
        var gather = new ActivityOutcome(
                1, "gather", prompt, prompt, null, List.of(), voices, List.of(), phrases, List.of(), null, null, null,
                null, null, null, null, List.of(), null, null, List.of(), List.of());
        var vote = new ActivityOutcome(
                2,
                "vote",
                prompt,
                prompt,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ballot,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                String.join("\n", TEXTS),
                decisions,
                List.of());
        var outcome =
                new OutcomeView(true, Instant.EPOCH, 12, 0, List.of(), List.of(), List.of(), List.of(gather, vote));
        var details = new WorkshopDetails(
                new Teryt("2612"), prompt, LocalDate.of(2023, 11, 22), LocalTime.of(9, 0), LocalTime.of(11, 0), prompt);
        return new Held(WorkshopId.random(), "powiat staszowski", details, outcome, null);
    }

    @Test
    void inThePdfTheyAreText() throws IOException {
        byte[] pdf = Written.pdf(held());
        Pages.draw("hostile", pdf);

        String text = ReadersOpenReportsTest.text(pdf);
        assertThat(text).contains("<script>alert(1)</script>", "=HYPERLINK", "Ґанок їжака", "${7*7}");
        assertThat(text.replace("\n", "").replace("\r", "")).contains("x".repeat(60));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            // nothing runs off the page: a long word is broken
            assertThat(document.getNumberOfPages()).isBetween(3, 12);
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .noneMatch(o -> o.getTitle().contains("Inny tytuł"));
        }
    }

    @Test
    void inTheTextDocumentTheyAreText() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Written.docx(held())))) {
            String whole = document.getTables().stream().map(t -> t.getText()).reduce("", String::concat);
            assertThat(whole).contains("</td></table><h1>Inny tytuł</h1>", "abcdef", "😀 rodzina", "x".repeat(500));
        }
    }

    @Test
    void inTheWorkbookNothingIsAFormula() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(held())))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("(?s)[=+@-].*"))
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            })));
            assertThat(book.getSheet("Wypowiedzi").getRow(3).getCell(6).getStringCellValue())
                    .startsWith("=HYPERLINK");
        }
    }
}
