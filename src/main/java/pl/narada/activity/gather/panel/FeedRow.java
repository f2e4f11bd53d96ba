package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
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

/** One contribution, and what can be done with it. Newer facts come into it without disturbing a correction. */
final class FeedRow extends Div implements KeyedList.Follows<Line> {

    private final Desk desk;
    private final Supplier<List<Contribution>> others;
    private final Span words = new Span();
    private final Span original = new Span();
    private final KeyedList<Suggestion> similar = new KeyedList<>(Suggestion::id, this::suggestion);
    private final MergedList merged;
    private final Div reading = new Div();
    private final Tags tags = new Tags();
    private final Button reword = Buttons.small(this, "gather.reword", this::edit);
    private final Button hide = button("gather.hide", () -> new Hide(line().activity(), line().id()));
    private final Button accept = button("held.accept", () -> new Restore(line().activity(), line().id()));
    private final Button restore = button("gather.restore", () -> new Restore(line().activity(), line().id()));
    private final Button flag = button("gather.flag", () -> new Flag(line().activity(), line().id()));
    private final Button unflag = button("gather.unflag", () -> new Unflag(line().activity(), line().id()));
    private final Button pin = button("gather.pin", () -> new Pin(line().activity(), line().id()));
    private final Button unpin = button("gather.unpin", () -> new Unpin(line().activity()));
    private final Button merge = Buttons.small(this, "gather.merge-with", this::mergeWithSomeOther);
    private final PhoneTools phone;
    private Line line;
    private final Rewording rewording;

    /** {@code others}: what it can be merged with now. {@code edited}: called when a correction has ended. */
    FeedRow(Line line, Desk desk, Supplier<List<Contribution>> others, Runnable edited) {
        this.line = line;
        this.desk = desk;
        this.others = others;
        this.phone = new PhoneTools(desk);
        this.rewording = new Rewording(this, reading, reword, edited);
        merged = new MergedList(line.activity(), desk);
        addClassName("feed-row");
        reading.addClassName("feed-words");
        words.addClassName("words");
        original.addClassName("note");
        similar.addClassName("suggestions");
        reading.add(words, original, similar, merged);
        var actions = new Div(accept, reword, flag, unflag, pin, unpin, merge, hide, restore, phone);
        actions.addClassName("feed-actions");
        add(reading, tags, actions);
        // one takes the place of the other, and whoever works by the keyboard stays where they were
        returning(flag, unflag);
        returning(pin, unpin);
        returning(hide, restore);
        follow(line);
    }

    private Button button(String key, Supplier<GatherCommand> command) {
        return Buttons.small(this, key, () -> desk().ask(command.get()));
    }

    private static void returning(Button one, Button other) {
        one.addClickListener(_ -> other.focus());
        other.addClickListener(_ -> one.focus());
    }

    private Line line() {
        return line;
    }

    private Desk desk() {
        return desk;
    }

    @Override
    public void follow(Line now) {
        line = now;
        Contribution c = now.contribution();
        words.setText(c.text());
        original.setVisible(c.original() != null);
        original.setText(c.original() == null ? "" : getTranslation("gather.originally", "text", c.original()));
        similar.show(now.similar());
        merged.show(now.merged());
        tags.show(now);
        setClassName("is-hidden", c.hidden() && c.held() == null);
        boolean waits = c.held() != null;
        accept.setVisible(waits);
        hide.setVisible(!c.hidden() || waits);
        restore.setVisible(c.hidden() && !waits);
        phone.show(
                c.author() instanceof Author.Participant(ParticipantId who) ? who : null,
                now.voice().muted());
        flag.setVisible(!now.flagged());
        unflag.setVisible(now.flagged());
        pin.setVisible(!c.hidden() && !now.pinned());
        unpin.setVisible(now.pinned());
        merge.setVisible(!c.hidden());
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
