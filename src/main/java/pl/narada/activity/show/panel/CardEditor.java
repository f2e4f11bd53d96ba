package pl.narada.activity.show.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Card.Type;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WebAddress;
import pl.narada.ui.Buttons;

/** One card that is being edited: its title to find it by, and behind a fold the rest. */
final class CardEditor extends Div {

    private final int id;
    private final @Nullable UUID entry;
    private final Select<Type> type = new Select<>();
    private final TextField title = new TextField();
    private final TextField where = new TextField();
    private final TextArea text = new TextArea();
    private final TextField url = new TextField();
    private final Span summary = new Span();
    private final Details fold;
    private final Button up;
    private final Button down;
    private final Button remove;

    CardEditor(CardsEditor cards, Card card) {
        id = card.id();
        entry = card.entry();
        addClassName("card-editor");
        getElement().setAttribute("role", "group");
        type.setLabel(getTranslation("card.type"));
        type.setItems(Type.values());
        type.setItemLabelGenerator(t -> getTranslation("card." + t.wire()));
        type.setValue(card.type());
        fill(title, "card.title", card.title(), Card.TITLE_LIMIT);
        fill(where, "card.where", card.where(), Card.WHERE_LIMIT);
        where.setHelperText(getTranslation("card.where.help"));
        fill(url, "card.url", card.url() == null ? "" : card.url(), WebAddress.LIMIT);
        text.setLabel(getTranslation("card.text"));
        text.setMaxLength(Card.TEXT_LIMIT);
        text.setValue(card.text());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(_ -> name());
        var fields = new Div(type, title, where, text, url);
        fields.addClassNames("settings", "wide");
        fold = new Details(summary, fields);
        up = Buttons.small(this, "agenda.up", () -> cards.move(this, -1));
        down = Buttons.small(this, "agenda.down", () -> cards.move(this, 1));
        remove = Buttons.small(this, "remove", () -> cards.remove(this));
        add(fold, new Div(up, down, remove));
        name();
    }

    private void fill(TextField field, String key, String value, int limit) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(limit);
        field.setValue(value);
    }

    /** So that whoever can't see where a button stands hears which card it moves. */
    private void name() {
        String name = title.isEmpty() ? getTranslation("card.untitled") : title.getValue();
        summary.setText(name);
        getElement().setAttribute("aria-label", name);
        for (Button button : new Button[] {up, down, remove}) button.setAriaLabel(button.getText() + ": " + name);
    }

    /** A new one: somebody is going to fill it in. */
    void open() {
        fold.setOpened(true);
        title.focus();
    }

    /** The entry of the library that it was taken from, if it was. */
    @Nullable
    UUID entry() {
        return entry;
    }

    void place(boolean first, boolean last) {
        up.setEnabled(!first);
        down.setEnabled(!last);
    }

    Result<Card> read() {
        String address = url.getValue().strip();
        if (!address.isEmpty() && !WebAddress.fits(address)) return Result.refused(Reason.LINK_WRONG);
        return Result.ok(new Card(
                id,
                type.getValue(),
                title.getValue(),
                text.getValue(),
                where.getValue(),
                address.isEmpty() ? null : address,
                entry));
    }
}
