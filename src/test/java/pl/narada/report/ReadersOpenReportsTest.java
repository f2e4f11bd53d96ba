package pl.narada.report;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.i18n.Translations.ENGLISH;
import static pl.narada.i18n.Translations.POLISH;
import static pl.narada.i18n.Translations.UKRAINIAN;
import static pl.narada.report.Written.FOUNDATION;
import static pl.narada.report.Written.WORDS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.report.content.Attendance;
import pl.narada.report.content.CountyReport;
import pl.narada.report.content.EvaluationReport;
import pl.narada.report.content.Held;
import pl.narada.report.content.OnePage;
import pl.narada.report.content.ProgrammeReport;
import pl.narada.report.render.PdfWriter;

/** Programs that people have open what is handed out; the pages are left under target/reports to be looked at. */
class ReadersOpenReportsTest {

    private final Held held = SampleOutcome.held(200, 1);

    @Test
    void theReportIsATaggedDocumentInItsLanguage() throws IOException {
        byte[] pdf = Written.pdf(held);
        Pages.draw("county", pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("pl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Współpraca międzysektorowa w powiecie staszowskim");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(tags(document)).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
            assertThat(alternatives(document)).contains("Logo fundacji").noneMatch(String::isBlank);
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(o -> o.getTitle())
                    .contains("1. Metryka", "4. Potrzeby", "Załącznik 1. Wszystkie wypowiedzi");
            document.getPages()
                    .forEach(page -> page.getResources()
                            .getFontNames()
                            .forEach(font -> assertThat(embedded(page.getResources(), font))
                                    .isTrue()));
        }
    }

