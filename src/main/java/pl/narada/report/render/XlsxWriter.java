package pl.narada.report.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import pl.narada.report.content.Cell;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;
import pl.narada.shared.Text;

/** Tables as a workbook: one on each sheet, numbers as numbers, dates as dates, and nothing ever a formula. */
@Component
public class XlsxWriter {

    private static final int LONGEST_CELL = 32_000;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    public byte[] write(String title, List<Table> tables) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setTitle(title);
            book.getProperties().getCoreProperties().setCreator("Narada");
            var styles = new Styles(book);
            Set<String> names = new HashSet<>();
            tables.forEach(table -> write(book.createSheet(name(table.caption(), names)), table, styles));
            if (tables.isEmpty()) book.createSheet("–");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At most 31 characters, none of a few, and each only once. */
    private static String name(String caption, Set<String> taken) {
        String safe = WorkbookUtil.createSafeSheetName(caption);
        String name = safe;
        for (int i = 2; !taken.add(name); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }

    private static void write(Sheet sheet, Table table, Styles styles) {
        Row head = sheet.createRow(0);
        int last = table.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            Column column = table.columns().get(i);
            org.apache.poi.ss.usermodel.Cell cell = head.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.head);
            sheet.setColumnWidth(i, width(table, i) * 256);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = sheet.createRow(r + 1);
            List<Cell> cells = table.rows().get(r);
            for (int i = 0; i < cells.size(); i++) write(row.createCell(i), cells.get(i), styles);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, last));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Measured in characters: fonts are not there on every server. */
    private static int width(Table table, int column) {
        int longest = table.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell instanceof Cell.Words(String text)
                        ? text.lines().mapToInt(String::length).max().orElse(0)
                        : cell instanceof Cell.ByHand(String label) ? label.length() : NARROWEST)
                .max()
                .orElse(0);
        int title = table.columns().get(column).title().length() + 3;
        return Math.clamp(Math.max(longest + 2, title), NARROWEST, WIDEST);
    }

    private static void write(org.apache.poi.ss.usermodel.Cell field, Cell cell, Styles styles) {
        switch (cell) {
            case Cell.Words(String text) -> {
                field.setCellStyle(Text.looksLikeFormula(text) ? styles.quoted : styles.text);
                if (!text.isEmpty()) field.setCellValue(Text.shortened(text, LONGEST_CELL));
            }
            case Cell.Count(int n) -> {
                field.setCellStyle(styles.number);
                field.setCellValue(n);
            }
            case Cell.Mean(double value) -> {
                field.setCellStyle(styles.mean);
                field.setCellValue(value);
            }
            case Cell.Percent(int n) -> {
                field.setCellStyle(styles.percent);
                field.setCellValue(n / 100.0);
            }
            case Cell.Day(LocalDate date) -> {
                field.setCellStyle(styles.day);
                field.setCellValue(date);
            }
            case Cell.ByHand(String label) -> {
                field.setCellStyle(styles.byHand);
                field.setCellValue(label);
            }
        }
    }

    private static final class Styles {

        final CellStyle head;
        final CellStyle text;
        /** A text that would be read as a formula if somebody edited its cell; marked as Excel's own apostrophe does. */
        final CellStyle quoted;

        final CellStyle number;
        final CellStyle mean;
        final CellStyle percent;
        final CellStyle day;
        final CellStyle byHand;

        Styles(XSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            head = book.createCellStyle();
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            head.setBorderBottom(BorderStyle.THIN);
            head.setWrapText(true);
            text = formatted(book, "@");
            quoted = formatted(book, "@");
            quoted.setQuotePrefixed(true);
            number = formatted(book, "0");
            mean = formatted(book, "0.00");
            percent = formatted(book, "0%");
            day = formatted(book, "yyyy-mm-dd");
            byHand = formatted(book, "General");
            byHand.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            byHand.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }

        private static CellStyle formatted(XSSFWorkbook book, String format) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            return style;
        }
    }
}
