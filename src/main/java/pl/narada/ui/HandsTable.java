package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;

/** What people showed to a proposal: what it comes to in words, the rule, and how many showed what. */
public final class HandsTable extends TableBox {

    /** {@code quorum}: so many people had to show a hand; {@code groups}: names, in the order of {@code by}, which may be empty. */
    public HandsTable(int quorum, Hands all, List<String> groups, List<Hands> by) {
        super("hands");
        String verdict = all.consent().verdict(quorum).wire();
        var inWords = new Paragraph(
                getTranslation("consent.verdict." + verdict, "n", all.consent().counted(quorum)));
        inWords.addClassNames("consent-verdict", verdict);
        var rule = new Paragraph(getTranslation("consent.rule", "n", quorum));
        rule.addClassName("hint");
        add(inWords, table(all, groups, by), rule);
        if (!by.isEmpty()) return;
        var why = new Paragraph(getTranslation("outcome.small-groups"));
        why.addClassName("hint");
        add(why);
    }

    private NativeTable table(Hands all, List<String> groups, List<Hands> by) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("consent.hand"));
        head.addHeaderCell().setText(getTranslation("report.all"));
        if (!by.isEmpty()) groups.forEach(group -> head.addHeaderCell().setText(group));
        for (int fingers = Consent.MOST; fingers >= 0; fingers--) {
            int of = fingers;
            row(
                    table,
                    getTranslation("consent.fingers." + fingers),
                    all.shown().get(of),
                    by.stream().map(hands -> hands.shown().get(of)).toList());
        }
        row(
                table,
                getTranslation("consent.abstained"),
                all.abstained(),
                by.stream().map(Hands::abstained).toList());
        return table;
    }

    private static void row(NativeTable table, String name, int all, List<Integer> by) {
        NativeTableRow line = table.getBody().addRow();
        line.addClassName("hand");
        NativeTableHeaderCell label = line.addHeaderCell();
        label.setText(name);
        label.getElement().setAttribute("scope", "row");
        line.addDataCell().setText(Integer.toString(all));
        by.forEach(n -> line.addDataCell().setText(Integer.toString(n)));
    }

    /** Why somebody blocks; nothing if nobody said. */
    public static Component reasons(Component where, List<String> reasons) {
        if (reasons.isEmpty()) return new Div();
        var list = new UnorderedList();
        list.addClassName("voices");
        reasons.forEach(reason -> list.add(new ListItem(reason)));
        return new Div(new H4(where.getTranslation("consent.reasons")), list);
    }
}
