package pl.narada.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import pl.narada.network.Card;
import pl.narada.network.Network;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.TableBox;

/** All cards of a workshop, each with what staff may do about it. */
final class CardRows extends TableBox {

    private final Network network;
    private final Runnable then;

    /** {@code then}: when something has changed. */
    CardRows(List<Card> cards, Network network, Runnable then) {
        super("in-words");
        this.network = network;
        this.then = then;
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("number", "kind", "text", "category", "name", "actions")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("network." + column)));
        cards.forEach(card -> fill(table.getBody().addRow(), card));
        add(table);
    }

    private void fill(NativeTableRow row, Card card) {
        NativeTableHeaderCell number = row.addHeaderCell();
        number.setText(String.valueOf(card.number()));
        number.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(getTranslation("network." + card.kind().wire()));
        var text = row.addDataCell();
        text.add(new Span(card.text()));
        if (card.hidden()) {
            var hidden = new Span(getTranslation("network.hidden"));
            hidden.addClassName("tag");
            text.add(new Span(" "), hidden);
        }
        row.addDataCell().setText(getTranslation("need." + card.category().key()));
        String sector = card.sector()
                .map(s -> ", " + getTranslation("sector." + s.wire()))
                .orElse("");
        row.addDataCell().setText(card.name() + sector);
        row.addDataCell().add(card.hidden() ? show(card) : hide(card), remove(card));
    }

    private Button hide(Card card) {
        return named(Buttons.small(this, "network.hide", () -> hide(card, true)), "network.hide-this", card);
    }

    private Button show(Card card) {
        return named(Buttons.small(this, "network.show", () -> hide(card, false)), "network.show-this", card);
    }

    private void hide(Card card, boolean wanted) {
        network.hide(card.id(), wanted);
        then.run();
    }

    private Button remove(Card card) {
        return named(Buttons.small(this, "remove", () -> ask(card)), "network.remove-this", card);
    }

    private void ask(Card card) {
        Confirm.ask(this, "network.remove-card", () -> {
            network.removeCard(card.id());
            then.run();
        });
    }

    private Button named(Button button, String key, Card card) {
        button.setAriaLabel(getTranslation(key, "number", card.number()));
        return button;
    }
}
