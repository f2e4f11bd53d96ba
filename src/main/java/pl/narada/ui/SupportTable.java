package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Opinion;

/**
 * How far sectors agree: the plain share beside the one in which each sector weighs the same, what all of them support at
 * least, how far they are apart, and what may be said of it in a few words.
 */
public final class SupportTable extends TableBox {

    public record Row(String label, Opinion opinion) {}

    /** {@code groups}: their names, in the order of {@link Opinion#by}; {@code rows} in the order of the result. */
    public SupportTable(List<String> groups, List<Row> rows) {
        super("support");
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("choice", "share", "balanced", "common", "divide", "in-short"))
            head.addHeaderCell().setText(getTranslation("support." + key));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.getElement().setAttribute("scope", "row");
            label.setText(row.label());
            Opinion opinion = row.opinion();
            line.addDataCell().setText(percent(opinion.share()));
            line.addDataCell().setText(percent(opinion.balanced()));
            line.addDataCell().setText(percent(opinion.common()));
            Integer divide = opinion.divide();
            line.addDataCell().setText(divide == null ? "–" : getTranslation("support.points", "n", divide));
            line.addDataCell().setText(inShort(this, opinion, groups));
        }
        add(table);
        add(hint(getTranslation("support.means")));
    }

    private String percent(@Nullable Integer percent) {
        return percent == null ? "–" : getTranslation("support.percent", "n", percent);
    }

    private static Component hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        return hint;
    }

    /** What may be said of it in a few words; where sectors differ also which. */
    public static String inShort(Component where, Opinion opinion, List<String> groups) {
        return opinion.most().isEmpty()
                ? where.getTranslation("verdict." + opinion.verdict())
                : where.getTranslation(
                        "verdict.differ-who",
                        "most",
                        named(opinion.most(), groups),
                        "least",
                        named(opinion.least(), groups));
    }

    private static String named(List<Integer> some, List<String> groups) {
        return some.stream().map(groups::get).collect(Collectors.joining(", "));
    }
}
