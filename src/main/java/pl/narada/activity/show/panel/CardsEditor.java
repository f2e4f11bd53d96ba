package pl.narada.activity.show.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Card.Type;
import pl.narada.activity.show.ShowSettings;
import pl.narada.shared.Result;
import pl.narada.ui.Buttons;
import pl.narada.ui.Order;

/** The cards of a slide in their order. A new one gets a number that no card here has had. */
final class CardsEditor extends Div {

    private final List<CardEditor> cards = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private final Button pick;
    private Type latest = Type.PRACTICE;
    private int last;

    CardsEditor(List<Card> now) {
        addClassName("cards-editor");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("show.cards"));
        var title = new Span(getTranslation("show.cards"));
        title.addClassName("cards-title");
        var help = new Span(getTranslation("show.cards.help", "n", ShowSettings.MOST_CARDS));
        help.addClassName("hint");
        add = Buttons.small(this, "show.cards.add", this::addNew);
        pick = Buttons.small(this, "library.pick", this::pick);
        now.forEach(this::add);
        add(title, help, list, new Div(add, pick));
        show();
    }

    private void add(Card card) {
        cards.add(new CardEditor(this, card));
        latest = card.type();
        last = Math.max(last, card.id());
    }

    /** Of the same type as the one before it. */
    private void addNew() {
        add(new Card(last + 1, latest, "", "", "", null));
        show();
        cards.getLast().open();
    }

    private void pick() {
        Set<UUID> here = cards.stream()
                .flatMap(card -> Optional.ofNullable(card.entry()).stream())
                .collect(Collectors.toSet());
        int room = ShowSettings.MOST_CARDS - cards.size();
        new LibraryPicker(here, room, cards.isEmpty() ? null : latest, this::addPicked).open();
    }

    private void addPicked(List<LibraryPicker.Picked> picked) {
        picked.forEach(one -> add(Card.of(last + 1, one.entry(), one.told())));
        show();
        // the button may be disabled now
        if (pick.isEnabled()) pick.focus();
    }

    void move(CardEditor card, int by) {
        if (!Order.moved(cards, card, by)) return;
        show();
    }

    void remove(CardEditor card) {
        cards.remove(card);
        show();
        add.focus();
    }

    private void show() {
        list.removeAll();
        cards.forEach(list::add);
        for (CardEditor card : cards) card.place(card == cards.getFirst(), card == cards.getLast());
        add.setEnabled(cards.size() < ShowSettings.MOST_CARDS);
        pick.setEnabled(add.isEnabled());
    }

    /** The cards as filled in, or the first thing that is wrong with one. */
    Result<List<Card>> read() {
        List<Card> read = new ArrayList<>();
        for (CardEditor card : cards) {
            switch (card.read()) {
                case Result.Ok<Card>(Card ready) -> read.add(ready);
                case Result.Refused<Card>(var why) -> {
                    card.open();
                    return new Result.Refused<>(why);
                }
            }
        }
        return Result.ok(read);
    }
}
