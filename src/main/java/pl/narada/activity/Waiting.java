package pl.narada.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SimilarTexts;
import pl.narada.room.Held;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.FacilitatorCommand.Together;
import pl.narada.ui.Buttons;

/** Above a feed: how much waits for a facilitator to look at it, and what to do with all of it at once. */
public final class Waiting extends Div {

    /**
     * Something that people said, and the commands that let it through and hide it.
     *
     * @param held why it waits; null if it does not
     */
    public record Item(
            String text, boolean hidden, @Nullable Held held, ActivityCommand accept, ActivityCommand hide) {}

    private final Span count = new Span();
    private final Button acceptAll;
    private final Span flood = new Span();
    private final Button hideFlood;
    private List<Item> waiting = List.of();
    private List<Item> alike = List.of();

    public Waiting(Desk desk) {
        addClassNames("nudge", "waiting-notice");
        getElement().setAttribute("role", "status");
        acceptAll = Buttons.small(
                this,
                "held.accept-all",
                () -> desk.ask(new Together(waiting.stream().map(Item::accept).toList())));
        hideFlood = Buttons.small(
                this,
                "held.hide-flood",
                () -> desk.ask(new Together(alike.stream().map(Item::hide).toList())));
        add(new Div(count, acceptAll), new Div(flood, hideFlood));
        show(List.of());
    }

    /** {@code all}: everything that was said here. */
    public void show(List<Item> all) {
        waiting = all.stream().filter(item -> item.held() != null).toList();
        List<Item> flooding =
                waiting.stream().filter(item -> item.held() == Held.FLOOD).toList();
        // the first ones of a flood came through before anybody could know what they were
        alike = all.stream()
                .filter(item -> !item.hidden() || item.held() != null)
                .filter(item -> flooding.stream().anyMatch(f -> SimilarTexts.nearlyTheSame(f.text(), item.text())))
                .toList();
        setVisible(!waiting.isEmpty());
        count.setText(getTranslation("held.count", "n", waiting.size()));
        flood.getParent().ifPresent(line -> line.setVisible(!alike.isEmpty()));
        flood.setText(getTranslation("held.flood", "n", alike.size()));
        hideFlood.setText(getTranslation("held.hide-flood", "n", alike.size()));
    }
}
