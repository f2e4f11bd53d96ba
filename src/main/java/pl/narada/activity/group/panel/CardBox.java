package pl.narada.activity.group.panel;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.narada.activity.Desk;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.Theme;

/** A contribution that can be dragged, or sent to a theme from the list below it. */
final class CardBox extends Div {

    private final Desk desk;

    CardBox(Desk desk, Card card) {
        this.desk = desk;
        addClassName("card");
        var text = new Span(card.contribution().text());
        text.addClassName("words");
        add(text, mover(card));
        DragSource.create(this).setDragData(card);
    }

    /** The way without a mouse: choose the theme. */
    private Select<Optional<Theme>> mover(Card card) {
        var select = new Select<Optional<Theme>>();
        List<Optional<Theme>> places = new ArrayList<>();
        places.add(Optional.empty());
        card.themes().forEach(t -> places.add(Optional.of(t)));
        select.setItems(places);
        select.setItemLabelGenerator(t -> t.map(Theme::name).orElse(getTranslation("group.none")));
        select.setAriaLabel(
                getTranslation("group.move", "text", card.contribution().text()));
        select.setValue(card.themes().stream()
                .filter(t -> Integer.valueOf(t.id()).equals(card.theme()))
                .findFirst());
        select.addValueChangeListener(e -> desk.ask(new GroupCommand.Place(
                card.activity(),
                card.contribution().id(),
                e.getValue().map(Theme::id).orElse(null))));
        select.addClassName("mover");
        return select;
    }
}
