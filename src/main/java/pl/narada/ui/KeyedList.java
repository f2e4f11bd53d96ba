package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list on the screen that follows a list of values: a row stays the same component for as long as its value has the
 * same key, and is made anew only if the value has changed and the row can't follow it. So focus and half-typed words
 * survive other people's changes.
 */
public final class KeyedList<T> extends Div {

    private final Function<T, Object> key;
    private final Function<T, Component> row;
    private Map<Object, Shown<T>> shown = new LinkedHashMap<>();

    private record Shown<T>(T value, Component row) {}

    /** A row that can show a newer value in place. */
    public interface Follows<T> {
        void follow(T value);
    }

    public KeyedList(Function<T, Object> key, Function<T, Component> row) {
        this.key = key;
        this.row = row;
    }

    public void show(List<T> values) {
        Map<Object, Shown<T>> next = new LinkedHashMap<>();
        for (T value : values) next.put(key.apply(value), shownAs(value));
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

    /** Those that have a row already, in the order of their rows. */
    public List<T> asShown(List<T> values) {
        List<Object> order = List.copyOf(shown.keySet());
        return values.stream()
                .filter(value -> shown.containsKey(key.apply(value)))
                .sorted(Comparator.comparingInt(value -> order.indexOf(key.apply(value))))
                .toList();
    }

    /** The row that stands for this key now, if any. */
    public @Nullable Component row(Object key) {
        Shown<T> there = shown.get(key);
        return there == null ? null : there.row();
    }

    @SuppressWarnings("unchecked")
    private Shown<T> shownAs(T value) {
        Shown<T> old = shown.get(key.apply(value));
        if (old == null) return new Shown<>(value, row.apply(value));
        if (old.value().equals(value)) return old;
        if (old.row() instanceof Follows<?> follows) {
            // the row was made for a value of this list
            ((Follows<T>) follows).follow(value);
            return new Shown<>(value, old.row());
        }
        return new Shown<>(value, row.apply(value));
    }
}
