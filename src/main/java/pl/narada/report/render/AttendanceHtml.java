package pl.narada.report.render;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.narada.i18n.Translations;
import pl.narada.report.content.Attendance;
import pl.narada.report.content.Attendance.Row;

/** Pages with lines to sign on, each complete in itself: sheets go from hand to hand and get apart. */
final class AttendanceHtml {

    private static final int[] WIDTHS = {7, 35, 33, 25};

    private final Tree tree = new Tree();
    private final Translations words;

    AttendanceHtml(Translations words) {
        this.words = words;
    }

    Document of(Attendance list, String sheet) {
        var html = new Html(words, list.language(), tree);
        Element root = tree.root("html");
        root.setAttribute("lang", list.language().getLanguage());
        html.head(root, list.title(), "", sheet, List.of());
        Element body = tree.in(root, "body");
        body.setAttribute("class", "attendance");
        int first = 1;
        for (List<Row> rows : list.sheets()) {
            Element one = tree.in(body, "div");
            one.setAttribute("class", first == 1 ? "sheet" : "sheet next");
            html.masthead(one, list.organisation());
            tree.in(one, "h1", list.title());
            html.facts(one, list.facts());
            lines(one, list, rows, first);
            first += rows.size();
            tree.styled(one, "p", "note", list.clause());
        }
        return tree.document();
    }

    private void lines(Element page, Attendance list, List<Row> filled, int first) {
        Element table = tree.in(page, "table");
        table.setAttribute("class", "data");
        Element head = tree.in(tree.in(table, "thead"), "tr");
        for (int i = 0; i < list.columns().size(); i++) {
            Element column = tree.in(head, "th", list.columns().get(i));
            column.setAttribute("scope", "col");
            column.setAttribute("style", "width:" + WIDTHS[i] + "%");
        }
        Element rows = tree.in(table, "tbody");
        int number = first;
        for (Row one : filled) {
            Element row = tree.in(rows, "tr");
            tree.in(row, "td", Integer.toString(number++)).setAttribute("class", "number");
            cell(row, one.name());
            cell(row, one.institution());
            cell(row, one.signed());
        }
    }

    private void cell(Element row, String text) {
        // nothing but spaces would be no cell at all for a screen reader
        tree.in(row, "td", text.isEmpty() ? "\u00A0" : text);
    }
}
