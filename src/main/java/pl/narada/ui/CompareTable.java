package pl.narada.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Publishable;

/** What people prefer, asked two things at a time: between which places each is, and how often it would be preferred. */
public final class CompareTable extends TableBox {

    /** The fields are those of a {@link pl.narada.room.ChoiceCompared}. */
    public record Row(
            String label,
            int compared,
            @Nullable Integer won,
            @Nullable Integer chance,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer best,
            @Nullable Integer worst) {}

    /** {@code rows} most preferred first. */
    public CompareTable(int people, int comparisons, int undecided, List<Row> rows) {
        super("comparison");
        hint("compare.made", "n", comparisons, "undecided", undecided);
        if (people < Publishable.MANY) hint("support.few", "n", Publishable.MANY);
        add(table(rows));
        if (rows.stream().anyMatch(CompareTable::isClose)) hint("compare.close");
        hint("compare.how");
    }

    private void hint(String key, Object... values) {
        var hint = new Paragraph(getTranslation(key, values));
        hint.addClassName("hint");
        add(hint);
    }

    private static boolean isClose(Row row) {
        return row.best() != null && !row.best().equals(row.worst());
    }

    private NativeTable table(List<Row> rows) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("outcome.choice", "compare.place", "compare.chance", "compare.range", "compare.won"))
            head.addHeaderCell().setText(getTranslation(key));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("compared");
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(place(row));
            line.addDataCell().setText(percent(row.chance()));
            line.addDataCell()
                    .setText(row.low() == null ? "–" : percent(row.low()) + "\u00a0–\u00a0" + percent(row.high()));
            line.addDataCell().setText(won(row));
        }
        return table;
    }

    private String place(Row row) {
        if (row.best() == null || row.worst() == null) return getTranslation("compare.too-seldom");
        return getTranslation(
                isClose(row) ? "compare.between" : "compare.at", "best", row.best(), "worst", row.worst());
    }

    private String percent(@Nullable Integer percent) {
        return percent == null ? "–" : getTranslation("support.percent", "n", percent);
    }

    private String won(Row row) {
        return row.won() == null
                ? getTranslation("compare.times", "n", row.compared())
                : getTranslation("compare.of", "won", row.won(), "compared", row.compared());
    }
}
