package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.QUESTIONS;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.WriteAnswer;
import pl.narada.outcome.Recorded;
import pl.narada.report.content.Held;

/** What was answered in writing stands with its question in the report and in the workbook, and goes where the question goes. */
class AnswersInFilesTest {

    private static Held meeting() {
        var workshop = aWorkshop()
                .inQuestions()
                .asking("Kiedy?", "Gdzie?", "Obelga?")
                .facilitatorDoes(new WriteAnswer(QUESTIONS, 1, "W maju.\nO 9:00.", ""))
                .facilitatorDoes(new WriteAnswer(QUESTIONS, 3, "Nieładnie.", ""))
                .facilitatorDoes(new Hide(QUESTIONS, 3));
        return Written.held(Recorded.of(workshop.state()));
    }

    @Test
    void theReport() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Written.docx(meeting())))) {
            assertThat(document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n")))
                    .containsPattern("Kiedy\\?\\nOdpowiedź: W.maju\\.\\nO.9:00\\.\\tpytanie z.odpowiedzią\\t1")
                    .contains("Gdzie?\tpytanie bez odpowiedzi\t1")
                    .doesNotContain("Nieładnie");
        }
        try (var pdf = Loader.loadPDF(Written.pdf(meeting()))) {
            assertThat(new PDFTextStripper().getText(pdf).replace('\u00A0', ' '))
                    .contains("Odpowiedź: W maju.", "O 9:00.")
                    .doesNotContain("Nieładnie");
        }
    }

    @Test
    void theWorkbook() throws IOException {
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(meeting())))) {
            assertThat(book.iterator())
                    .toIterable()
                    .anySatisfy(sheet -> assertThat(sheet).anySatisfy(row -> {
                        var cells = new ArrayList<String>();
                        row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                        assertThat(cells)
                                .containsSequence("Kiedy?", "pytanie z\u00A0odpowiedzią", "1", "W maju.\nO 9:00.");
                    }));
        }
    }
}
