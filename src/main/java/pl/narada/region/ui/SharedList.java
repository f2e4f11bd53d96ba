package pl.narada.region.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.narada.programme.County;
import pl.narada.region.RegionState.Shared;

/** Needs that are main ones in many counties. */
final class SharedList extends Div {

    SharedList(List<Shared> shared, Wish wish, Consumer<Wish> ask) {
        addClassName("shared-needs");
        var many = new Select<Integer>();
        many.setLabel(getTranslation("region.many"));
        many.setItems(Wish.MANY);
        many.setItemLabelGenerator(n -> getTranslation("region.counties", "n", n));
        many.setValue(wish.atLeast());
        many.addValueChangeListener(e -> ask.accept(wish.withAtLeast(e.getValue())));
        add(many);
        var list = new UnorderedList();
        shared.forEach(s -> list.add(item(s)));
        add(shared.isEmpty() ? new Paragraph(getTranslation("region.nothing-shared")) : list);
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
