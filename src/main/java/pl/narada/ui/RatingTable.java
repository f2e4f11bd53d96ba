package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;

/** How things were rated: on each scale the mean, how the ratings spread, and the means by groups of sectors. */
public final class RatingTable extends TableBox {

    /** {@code ratings}: by the name of the scale, in the order of the scales. */
    public record Row(String label, Map<String, Rating> ratings) {}

    private final List<String> groups;

    /** {@code groups}: the names of the groups, in the order of {@link Rating#by}. */
    public RatingTable(List<String> scales, List<String> groups, List<Row> rows) {
        this(scales, (_, usual) -> usual, groups, rows);
    }

    /** {@code title}: what a scale is called, by its name and what it is called as usual. */
    public RatingTable(List<String> scales, BinaryOperator<String> title, List<String> groups, List<Row> rows) {
        super("ratings");
        this.groups = groups;
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.choice"));
        scales.forEach(
                scale -> head.addHeaderCell().setText(title.apply(scale, getTranslation("rate.scale." + scale))));
        for (Row row : rows) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            row.ratings().values().forEach(rating -> line.addDataCell().add(rating(rating)));
        }
        add(table);
    }

    private Component rating(Rating rating) {
        var cell = new Div();
        cell.addClassName("rating");
        Double mean = rating.mean();
        if (mean == null) {
            cell.add(new Span(getTranslation("rate.unrated")));
            return cell;
        }
        var value = new Span(mean(mean));
        value.addClassName("mean");
        var n = new Span(getTranslation("rate.n", "n", rating.n()));
        n.addClassName("n");
        cell.add(value, spread(rating), n);
        if (!rating.by().isEmpty()) cell.add(byGroup(rating));
        if (!rating.by().isEmpty() || rating.n() >= Publishable.MANY) cell.add(inShort(rating));
        return cell;
    }

    /** Five small columns; for who can't see them, the same in words. */
    private Component spread(Rating rating) {
        var columns = new Div();
        columns.addClassName("spread");
        columns.getElement().setAttribute("role", "img");
        columns.getElement().setAttribute("aria-label", inWords(rating.spread()));
        columns.getElement().setAttribute("title", inWords(rating.spread()));
        int most = rating.spread().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int n : rating.spread()) {
            var column = new Span();
            column.getStyle().setHeight(100 * n / Math.max(1, most) + "%");
            columns.add(column);
        }
        return columns;
    }

    private String inWords(List<Integer> spread) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spread.size(); i++) {
            words.add(getTranslation("rate.spread", "rating", i + 1, "n", spread.get(i)));
        }
        return String.join(", ", words);
    }

    private Component byGroup(Rating rating) {
        List<String> means = new ArrayList<>();
        for (int i = 0; i < groups.size() && i < rating.by().size(); i++) {
            Double mean = rating.by().get(i);
            means.add(groups.get(i) + ": " + (mean == null ? "–" : mean(mean)));
        }
        var by = new Span(String.join(" · ", means));
        by.addClassName("by-sector");
        return by;
    }

    private Component inShort(Rating rating) {
        var verdict = new Span(getTranslation("verdict.rated." + rating.verdict()));
        verdict.addClassName("verdict");
        return verdict;
    }

    private String mean(double mean) {
        return getTranslation("rate.mean", "mean", mean);
    }
}
