package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons that look the same wherever they stand. */
public final class Buttons {

    private Buttons() {}

    /** A quiet one at the end of a row. */
    public static Button small(Component where, String key, Runnable then) {
        var button = new Button(where.getTranslation(key), _ -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
