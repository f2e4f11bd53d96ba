package pl.narada.network.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import pl.narada.network.Card;
import pl.narada.network.Introduction;
import pl.narada.network.Network;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.TableBox;

/** Who asked to be in touch, so that they can be found and removed; what was answered and their details are nobody's business. */
final class WishRows extends TableBox {

    private final Network network;
    private final Runnable then;

    /** {@code then}: when something has changed. */
    WishRows(List<Introduction> wishes, List<Card> cards, Network network, Runnable then) {
        super("in-words");
        this.network = network;
        this.then = then;
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("network.wish.name", "network.wish.card", "network.actions")
                .forEach(column -> head.addHeaderCell().setText(getTranslation(column)));
        wishes.forEach(wish -> cards.stream()
                .filter(card -> card.id().equals(wish.card()))
                .forEach(card -> fill(table.getBody().addRow(), wish, card)));
        add(table);
    }

    private void fill(NativeTableRow row, Introduction wish, Card card) {
        NativeTableHeaderCell name = row.addHeaderCell();
        name.setText(wish.name());
        name.getElement().setAttribute("scope", "row");
        row.addDataCell().setText("%d, %s".formatted(card.number(), card.name()));
        var remove = Buttons.small(this, "remove", () -> ask(wish));
        remove.setAriaLabel(getTranslation("network.wish.remove", "name", wish.name()));
        row.addDataCell().add(remove);
    }

    private void ask(Introduction wish) {
        Confirm.ask(this, "network.remove-wish", () -> {
            network.removeIntroduction(wish.id());
            then.run();
        });
    }
}
