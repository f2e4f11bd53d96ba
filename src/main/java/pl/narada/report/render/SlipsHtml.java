package pl.narada.report.render;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import pl.narada.i18n.Translations;
import pl.narada.report.content.SlipSheet;

/** Ten slips to a page, with lines to cut along. */
final class SlipsHtml {

    /** The object that {@link PdfWriter} draws a QR code for; its text is in {@code data-qr}. */
    static final String QR_TYPE = "narada/qr";

    private static final int COLUMNS = 2;

    private final Tree tree = new Tree();
    private final Translations words;

    SlipsHtml(Translations words) {
        this.words = words;
    }

    Document of(SlipSheet sheet, String css) {
        var html = new Html(words, sheet.language(), tree);
        Element root = tree.root("html");
        root.setAttribute("lang", sheet.language().getLanguage());
        html.head(root, sheet.title(), "", css, List.of());
        Element body = tree.in(root, "body");
        body.setAttribute("class", "slips");
        for (int from = 0; from < sheet.slips().size(); from += SlipSheet.ON_A_PAGE) {
            int to = Math.min(from + SlipSheet.ON_A_PAGE, sheet.slips().size());
            page(body, sheet, sheet.slips().subList(from, to), from == 0);
        }
        return tree.document();
    }

    private void page(Element body, SlipSheet sheet, List<SlipSheet.Slip> slips, boolean first) {
        Element table = tree.in(body, "table");
        table.setAttribute("class", first ? "cut" : "cut next");
        for (int i = 0; i < slips.size(); i += COLUMNS) {
            Element row = tree.in(table, "tr");
            for (int j = i; j < i + COLUMNS; j++) {
                Element cell = tree.in(row, "td");
                if (j < slips.size()) slip(cell, sheet, slips.get(j));
            }
        }
    }

    private void slip(Element cell, SlipSheet sheet, SlipSheet.Slip slip) {
        tree.styled(cell, "p", "of", sheet.workshop());
        Element code = tree.in(cell, "object");
        code.setAttribute("type", QR_TYPE);
        code.setAttribute("alt", "QR");
        code.setAttribute("data-qr", slip.address());
        code.setAttribute("style", "display:block;float:left;width:86pt;height:86pt");
        tree.styled(cell, "p", "when", sheet.date());
        tree.styled(cell, "p", "code", slip.code().inHalves());
        tree.styled(cell, "p", "what", sheet.sentence());
    }
}
