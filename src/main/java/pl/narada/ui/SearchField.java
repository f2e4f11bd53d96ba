package pl.narada.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words to look for in a list. It asks when the typing pauses. */
public final class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 250;

    /** {@code key}: of the sentence that says where it looks. */
    public SearchField(String key) {
        setPlaceholder(getTranslation(key));
        setAriaLabel(getTranslation(key));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
    }
}
