package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables in text: cells apart by one character, in double quotes where needed, doubled inside (RFC 4180). A byte order mark,
 * any ends of lines, line breaks within quotes and empty lines are taken as they come.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    /** {@code line}: from 1, where the row begins. */
    public record Row(int line, List<String> cells) {}

    public static List<Row> rows(String text, char apart) throws Unreadable {
        return new Reading(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, apart).rows();
    }

    /** The cell as it must be written. */
    public static String cell(String text, char apart) {
        boolean plain = text.indexOf(apart) < 0 && text.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static final class Reading {

        private final String text;
        private final char apart;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int at;
        private int line = 1;
        private int begun = 1;
        private boolean wasQuoted;

        Reading(String text, char apart) {
            this.text = text;
            this.apart = apart;
        }

        List<Row> rows() throws Unreadable {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && cell.toString().isBlank()) quoted();
                else if (c == apart) endCell();
                else if (c == '\n' || c == '\r') endRow(c);
                else cell.append(c);
            }
            if (wasQuoted || !cell.isEmpty() || !cells.isEmpty()) endRow('\n');
            return rows;
        }

        private void quoted() throws Unreadable {
            int opened = line;
            cell.setLength(0);
            wasQuoted = true;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '\n') line++;
                boolean quote = c == '"';
                boolean doubled = quote && at < text.length() && text.charAt(at) == '"';
                if (doubled) at++;
                if (quote && !doubled) return;
                cell.append(c);
            }
            throw new Unreadable(opened, "A quotation mark is opened and not closed");
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow(char c) {
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            endCell();
            boolean empty = cells.size() == 1 && cells.getFirst().isEmpty() && !wasQuoted;
            if (!empty) rows.add(new Row(begun, List.copyOf(cells)));
            cells = new ArrayList<>();
            wasQuoted = false;
            line++;
            begun = line;
        }
    }
}
