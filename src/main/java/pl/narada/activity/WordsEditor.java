package pl.narada.activity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import pl.narada.ui.Buttons;

/** A row's words, being corrected. Nothing but its own buttons changes what is typed here. */
public final class WordsEditor extends Div {

    private final TextField words = new TextField();

    /** {@code label}: what is corrected. {@code save}: whether the words were taken; if not, they stay in the field. */
    public WordsEditor(String label, String now, Predicate<String> save, Runnable close) {
        addClassName("words-editor");
        words.setAriaLabel(label);
        words.setValue(now);
        // so that Enter saves what is in the field and not what was there before the last letters
        words.setValueChangeMode(ValueChangeMode.EAGER);
        var done = new Button(getTranslation("save"), _ -> {
            if (save.test(words.getValue())) close.run();
        });
        done.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER).listenOn(words);
        Button cancel = Buttons.small(this, "cancel", close);
        cancel.addClickShortcut(Key.ESCAPE).listenOn(words);
        add(words, done, cancel);
    }

    public void begin() {
        words.focus();
    }
}
