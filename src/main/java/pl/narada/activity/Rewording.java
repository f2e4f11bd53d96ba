package pl.narada.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** While a row's words are being corrected, an editor stands in the place where they are read. */
public final class Rewording {

    private final Div row;
    private final Component reading;
    private final Button button;
    private final Runnable ended;
    private @Nullable WordsEditor editor;

    /** {@code button}: the one that begins it, hidden meanwhile. {@code ended}: called when it has ended. */
    public Rewording(Div row, Component reading, Button button, Runnable ended) {
        this.row = row;
        this.reading = reading;
        this.button = button;
        this.ended = ended;
    }

    /** {@code label}: what is corrected. {@code save}: whether the words were taken; if not, the editor stays. */
    public void begin(String label, String words, Predicate<String> save) {
        var fresh = new WordsEditor(label, words, save, this::end);
        editor = fresh;
        row.addComponentAsFirst(fresh);
        reading.setVisible(false);
        button.setVisible(false);
        fresh.begin();
    }

    public boolean isOn() {
        return editor != null;
    }

    private void end() {
        if (editor != null) row.remove(editor);
        editor = null;
        reading.setVisible(true);
        button.setVisible(true);
        button.focus();
        ended.run();
    }
}
