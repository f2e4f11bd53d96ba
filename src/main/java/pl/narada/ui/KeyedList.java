package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list on the screen that follows a list of values: a row stays the same component for as long as its value has the
 * same key, and is made anew only if the value has changed. So focus and half-typed words survive other people's changes.
 */
public final class KeyedList<T> extends Div {

    private final Function<T, Object> key;
    private final Function<T, Component> row;
    private Map<Object, Shown<T>> shown = new LinkedHashMap<>();

    private record Shown<T>(T value, Component row) {}

    public KeyedList(Function<T, Object> key, Function<T, Component> row) {
        this.key = key;
        this.row = row;
    }

    public void show(List<T> values) {
        Map<Object, Shown<T>> next = new LinkedHashMap<>();
        for (T value : values) {
            Shown<T> old = shown.get(key.apply(value));
            boolean same = old != null && old.value().equals(value);
            next.put(key.apply(value), same ? old : new Shown<>(value, row.apply(value)));
        }
        shown.values().stream()
                .map(Shown::row)
                .filter(r -> next.values().stream().noneMatch(s -> s.row() == r))
                .forEach(Component::removeFromParent);
        int position = 0;
        for (Shown<T> wanted : next.values()) {
            boolean there = position < getComponentCount() && getComponentAt(position) == wanted.row();
            if (!there) addComponentAtIndex(position, wanted.row());
            position++;
        }
        shown = next;
    }
}
