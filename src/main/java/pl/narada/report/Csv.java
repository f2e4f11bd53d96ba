package pl.narada.report;

import java.util.List;
import java.util.stream.Collectors;
import pl.narada.shared.Text;

/** Tables as files: UTF-8 with a byte order mark and semicolons, which is what a Polish spreadsheet opens without questions. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(List<List<String>> lines) {
        return BYTE_ORDER_MARK
                + lines.stream()
                        .map(line -> line.stream().map(Csv::cell).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** What a participant typed must stay text: a spreadsheet would run a cell that begins like a formula. */
    private static String cell(String text) {
        String safe = Text.looksLikeFormula(text) ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
