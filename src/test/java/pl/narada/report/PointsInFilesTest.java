package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import pl.narada.outcome.Recorded;
import pl.narada.report.content.Held;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import tools.jackson.databind.json.JsonMapper;

/** Where people divide money with points, each file of the outcome says points, beside how many people gave any. */
class PointsInFilesTest {

    /** The bus: 20 points of 4 people, the classes: 14 of 4. */
    private static Held meeting() {
        var workshop = aWorkshop().inBudgetWithPoints();
        for (int i = 1; i <= 4; i++) workshop.by(i).giving(Map.of(1, 5, 3, 1));
        for (int i = 5; i <= 6; i++) workshop.by(i).giving(Map.of(3, 5));
        workshop.facilitatorDoes(new RevealResult(BUDGET));
        return Written.held(Recorded.of(workshop.state()));
    }

    @Test
    void theTable() {
        assertThat(new OutcomeCsv(Written.WORDS, pl.narada.i18n.Translations.POLISH)
                        .write(meeting().outcome())
                        .lines())
                .anySatisfy(line -> assertThat(line).contains("Bus w soboty", "\"4\";\"6\"", "\"20\"", "\"60000\""));
    }

    @Test
    void theRecordForOtherSystems() {
        var ways =
                JsonMapper.shared().readTree(new OutcomeJson().write(meeting())).at("/outcome/activities");
        assertThat(ways.findValues("twoWays").stream()
                        .filter(node -> node.isObject())
                        .map(node -> node.at("/rows/0/label").asString() + " "
                                + node.at("/rows/0/points").asInt() + " "
                                + node.at("/rows/0/votes").asInt()))
                .containsExactly("Bus w soboty 20 4");
    }

    @Test
    void theReport() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Written.docx(meeting())))) {
            String tables =
                    document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
            assertThat(tables)
                    .contains("Najwięcej punktów", "Punkty")
                    .containsPattern("Bus w soboty\\t60.000.zł\\t20\\t4");
            assertThat(document.getParagraphs()).anyMatch(p -> p.getText().contains("dały mu punkty"));
        }
    }

    @Test
    void theWorkbook() throws IOException {
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(meeting())))) {
            assertThat(book.iterator())
                    .toIterable()
                    .anySatisfy(sheet -> assertThat(sheet).anySatisfy(row -> {
                        var cells = new java.util.ArrayList<String>();
                        row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                        assertThat(cells).containsSequence("Bus w soboty", "60000", "4", "20", "6");
                    }));
        }
    }
}
