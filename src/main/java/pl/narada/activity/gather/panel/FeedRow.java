package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.WordsEditor;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.room.Contribution;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;

/** One contribution, to be hidden, restored or corrected. Newer facts come into it without disturbing a correction. */
final class FeedRow extends Div implements KeyedList.Follows<Line> {

    private final Desk desk;
    private final Runnable edited;
    private final Span words = new Span();
    private final Span original = new Span();
    private final Span similar = new Span();
    private final Div reading = new Div(words, original, similar);
    private final Span hiddenMark = new Span();
    private final Span sector = new Span();
    private final Button reword = Buttons.small(this, "gather.reword", this::edit);
    private final Button hide = Buttons.small(this, "gather.hide", this::hide);
    private final Button restore = Buttons.small(this, "gather.restore", this::restore);
    private Line line;
    private @Nullable WordsEditor editor;

    /** {@code edited}: called when a correction has ended. */
    FeedRow(Line line, Desk desk, Runnable edited) {
        this.line = line;
        this.desk = desk;
        this.edited = edited;
        addClassName("feed-row");
        reading.addClassName("feed-words");
        words.addClassName("words");
        original.addClassName("note");
        similar.addClassName("note");
        hiddenMark.setText(getTranslation("gather.hidden"));
        hiddenMark.addClassName("tag");
        sector.addClassName("tag");
        add(reading, hiddenMark, sector, reword, hide, restore);
        follow(line);
    }

    @Override
    public void follow(Line now) {
        line = now;
        Contribution c = now.contribution();
        words.setText(c.text());
        note(original, "gather.originally", c.original());
        note(similar, "gather.similar", quoted(now));
        hiddenMark.setVisible(c.hidden());
        setClassName("is-hidden", c.hidden());
        sector.setText(getTranslation("sector." + now.sector().wire()));
        hide.setVisible(!c.hidden());
        restore.setVisible(c.hidden());
    }

    private void note(Span note, String key, @Nullable String text) {
        note.setVisible(text != null);
        note.setText(text == null ? "" : getTranslation(key, "text", text));
    }

    private @Nullable String quoted(Line now) {
        if (now.similar().isEmpty()) return null;
        return now.similar().stream()
                .map(text -> getTranslation("gather.quoted", "text", text))
                .collect(Collectors.joining(", "));
    }

    boolean isBeingEdited() {
        return editor != null;
    }

    private void edit() {
        var fresh = new WordsEditor(
                getTranslation("gather.reword.words"), line.contribution().text(), this::save, this::close);
        editor = fresh;
        addComponentAsFirst(fresh);
        reading.setVisible(false);
        reword.setVisible(false);
        fresh.begin();
    }

    private boolean save(String text) {
        return desk.ask(new GatherCommand.Reword(line.activity(), line.id(), text));
    }

    private void close() {
        if (editor != null) remove(editor);
        editor = null;
        reading.setVisible(true);
        reword.setVisible(true);
        reword.focus();
        edited.run();
    }

    private void hide() {
        desk.ask(new GatherCommand.Hide(line.activity(), line.id()));
    }

    private void restore() {
        desk.ask(new GatherCommand.Restore(line.activity(), line.id()));
    }
}
