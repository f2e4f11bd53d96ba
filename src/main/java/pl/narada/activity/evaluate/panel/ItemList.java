package pl.narada.activity.evaluate.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.Item;
import pl.narada.activity.evaluate.Ready;
import pl.narada.ui.Buttons;
import pl.narada.ui.Order;

/** Questions or fields in their order: their words can be changed, ready ones picked, others written. */
final class ItemList extends Div {

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Select<Ready> ready = new Select<>();
    private final Button own;
    private final String label;
    private final List<Ready> offered;
    private final int most;

    /** {@code key}: of its words; {@code offered}: the ready ones; {@code most}: as many as there may be. */
    ItemList(String key, List<Item> items, List<Ready> offered, int most) {
        this.label = getTranslation(key);
        this.offered = offered;
        this.most = most;
        addClassName("item-list");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        ready.setPlaceholder(getTranslation("evaluate.add-ready"));
        ready.setAriaLabel(getTranslation("evaluate.add-ready"));
        ready.setItemLabelGenerator(r -> getTranslation(r.key()));
        ready.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            add(new Item(e.getValue().id(), getTranslation(e.getValue().key())));
        });
        own = Buttons.small(
                this,
                "evaluate.add-own",
                () -> add(new Item(freeId(), "")).words.focus());
        var ways = new Div(ready, own);
        ways.addClassName("item-ways");
        var heading = new Span(label);
        heading.addClassName("item-heading");
        super.add(heading, list, ways);
        items.forEach(item -> rows.add(new Row(item)));
        show();
    }

    /** Its id, and the words that are being changed. */
    private final class Row extends Div {
        private final String id;
        private final TextField words = new TextField();

        Row(Item item) {
            id = item.id();
            words.setMaxLength(EvaluateSettings.TEXT_LIMIT);
            words.setValue(item.text());
            words.addClassName("grow");
            addClassName("activity-fields");
            add(
                    words,
                    Buttons.small(ItemList.this, "agenda.up", () -> move(this, -1)),
                    Buttons.small(ItemList.this, "agenda.down", () -> move(this, 1)),
                    Buttons.small(ItemList.this, "remove", () -> {
                        rows.remove(this);
                        show();
                    }));
        }
    }

    private Row add(Item item) {
        var row = new Row(item);
        rows.add(row);
        show();
        return row;
    }

    private void move(Row row, int by) {
        if (!Order.moved(rows, row, by)) return;
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).words.setAriaLabel(label + " " + (i + 1));
            list.add(rows.get(i));
        }
        List<Ready> left = offered.stream().filter(r -> !has(r.id())).toList();
        ready.clear();
        ready.setItems(left);
        ready.setVisible(!left.isEmpty() && rows.size() < most);
        own.setVisible(rows.size() < most);
    }

    private boolean has(String id) {
        return rows.stream().anyMatch(row -> row.id.equals(id));
    }

    /** Never one of a row that is there: answers belong to ids. */
    private String freeId() {
        int number = 1;
        while (has(id(number))) number++;
        return id(number);
    }

    /** Questions and fields of one evaluation have no id in common. */
    private String id(int number) {
        String of = offered.equals(Ready.FIELDS) ? "field-" : "question-";
        return of + number;
    }

    /** Rows without words are as good as removed. */
    List<Item> items() {
        return rows.stream()
                .filter(row -> !row.words.getValue().isBlank())
                .map(row -> new Item(row.id, row.words.getValue()))
                .toList();
    }
}
