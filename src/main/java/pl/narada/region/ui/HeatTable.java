package pl.narada.region.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pl.narada.region.CountyNeeds;
import pl.narada.region.ui.Wish.Order;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Links;

/** Every county with the share of each category in what was said there: never sums, as counties and meetings differ in size. */
final class HeatTable extends Div {

    private final NativeTable table = new NativeTable();
    private final Map<String, NativeTableHeaderCell> heads = new LinkedHashMap<>();
    private final Consumer<UnaryOperator<Wish>> ask;
    private Levels levels = new Levels(0, 1);

    HeatTable(Consumer<UnaryOperator<Wish>> ask) {
        this.ask = ask;
        addClassName("heat-box");
        // who has no mouse scrolls it with the arrows
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("region.table"));
        table.addClassName("heat");
        table.setCaptionText(getTranslation("region.table-caption"));
        head(table.getHead().addRow());
        add(table);
    }

    private void head(NativeTableRow head) {
        column(head, Order.COUNTY, getTranslation("region.county"), "");
        column(head, Order.PEOPLE, "n", getTranslation("region.n"));
        column(head, Order.RATE, getTranslation("region.rate-short"), getTranslation("region.measure.people"));
        for (NeedCategory category : NeedCategory.values()) {
            column(
                    head,
                    category.key(),
                    getTranslation("need.short." + category.key()),
                    getTranslation("need." + category.key()));
        }
    }

    private void column(NativeTableRow head, String column, String words, String inFull) {
        var sort = new NativeButton(
                "", _ -> ask.accept(wish -> wish.with(wish.order().then(column))));
        sort.add(new Span(words));
        sort.addClassName("sort");
        if (!inFull.isEmpty()) {
            sort.getElement().setAttribute("title", inFull);
            sort.setAriaLabel(inFull);
        }
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.add(sort);
        cell.getElement().setAttribute("scope", "col");
        heads.put(column, cell);
    }

    /** The headings stay, so that whoever sorts by keys doesn't lose their place. */
    void show(List<CountyNeeds> counties, Order order) {
        levels = Levels.over(counties.stream()
                .flatMap(county -> Stream.of(NeedCategory.values()).flatMap(c -> county.percent(c).stream()))
                .map(Integer::doubleValue)
                .toList());
        heads.forEach((column, cell) -> {
            if (!column.equals(order.column())) cell.getElement().removeAttribute("aria-sort");
            else cell.getElement().setAttribute("aria-sort", order.direction());
        });
        table.getBody().removeAll();
        ordered(counties, order).forEach(county -> line(table.getBody().addRow(), county));
    }

    /** They come in the order of the alphabet, and equal ones stay in it. */
    private static List<CountyNeeds> ordered(List<CountyNeeds> counties, Order order) {
        if (order.column().equals(Order.COUNTY)) return order.up() ? counties : counties.reversed();
        Function<CountyNeeds, Optional<Double>> value = value(order.column());
        Comparator<Double> direction = order.up() ? Comparator.naturalOrder() : Comparator.reverseOrder();
        // what has no value is neither much nor little
        Comparator<Optional<Double>> emptyLast = Comparator.<Optional<Double>, Boolean>comparing(Optional::isEmpty)
                .thenComparing(v -> v.orElse(0.0), direction);
        return counties.stream().sorted(Comparator.comparing(value, emptyLast)).toList();
    }

    private static Function<CountyNeeds, Optional<Double>> value(String column) {
        return switch (column) {
            case Order.PEOPLE -> c -> c.needs() == null ? Optional.empty() : Optional.of((double) c.people());
            case Order.RATE -> c -> c.needs() == null ? Optional.empty() : Optional.of(c.joinedOfTenThousand());
            default -> {
                NeedCategory category = NeedCategory.find(column).orElseThrow();
                yield c -> c.percent(category).map(Integer::doubleValue);
            }
        };
    }

    private void line(NativeTableRow line, CountyNeeds county) {
        NativeTableHeaderCell name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(Links.to(
                "staff/review/" + county.county().teryt().value(),
                county.county().name()));
        boolean met = county.needs() != null;
        line.addDataCell().setText(met ? Integer.toString(county.people()) : "–");
        line.addDataCell().setText(met ? Sight.number(getLocale(), county.joinedOfTenThousand()) : "–");
        for (NeedCategory category : NeedCategory.values()) share(line.addDataCell(), county, category);
    }

    private void share(NativeTableCell cell, CountyNeeds county, NeedCategory category) {
        county.percent(category)
                .ifPresentOrElse(
                        percent -> {
                            cell.setText(percent + "%");
                            levels.paint(cell, percent);
                        },
                        () -> {
                            cell.setText("–");
                            cell.addClassName("no-value");
                        });
    }
}
