package pl.narada.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import pl.narada.shared.Text;

/**
 * What else can be done with a row, under "⋯". Its buttons are made when it is unfolded: of three hundred rows nearly
 * all stay as light as one button.
 */
public final class RowMenu extends Div {

    private static final int ENOUGH_TO_KNOW_WHICH = 40;

    private final Button button = Buttons.small(this, "row.dots", () -> {});
    private final Div box = new Div();
    private final Unfolding unfolding = new Unfolding(button, box, this::fill);
    private final List<Item> items = new ArrayList<>();

    private record Item(String key, BooleanSupplier offered, Runnable then) {}

    public RowMenu() {
        addClassName("row-menu");
        add(unfolding);
    }

    /** {@code offered}: whether it can be done just now. */
    public RowMenu item(String key, BooleanSupplier offered, Runnable then) {
        items.add(new Item(key, offered, then));
        return this;
    }

    /** {@code words}: what the row says, by whose beginning one hears which row it is. */
    public void about(String words) {
        button.setAriaLabel(getTranslation("row.more", "text", Text.shortened(words, ENOUGH_TO_KNOW_WHICH)));
    }

    /** The one that unfolds it. */
    public Button button() {
        return button;
    }

    private void fill() {
        box.removeAll();
        items.stream()
                .filter(item -> item.offered().getAsBoolean())
                .forEach(item -> box.add(Buttons.small(this, item.key(), () -> choose(item))));
    }

    /** What is done may take the focus for itself afterwards. */
    private void choose(Item item) {
        unfolding.fold();
        button.focus();
        item.then().run();
    }
}
