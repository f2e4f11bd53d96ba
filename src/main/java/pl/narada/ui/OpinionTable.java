package pl.narada.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Opinion;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;

/** What people said to statements: how many agree, disagree and pass, by groups of sectors, and how far these agree. */
public final class OpinionTable extends TableBox {

    /** {@code by}: by group, or nothing; {@code verdict}: its name, or null if there is none. */
    public record Row(
            String label,
            Stances all,
            List<Stances> by,
            @Nullable String verdict) {

        public static Row of(String label, Opinion opinion) {
            Opinion.Verdict verdict = opinion.verdict();
            return new Row(label, opinion.all(), opinion.by(), verdict == null ? null : verdict.wire());
        }
    }

    /** {@code groups}: their names, in the order of {@link Row#by}. */
    public OpinionTable(List<String> groups, List<Row> rows) {
        super("opinions");
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("opine.statement"));
        for (Stance stance : Stance.values())
            head.addHeaderCell().setText(getTranslation("opine.stance." + stance.wire()));
        groups.forEach(group -> head.addHeaderCell().setText(group));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("opinion");
            label(line.addHeaderCell(), row);
            for (Stance stance : Stance.values())
                line.addDataCell().setText(Integer.toString(row.all().of(stance)));
            for (int i = 0; i < groups.size(); i++) {
                line.addDataCell()
                        .setText(i < row.by().size() ? inShort(row.by().get(i)) : "–");
            }
        }
        add(table);
    }

    private void label(NativeTableHeaderCell cell, Row row) {
        cell.getElement().setAttribute("scope", "row");
        cell.add(new Span(row.label()));
        if (row.verdict() == null) return;
        var verdict = new Span(getTranslation("opine.verdict." + row.verdict()));
        verdict.addClassName("verdict");
        cell.add(verdict);
    }

    private String inShort(Stances stances) {
        return getTranslation(
                "opine.in-short", "agree", stances.agree(), "disagree", stances.disagree(), "pass", stances.pass());
    }
}
