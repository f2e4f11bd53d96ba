package pl.narada.ui;

import com.vaadin.flow.component.html.Div;

/** Where a table stands that may be wider than the screen: it is moved sideways by finger and, as it takes the focus, by keys. */
public class TableBox extends Div {

    /** {@code kind}: further class names. */
    public TableBox(String... kind) {
        addClassName("ballot");
        addClassNames(kind);
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("table"));
    }
}
