package pl.narada.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A common order: the place of each choice, who put it first, and the points, which may tell another order. */
public final class RankTable extends TableBox {

    /** {@code byPoints}: its place by points; {@code byPairs}: by Ranked Pairs, null if not known; {@code first}: how many put it first, {@code by}: of each group, as far as it may be told. */
    public record Row(
            String label,
            int place,
            int byPoints,
            @Nullable Integer byPairs,
            double points,
            int first,
            List<@Nullable Integer> by) {}

    /** {@code rows} in the common order; {@code groups}: their names, in the order of {@link Row#by}. */
    public RankTable(List<String> groups, List<Row> rows) {
        super("ranking");
        var how = new Paragraph(getTranslation("rank.how"));
        how.addClassName("hint");
        add(how, table(groups, rows));
        pairs(rows);
        if (rows.stream().allMatch(row -> row.place() == row.byPoints())) return;
        var order = rows.stream()
                .sorted(Comparator.comparingInt(Row::byPoints))
                .map(row -> row.byPoints() + ". " + row.label())
                .collect(Collectors.joining(", "));
        var other = new Paragraph(getTranslation("rank.by-points", "order", order));
        other.addClassName("by-points");
        add(other);
    }

    /** The other way to settle circles: the same order, or its own, with ties as ties. */
    private void pairs(List<Row> rows) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.byPairs() == null)) return;
        boolean same = rows.stream().allMatch(row -> Objects.equals(row.byPairs(), row.place()));
        String order = rows.stream()
                .sorted(Comparator.comparingInt(RankTable::byPairs))
                .map(row -> byPairs(row) + ". " + row.label())
                .collect(Collectors.joining(", "));
        var said = new Paragraph(
                same ? getTranslation("rank.pairs.same") : getTranslation("rank.pairs.differ", "order", order));
        said.addClassName("by-pairs");
        add(said);
    }

    private static int byPairs(Row row) {
        Integer place = row.byPairs();
        return place == null ? 0 : place;
    }

    private NativeTable table(List<String> groups, List<Row> rows) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.choice"));
        head.addHeaderCell().setText(getTranslation("rank.place"));
        head.addHeaderCell().setText(getTranslation("rank.first"));
        groups.forEach(group -> head.addHeaderCell().setText(group));
        head.addHeaderCell().setText(getTranslation("rank.points"));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("ranked");
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            line.addDataCell().add(new Span(place(row, rows)));
            line.addDataCell().setText(Integer.toString(row.first()));
            for (int group = 0; group < groups.size(); group++)
                line.addDataCell().setText(by(row, group));
            line.addDataCell().setText(getTranslation("rank.number", "n", row.points()));
        }
        return table;
    }

    private static String by(Row row, int group) {
        Integer people = group < row.by().size() ? row.by().get(group) : null;
        return people == null ? "–" : Integer.toString(people);
    }

    /** A tie says so: the order in which it stands here means nothing. */
    private String place(Row row, List<Row> rows) {
        boolean tied = rows.stream().filter(r -> r.place() == row.place()).count() > 1;
        return row.place() + (tied ? ". " + getTranslation("rank.tie") : ".");
    }
}
