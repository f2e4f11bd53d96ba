package pl.narada.region.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.narada.programme.County;
import pl.narada.region.RegionState.Shared;

/** Needs that are main ones in many counties. */
final class SharedList extends Div {

    private final Select<Integer> many = new Select<>();
    private final Div needs = new Div();

    SharedList(Consumer<UnaryOperator<Wish>> ask) {
        addClassName("shared-needs");
        many.setLabel(getTranslation("region.many"));
        many.setItems(Wish.MANY);
        many.setItemLabelGenerator(n -> getTranslation("region.counties", "n", n));
        many.addValueChangeListener(e -> {
            if (e.isFromClient()) ask.accept(wish -> wish.withAtLeast(e.getValue()));
        });
        add(many, needs);
    }

    void show(List<Shared> shared, int atLeast) {
        many.setValue(atLeast);
        var list = new UnorderedList();
        shared.forEach(s -> list.add(item(s)));
        needs.removeAll();
        needs.add(shared.isEmpty() ? new Paragraph(getTranslation("region.nothing-shared")) : list);
    }

    private ListItem item(Shared shared) {
        var need = new Span(getTranslation("need." + shared.category().key()));
        need.addClassName("card-title");
        String where = shared.counties().stream().map(County::name).collect(Collectors.joining(", "));
        var counties = new Span(
                getTranslation("region.in-counties", "n", shared.counties().size()) + ": " + where);
        counties.addClassName("facts");
        return new ListItem(need, counties);
    }
}
