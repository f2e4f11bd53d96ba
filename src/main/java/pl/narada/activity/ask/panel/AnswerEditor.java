package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiPredicate;
import pl.narada.ui.Buttons;

/**
 * An answer in writing, being written below its question. Nothing but its own buttons changes what is typed here; what somebody
 * else has written meanwhile stands beside it, and saving once more after that was refused writes over it.
 */
final class AnswerEditor extends Div {

    private final TextArea words = new TextArea();
    private final Span meanwhile = new Span();
    private final BiPredicate<String, String> save;
    private final Runnable close;
    private String from;
    private String now;

    /** {@code save}: the words and what they replace; whether they were taken. If not, they stay in the field. */
    AnswerEditor(String now, BiPredicate<String, String> save, Runnable close) {
        this.from = now;
        this.now = now;
        this.save = save;
        this.close = close;
        addClassName("answer-editor");
        words.setLabel(getTranslation("ask.answer.words"));
        words.setHelperText(getTranslation("ask.answer.help"));
        words.setMinRows(3);
        words.setMaxRows(10);
        words.setValue(now);
        // so that the keys save what is in the field and not what was there before the last letters
        words.setValueChangeMode(ValueChangeMode.EAGER);
        meanwhile.addClassName("note");
        meanwhile.getElement().setAttribute("role", "status");
        var done = new Button(getTranslation("save"), _ -> save());
        done.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(words);
        // many words are not thrown away by a key that is pressed by mistake
        Shortcuts.addShortcutListener(words, this::leave, Key.ESCAPE).listenOn(words);
        var buttons = new Div(done, Buttons.small(this, "cancel", close));
        buttons.addClassName("buttons");
        add(words, meanwhile, buttons);
    }

    void begin() {
        words.focus();
    }

    /** How the answer reads now, whoever wrote it. */
    void follow(String answer) {
        now = answer;
        if (now.equals(from)) meanwhile.setText("");
        else if (now.isEmpty()) meanwhile.setText(getTranslation("ask.answer.meanwhile.gone"));
        else meanwhile.setText(getTranslation("ask.answer.meanwhile", "text", now));
    }

    private void save() {
        if (save.test(words.getValue(), from)) close.run();
        else from = now;
    }

    private void leave() {
        if (words.getValue().strip().equals(now)) close.run();
    }
}
