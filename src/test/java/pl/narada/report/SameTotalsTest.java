package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.i18n.Translations.POLISH;
import static pl.narada.report.Written.WORDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.database.OnBothDatabases;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Recorded;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.report.content.Held;
import pl.narada.report.content.Indicators;
import pl.narada.room.RandomMeeting;
import pl.narada.room.WorkshopBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People, voices, votes and ratings of a meeting that nobody planned add up to the same in every kind of file. */
@OnBothDatabases
class SameTotalsTest {

    static Held meeting(long seed) {
        List<WorkshopBuilder> last = new ArrayList<>();
        RandomMeeting.hold(seed, 700, last::add);
        OutcomeView outcome = Recorded.of(last.getLast().state());
        return Written.held(outcome);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void filesAddUpToTheOutcome(long seed) throws IOException {
        Held held = meeting(seed);
        OutcomeView outcome = held.outcome();
        int voices =
                outcome.activities().stream().mapToInt(a -> a.voices().size()).sum();
        int votes = outcome.activities().stream()
                .map(ActivityOutcome::ballot)
                .filter(Objects::nonNull)
                .flatMap(b -> b.rows().stream())
                .mapToInt(Row::votes)
                .sum();
        int ratings = outcome.activities().stream()
                .map(ActivityOutcome::ratings)
                .filter(Objects::nonNull)
                .flatMap(r -> r.rows().stream())
                .flatMap(r -> r.ratings().values().stream())
                .mapToInt(r -> r.n())
                .sum();
        assertThat(outcome.people()).isPositive();
        assertThat(voices).isPositive();

        csv(held, voices, votes, ratings);
        json(held, voices, votes, ratings);
        xlsx(held, voices, votes, ratings);
        docx(held, voices, votes);
        pdf(held, voices);
        assertThat(Indicators.of(List.of(held)).voices()).isEqualTo(voices);
    }

    private void csv(Held held, int voices, int votes, int ratings) {
        List<List<String>> lines = new OutcomeCsv(WORDS, POLISH)
                .write(held.outcome())
                .lines()
                .map(line -> List.of(line.split("\";\"", -1)))
                .toList();
        List<String> nouns = List.of("potrzeba", "pomysł", "pytanie", "słowo");
        assertThat(lines.stream().filter(l -> nouns.contains(l.get(2)))).hasSize(voices);
        assertThat(sum(lines, "wynik głosowania"::equals, 6)).isEqualTo(votes);
        // scales may have names of their own
        assertThat(sum(lines, what -> what.startsWith("ocena") || what.equals("ankieta: ocena"), 7))
                .isEqualTo(ratings);
    }

    private static int sum(List<List<String>> lines, Predicate<String> what, int column) {
        return lines.stream()
                .filter(l -> what.test(l.get(2)) && l.get(5).equals("wszyscy"))
                .mapToInt(l -> Integer.parseInt(l.get(column)))
                .sum();
    }

    private void json(Held held, int voices, int votes, int ratings) {
        JsonNode outcome =
                JsonMapper.shared().readTree(new OutcomeJson().write(held)).at("/outcome");
        int said = 0;
        int cast = 0;
        int rated = 0;
        for (JsonNode activity : outcome.at("/activities")) {
            said += activity.at("/voices").size();
            for (JsonNode row : activity.at("/ballot/rows"))
                cast += row.at("/votes").asInt();
            for (JsonNode row : activity.at("/ratings/rows"))
                for (JsonNode rating : row.at("/ratings"))
                    rated += rating.at("/n").asInt();
        }
        assertThat(outcome.at("/people").asInt()).isEqualTo(held.outcome().people());
        assertThat(List.of(said, cast, rated)).containsExactly(voices, votes, ratings);
    }

    private void xlsx(Held held, int voices, int votes, int ratings) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(held)))) {
            assertThat(number(book, "Osoby", 4, "")).isEqualTo(held.outcome().people());
            assertThat(book.getSheet("Wypowiedzi").getLastRowNum()).isEqualTo(voices);
            assertThat(number(book, "Głosowania", 6, "wszyscy")).isEqualTo(votes);
            assertThat(number(book, "Oceny", 7, "wszyscy")).isEqualTo(ratings);
        }
    }

    /** The sum of a column, of all rows in which some cell says this. */
    private static int number(XSSFWorkbook book, String sheet, int column, String whose) {
        if (book.getSheet(sheet) == null) return 0;
        var format = new DataFormatter();
        return StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
                .skip(1)
                .filter(row -> whose.isEmpty()
                        || StreamSupport.stream(row.spliterator(), false)
                                .anyMatch(c -> format.formatCellValue(c).equals(whose)))
                .mapToInt(row -> (int) row.getCell(column).getNumericCellValue())
                .sum();
    }

    private void docx(Held held, int voices, int votes) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(Written.docx(held)))) {
            List<XWPFTable> tables = document.getTables();
            XWPFTable people = tables.stream()
                    .filter(t -> cell(t, 0, 0).equals("Sektor"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cell(people, people.getNumberOfRows() - 1, 1))
                    .isEqualTo(Integer.toString(held.outcome().people()));
            int groups = 0;
            for (int row = 1; row < people.getNumberOfRows() - 1; row++)
                groups += Integer.parseInt(cell(people, row, 1));
            assertThat(groups).isIn(0, held.outcome().people());
            int said = tables.stream()
                    .filter(t -> cell(t, 0, 0).equals("Nr") && cell(t, 0, 1).equals("Treść"))
                    .mapToInt(t -> t.getNumberOfRows() - 1)
                    .sum();
            assertThat(said).isEqualTo(voices);
            int cast = tables.stream()
                    .filter(t -> cell(t, 0, 0).equals("Opcja") && cell(t, 0, 1).equals("Głosy"))
                    .flatMap(t -> t.getRows().stream().skip(1))
                    .mapToInt(row -> Integer.parseInt(row.getCell(1).getText()))
                    .sum();
            assertThat(cast).isEqualTo(votes);
        }
    }

    private static String cell(XWPFTable table, int row, int column) {
        var cell = table.getRow(row).getCell(column);
        return cell == null ? "" : ReadersOpenReportsTest.plain(cell.getText());
    }

    private void pdf(Held held, int voices) throws IOException {
        String text = ReadersOpenReportsTest.text(Written.pdf(held));
        assertThat(text).contains("Osoby " + held.outcome().people());
        int told = Pattern.compile("(?m)^(\\d+) wypowied")
                .matcher(text)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .sum();
        assertThat(told).isEqualTo(voices);
    }
}
