package pl.narada.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/** A choice of few ways, each with a sentence about what it means: its name is the text of a key, the sentence that of the key with {@code .means}. */
public final class Explained<V> extends RadioButtonGroup<V> {

    /** {@code label}: a key; {@code key}: of each value. */
    public Explained(String label, List<V> values, Function<V, String> key) {
        setLabel(getTranslation(label));
        addClassName("methods");
        setItems(values);
        // it would replace the renderer if it came after it
        setItemLabelGenerator(value -> getTranslation(key.apply(value)));
        setRenderer(new ComponentRenderer<>(value -> explained(key.apply(value))));
    }

    private Component explained(String key) {
        var name = new Span(getTranslation(key));
        var meaning = new Span(getTranslation(key + ".means"));
        meaning.addClassName("means");
        var both = new Div(name, meaning);
        both.addClassName("method");
        return both;
    }
}
