package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.PhoneTools;
import pl.narada.activity.Rewording;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.panel.Line.Suggestion;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;
import pl.narada.ui.RowMenu;

/** One contribution, and what can be done with it. Newer facts come into it without disturbing a correction. */
final class FeedRow extends Div implements KeyedList.Follows<Line> {

    private final Desk desk;
    private final Supplier<List<Contribution>> others;
    private final Span words = new Span();
    private final Span original = new Span();
    private final KeyedList<Suggestion> similar = new KeyedList<>(Suggestion::id, this::suggestion);
    private @Nullable MergedList merged;
    private final Div reading = new Div();
    private final Tags tags = new Tags();
    private final Button hide = button("gather.hide", () -> new Hide(line().activity(), line().id()));
    private final Button accept = button("held.accept", () -> new Restore(line().activity(), line().id()));
    private final Button restore = button("gather.restore", () -> new Restore(line().activity(), line().id()));
    private final Button pin = button("gather.pin", () -> new Pin(line().activity(), line().id()));
    private final Button unpin = button("gather.unpin", () -> new Unpin(line().activity()));
    private final RowMenu menu = new RowMenu()
            .item("gather.reword", () -> true, this::edit)
            .item("gather.flag", () -> !line().flagged(), () -> ask(new Flag(line().activity(), line().id())))
            .item("gather.unflag", () -> line().flagged(), () -> ask(new Unflag(line().activity(), line().id())))
            .item("gather.merge-with", () -> !line().contribution().hidden(), this::mergeWithSomeOther);
    private final PhoneTools phone;
    private Line line;
    private final Rewording rewording;

    /** {@code others}: what it can be merged with now. {@code edited}: called when a correction has ended. */
    FeedRow(Line line, Desk desk, Supplier<List<Contribution>> others, Runnable edited) {
        this.line = line;
        this.desk = desk;
        this.others = others;
        this.phone = new PhoneTools(desk, menu);
        this.rewording = new Rewording(this, reading, menu.button(), edited);
        addClassName("feed-row");
        reading.addClassName("feed-words");
        words.addClassName("words");
        original.addClassName("note");
        similar.addClassName("suggestions");
        reading.add(words, original, similar);
        var actions = new Div(accept, pin, unpin, hide, restore, menu);
        actions.addClassName("feed-actions");
        add(reading, tags, actions);
        // one takes the place of the other, and whoever works by the keyboard stays where they were
        returning(pin, unpin);
        returning(hide, restore);
        follow(line);
    }

    private Button button(String key, Supplier<GatherCommand> command) {
        return Buttons.small(this, key, () -> ask(command.get()));
    }

    private void ask(GatherCommand command) {
        desk.ask(command);
    }

    private static void returning(Button one, Button other) {
        one.addClickListener(_ -> other.focus());
        other.addClickListener(_ -> one.focus());
    }

    private Line line() {
        return line;
    }

    @Override
    public void follow(Line now) {
        line = now;
        Contribution c = now.contribution();
        words.setText(c.text());
        original.setVisible(c.original() != null);
        original.setText(c.original() == null ? "" : getTranslation("gather.originally", "text", c.original()));
        similar.show(now.similar());
        if (merged != null || !now.merged().isEmpty()) merged().show(now.merged());
        tags.show(now);
        setClassName("is-hidden", c.hidden() && c.held() == null);
        boolean waits = c.held() != null;
        accept.setVisible(waits);
        hide.setVisible(!c.hidden() || waits);
        restore.setVisible(c.hidden() && !waits);
        phone.show(
                c.author() instanceof Author.Participant(ParticipantId who) ? who : null,
                now.voice().muted());
        pin.setVisible(!c.hidden() && !now.pinned());
        unpin.setVisible(now.pinned());
        menu.about(c.text());
    }

    /** Few rows ever have any. */
    private MergedList merged() {
        if (merged != null) return merged;
        var fresh = new MergedList(line.activity(), desk);
        reading.add(fresh);
        merged = fresh;
        return fresh;
    }

    private Div suggestion(Suggestion suggestion) {
        String quoted = getTranslation("gather.quoted", "text", suggestion.text());
        var note = new Span(getTranslation("gather.similar", "text", quoted));
        note.addClassName("note");
        Button merge = Buttons.small(this, "gather.merge", () -> mergeTheNewer(suggestion.id()));
        merge.setAriaLabel(getTranslation("gather.merge.with", "text", suggestion.text()));
        return new Div(note, merge);
    }

    private void mergeTheNewer(int other) {
        desk.ask(new Merge(line.activity(), Math.max(line.id(), other), Math.min(line.id(), other)));
    }

    private void mergeWithSomeOther() {
        List<Contribution> choices =
                others.get().stream().filter(c -> c.id() != line.id()).toList();
        new MergeDialog(line.contribution(), choices, into -> desk.ask(new Merge(line.activity(), line.id(), into)))
                .open();
    }

    boolean isBeingEdited() {
        return rewording.isOn();
    }

    private void edit() {
        rewording.begin(
                getTranslation("gather.reword.words"), line.contribution().text(), this::save);
    }

    private boolean save(String text) {
        return desk.ask(new Reword(line.activity(), line.id(), text));
    }
}
