package pl.narada.report.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;
import pl.narada.organisation.Logo;
import pl.narada.organisation.Organisation;
import pl.narada.report.content.Cell;
import pl.narada.report.content.Part;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent;
import pl.narada.report.content.ReportContent.Fact;

/** The same report for a word processor: real headings, lists and table heads, so that somebody can go on writing in it. */
@Component
public class DocxWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    /** In twentieths of a point: A4 less its margins. */
    private static final int TEXT_WIDTH = 9_638;

    private final Translations words;

    public DocxWriter(Translations words) {
        this.words = words;
    }

    public byte[] write(ReportContent report) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            new Writing(document, report).all();
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            // nothing is read from outside: what fails here was made wrong here
            throw new IllegalStateException(e);
        }
    }

    private final class Writing {

        private final XWPFDocument document;
        private final ReportContent report;
        private final DocxStyles styles;

        Writing(XWPFDocument document, ReportContent report) {
            this.document = document;
            this.report = report;
            this.styles = new DocxStyles(document, report.language());
        }

        void all() throws IOException, InvalidFormatException {
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(report.title());
            properties.setCreator("Narada");
            page();
            footer();
            masthead(report.organisation());
            paragraph("Title", report.title());
            if (!report.subtitle().isEmpty()) paragraph("Subtitle", report.subtitle());
            if (!report.facts().isEmpty()) facts(report.facts());
            for (var chapter : report.chapters()) {
                paragraph("Heading1", chapter.heading());
                List<Part> parts = chapter.parts();
                for (int i = 0; i < parts.size(); i++) {
                    part(parts.get(i));
                    if (leadsOn(parts, i)) document.getParagraphs().getLast().setKeepNext(true);
                }
            }
        }

        /** A sentence below a heading and above its table or picture: none of them should stay behind alone. */
        private static boolean leadsOn(List<Part> parts, int i) {
            return i > 0
                    && i + 1 < parts.size()
                    && parts.get(i - 1) instanceof Heading
                    && parts.get(i) instanceof Paragraph
                    && (parts.get(i + 1) instanceof Chart || parts.get(i + 1) instanceof Table);
        }

        private void page() {
            var section = document.getDocument().getBody().addNewSectPr();
            var size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(11_906));
            size.setH(BigInteger.valueOf(16_838));
            var margin = section.addNewPgMar();
            margin.setLeft(BigInteger.valueOf(1_134));
            margin.setRight(BigInteger.valueOf(1_134));
            margin.setTop(BigInteger.valueOf(1_134));
            margin.setBottom(BigInteger.valueOf(1_134));
        }

        private void footer() {
            XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            line.setAlignment(ParagraphAlignment.RIGHT);
            String[] around = words.say(report.language(), "report.page-of").split("[{}]", -1);
            line.createRun().setText(around[0]);
            line.getCTP().addNewFldSimple().setInstr("PAGE");
            line.createRun().setText(around[2]);
            line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        }

        private void masthead(Organisation organisation) throws IOException, InvalidFormatException {
            if (!organisation.logos().isEmpty()) {
                XWPFRun run = document.createParagraph().createRun();
                for (Logo logo : organisation.logos()) {
                    double scale = Math.min(34.0 / logo.height(), 130.0 / logo.width());
                    var type = logo.type().equals("image/png") ? PictureType.PNG : PictureType.JPEG;
                    picture(run, logo.bytes(), type, logo.description(), logo.width() * scale, logo.height() * scale);
                    run.setText("   ");
                }
            }
            for (String line : List.of(organisation.name(), organisation.task(), organisation.funderLine()))
                if (!line.isEmpty()) paragraph("Note", line);
        }

        private void picture(XWPFRun run, byte[] file, PictureType type, String means, double width, double height)
                throws IOException, InvalidFormatException {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(file), type, "picture", Units.toEMU(width), Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(means);
            run.getCTR()
                    .getDrawingArray(run.getCTR().sizeOfDrawingArray() - 1)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(means);
        }

        private void facts(List<Fact> facts) {
            for (Fact fact : facts) {
                XWPFParagraph line = document.createParagraph();
                line.setStyle("Fact");
                XWPFRun name = line.createRun();
                name.setBold(true);
                name.setText(fact.name() + ": ");
                line.createRun().setText(fact.value());
            }
        }

        private void part(Part part) throws IOException, InvalidFormatException {
            switch (part) {
                case Heading(String text) -> paragraph("Heading2", text);
                case Paragraph(String text) ->
                    text.lines().filter(l -> !l.isBlank()).forEach(line -> paragraph("Normal", line));
                case Note(String text) -> paragraph("Note", text);
                case Items items -> items(items);
                case Table table -> table(table);
                case Chart chart -> chart(chart);
            }
        }

        private void items(Items items) {
            BigInteger list = styles.list(items.numbered());
            for (String item : items.items()) {
                XWPFParagraph line = paragraph("ListParagraph", item);
                line.setNumID(list);
                line.setNumILvl(BigInteger.ZERO);
            }
        }

        private void chart(Chart chart) throws IOException, InvalidFormatException {
            paragraph("Caption", chart.caption());
            int height = ChartDrawing.height(chart);
            XWPFRun run = document.createParagraph().createRun();
            picture(run, ChartPictures.png(chart), PictureType.PNG, chart.means(), ChartDrawing.WIDTH, height);
        }

        private void table(Table table) {
            paragraph("Caption", table.caption());
            XWPFTable grid = document.createTable(
                    table.rows().size() + 1, table.columns().size());
            grid.setWidthType(TableWidthType.DXA);
            grid.setWidth(Integer.toString(TEXT_WIDTH));
            grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
            int[] widths = ColumnWidths.of(table, TEXT_WIDTH, this::text);
            XWPFTableRow head = grid.getRow(0);
            head.setRepeatHeader(true);
            head.setCantSplitRow(true);
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                XWPFTableCell cell = head.getCell(i);
                cell.setColor("E8EEF1");
                fill(cell, "TableHead", column.title(), column.number());
                var width = grid.getCTTbl().getTblGrid() == null
                        ? grid.getCTTbl().addNewTblGrid().addNewGridCol()
                        : grid.getCTTbl().getTblGrid().sizeOfGridColArray() > i
                                ? grid.getCTTbl().getTblGrid().getGridColArray(i)
                                : grid.getCTTbl().getTblGrid().addNewGridCol();
                width.setW(BigInteger.valueOf(widths[i]));
            }
            for (int r = 0; r < table.rows().size(); r++) {
                XWPFTableRow row = grid.getRow(r + 1);
                row.setCantSplitRow(true);
                for (int i = 0; i < table.columns().size(); i++) {
                    Column column = table.columns().get(i);
                    fill(row.getCell(i), "TableText", text(table.rows().get(r).get(i)), column.number());
                }
            }
            for (XWPFTableRow row : grid.getRows()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    var properties = row.getCell(i).getCTTc().isSetTcPr()
                            ? row.getCell(i).getCTTc().getTcPr()
                            : row.getCell(i).getCTTc().addNewTcPr();
                    var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
                    width.setType(STTblWidth.DXA);
                    width.setW(BigInteger.valueOf(widths[i]));
                }
            }
            // Word puts two tables that touch into one
            paragraph("Normal", "");
        }

        private void fill(XWPFTableCell cell, String style, String text, boolean number) {
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(style);
            if (number) paragraph.setAlignment(ParagraphAlignment.RIGHT);
            write(paragraph.createRun(), text);
        }

        private String text(Cell cell) {
            return switch (cell) {
                case Cell.Words(String text) -> text;
                case Cell.Count(int n) -> Integer.toString(n);
                case Cell.Mean(double value) -> words.say(report.language(), "rate.mean", "mean", value);
                case Cell.Percent(int n) -> n + "%";
                case Cell.Day(LocalDate date) -> DAY.format(date);
                case Cell.ByHand(String label) -> label;
            };
        }

        private XWPFParagraph paragraph(String style, String text) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(style);
            write(paragraph.createRun(), text);
            return paragraph;
        }

        private static void write(XWPFRun run, String text) {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) run.addBreak();
                run.setText(lines.get(i), i);
            }
        }
    }
}
