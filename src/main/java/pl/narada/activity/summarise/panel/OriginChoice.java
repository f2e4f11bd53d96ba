package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.summarise.panel.Offered.Item;
import pl.narada.room.Matter;

/** What something is about or follows from; nobody has to say. */
final class OriginChoice extends ComboBox<Item> {

    private List<Item> offered = List.of();
    private @Nullable Matter said;
    private boolean following;

    /** {@code name}: what is asked for. */
    OriginChoice(String name) {
        setPlaceholder(name);
        setAriaLabel(name);
        setClearButtonVisible(true);
        setItemLabelGenerator(Item::label);
        addClassName("origin-choice");
        setVisible(false);
        onChange(() -> {});
    }

    /** Nothing to choose from, nothing to see. */
    void offer(List<Item> items) {
        if (items.equals(offered)) return;
        Matter wanted = wanted();
        offered = List.copyOf(items);
        follow(() -> setItems(new ArrayList<>(offered)));
        setVisible(!offered.isEmpty());
        show(wanted);
    }

    void show(@Nullable Matter now) {
        said = now;
        follow(() -> setValue(offered.stream()
                .filter(item -> item.matter().equals(now))
                .findFirst()
                .orElse(null)));
    }

    private void follow(Runnable change) {
        following = true;
        change.run();
        following = false;
    }

    /** What was said and can't be shown any more stays said. */
    @Nullable
    Matter wanted() {
        Item chosen = getValue();
        return chosen == null ? said : chosen.matter();
    }

    void onChange(Runnable then) {
        addValueChangeListener(e -> {
            if (following) return;
            said = e.getValue() == null ? null : e.getValue().matter();
            then.run();
        });
    }
}