    private static boolean embedded(org.apache.pdfbox.pdmodel.PDResources resources, COSName font) {
        try {
            return resources.getFont(font).isEmbedded();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void pagesAreCountedAndTheFunderStandsOnEach() throws IOException {
        try (PDDocument document = Loader.loadPDF(Written.pdf(held))) {
            int last = document.getNumberOfPages();
            var text = new PDFTextStripper();
            for (int page = 1; page <= last; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(plain(text.getText(document)))
                        .contains("strona %d z %d".formatted(page, last))
                        .contains("Zadanie finansowane przez Narodowy Instytut Wolności");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en", "uk"})
    void theReportSpeaksEveryLanguage(String language) throws IOException {
        Locale locale = Locale.of(language);
        byte[] pdf = new PdfWriter(WORDS).write(new CountyReport(Written.in(locale)).of(held, FOUNDATION));

        assertThat(text(pdf))
                .contains(WORDS.say(locale, "report.chapter.needs"))
                .contains(WORDS.say(locale, "report.annex.voices"))
                .doesNotContain("!report", "□");
    }

    @Test
    void scalesWithNamesAreCalledSoAndColumnsBeginWithACapital() throws IOException {
        assertThat(text(Written.pdf(held)))
                .contains("Mapa ocen: Co jest pilne i ile kosztuje?", "Koszt (1: niski, 5: wysoki): Co jest pilne")
                .contains("Mapa ważności i wykonalności: Co jest ważne i wykonalne?")
                .contains("Dlaczego")
                .doesNotContain("Mapa ważności i wykonalności: Co jest pilne");
    }

    @Test
    void theSummaryIsOnePageInEveryLanguage() throws IOException {
        for (Locale language : List.of(POLISH, ENGLISH, UKRAINIAN)) {
            byte[] pdf = new PdfWriter(WORDS).write(new OnePage(Written.in(language)).of(held, FOUNDATION));
            Pages.draw("page-" + language, pdf);
            assertThat(pages(pdf)).isEqualTo(1);
            assertThat(text(pdf)).contains("Spotykamy się co kwartał.", "Założyć wspólny kalendarz");
        }
    }

    @Test
    void everySheetOfTheAttendanceListHasItsHeadItsLinesAndTheClause() throws IOException {
        var list = Attendance.blank(Written.in(POLISH), "powiat staszowski", held.details(), FOUNDATION, 3);
        byte[] pdf = new PdfWriter(WORDS).write(list);
        Pages.draw("attendance", pdf);

        assertThat(pages(pdf)).isEqualTo(3);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            for (int page = 1; page <= 3; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(plain(text.getText(document)))
                        .contains("Lista obecności", "Świętokrzyski model współpracy", "22 listopada 2023")
                        .contains("Oaza Spokoju, Grzybów 75A", "Imię i nazwisko", "Podpis", "Prezesa UODO")
                        .containsPattern("(?m)^\\s*" + page * Attendance.LINES + "\\s*$");
            }
        }
    }

    @Test
    void theFilledListHasTheNamesAndThenRoomForThoseWhoSignByHand() throws IOException {
        List<Attendance.Row> names = new ArrayList<>();
        for (int n = 1; n <= 30; n++) {
            String institution = n % 7 == 0
                    ? "Stowarzyszenie na Rzecz Rozwoju Wsi i Kultury Ludowej Ziemi Staszowskiej, wiceprezeska zarządu"
                    : "Koło Gospodyń Wiejskich";
            names.add(new Attendance.Row(
                    "Osoba Numer-" + n, institution, n % 3 == 0 ? "podpis na papierze" : "wpis z telefonu"));
        }
        var list = Attendance.filled(Written.in(POLISH), "powiat staszowski", held.details(), FOUNDATION, names);
        byte[] pdf = new PdfWriter(WORDS).write(list);
        Pages.draw("attendance-filled", pdf);

        assertThat(pages(pdf)).isEqualTo(list.sheets().size()).isEqualTo(3);
        assertThat(plain(text(pdf)))
                .contains("Osoba Numer-1 Koło Gospodyń Wiejskich wpis z telefonu", "Osoba Numer-30")
                .contains("Prezesa UODO");
        long blank = list.sheets().stream()
                .flatMap(List::stream)
                .filter(row -> row.name().isEmpty())
                .count();
        assertThat(blank).isGreaterThanOrEqualTo(Attendance.SPARE);
    }

    @Test
    void theProgrammesReportHasAChapterForEveryWorkshop() throws IOException {
        var all = List.of(SampleOutcome.held(40, 2), SampleOutcome.held(60, 3));
        byte[] pdf = new PdfWriter(WORDS)
                .write(new ProgrammeReport(Written.in(POLISH))
                        .of(all, FOUNDATION, Written.NO_CATEGORIES, Written.NO_MODEL));
        Pages.draw("programme", pdf);

        assertThat(text(pdf)).contains("Wskaźniki do sprawozdania", "do uzupełnienia", "100");
        byte[] evaluation = new PdfWriter(WORDS).write(new EvaluationReport(Written.in(POLISH)).of(held, FOUNDATION));
        Pages.draw("evaluation", evaluation);
        assertThat(text(evaluation)).contains("Spotkanie było przydatne", "3,87");
    }

    @Test
    void theTextDocumentHasHeadingsListsAndTablesOfItsOwn() throws IOException {
        byte[] docx = Written.docx(held);
        Pages.keep("county.docx", docx);

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Współpraca");
            assertThat(styled(document, "Heading1")).contains("1. Metryka", "4. Potrzeby");
            assertThat(styled(document, "Heading2")).contains("Które tematy są najważniejsze?");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(styled(document, "ListParagraph")).contains("Spotykamy się co kwartał.");
            assertThat(document.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader())
                    .allMatch(table -> table.getRows().size() > 1);
            assertThat(document.getAllPictures()).hasSizeGreaterThan(2);
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .map(ReadersOpenReportsTest::plain)
                .toList();
    }

    @Test
    void sheetsHaveNumbersAsNumbersDatesAsDatesAndAFrozenHead() throws IOException {
        byte[] xlsx = Written.xlsx(held);
        Pages.keep("county.xlsx", xlsx);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getNumberOfSheets()).isGreaterThan(12);
            book.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(((org.apache.poi.xssf.usermodel.XSSFSheet) sheet)
                                .getCTWorksheet()
                                .isSetAutoFilter())
                        .isTrue();
            });
            var votes = book.getSheet("Głosowania").getRow(1);
            assertThat(votes.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(votes.getCell(1))).isTrue();
            assertThat(votes.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void theLastColumnSaysHowManyHadNoPhoneAndOnlyOfAllTogether() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Written.xlsx(held)))) {
            assertThat(withoutPhone(book.getSheet("Głosowania"))).containsOnly("4", "");
            assertThat(withoutPhone(book.getSheet("Oceny"))).containsOnly("3", "4", "");
            assertThat(withoutPhone(book.getSheet("Zdania"))).containsOnly("2", "");
            assertThat(withoutPhone(book.getSheet("Rankingi"))).containsOnly("1");
            assertThat(withoutPhone(book.getSheet("Porównania"))).containsOnly("1");
            assertThat(withoutPhone(book.getSheet("Propozycje"))).containsOnly("3", "");
        }
    }

    private static List<String> withoutPhone(Sheet sheet) {
        var format = new DataFormatter();
        int last = sheet.getRow(0).getLastCellNum() - 1;
        assertThat(format.formatCellValue(sheet.getRow(0).getCell(last))).isEqualTo("W\u00A0tym bez telefonu");
        return StreamSupport.stream(sheet.spliterator(), false)
                .skip(1)
                .map(row -> format.formatCellValue(row.getCell(last)))
                .toList();
    }

    /** Where an office suite is installed, it turns the text document and the workbook into pages. */
    @Test
    @EnabledIf("officeIsInstalled")
    void anOfficeSuiteOpensTheDocuments() throws IOException, InterruptedException {
        Pages.keep("county.docx", Written.docx(held));
        Pages.keep("county.xlsx", Written.xlsx(held));
        byte[] text = printedByTheOffice("county.docx", "pdf:writer_pdf_Export");
        Pages.draw("office", text);
        assertThat(text(text)).contains("1. Metryka", "strona 1 z");
        byte[] tables = printedByTheOffice("county.xlsx", "pdf:calc_pdf_Export");
        Pages.draw("office-tables", tables);
        assertThat(text(tables)).contains("Założyć wspólny kalendarz", "Do kiedy");
    }

    private static byte[] printedByTheOffice(String file, String to) throws IOException, InterruptedException {
        Path folder = Path.of("target", "reports");
        Path printed = folder.resolve("office");
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        printed.toString(),
                        folder.resolve(file).toString())
                .inheritIO()
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(printed.resolve(file.replaceAll("\\.[a-z]+$", ".pdf")));
    }

    static boolean officeIsInstalled() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static List<String> tags(PDDocument document) {
        List<String> tags = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), element -> tags.add(element.getStructureType()));
        return tags;
    }

    private static List<String> alternatives(PDDocument document) {
        List<String> words = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), element -> {
            if ("Figure".equals(element.getStructureType()))
                words.add(String.valueOf(element.getAlternateDescription()));
        });
        return words;
    }

    private static void walk(PDStructureNode node, java.util.function.Consumer<PDStructureElement> visit) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            visit.accept(element);
            walk(element, visit);
        }
    }
}
