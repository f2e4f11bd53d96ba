package pl.narada.activity;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.ActivityId;

/** What the projector shows of a result: follows what other facilitators choose. */
public final class ViewChoice<V> extends RadioButtonGroup<V> {

    private @Nullable ActivityId activity;
    private boolean following;

    /** {@code wire}: the name of a view in the keys of texts; {@code ask}: whether it was granted. */
    public ViewChoice(V[] views, Function<V, String> wire, BiPredicate<ActivityId, V> ask) {
        setLabel(getTranslation("vote.view"));
        setItems(views);
        setItemLabelGenerator(v -> getTranslation("vote.view." + wire.apply(v)));
        addValueChangeListener(e -> {
            if (following || activity == null) return;
            if (!ask.test(activity, e.getValue())) follow(e.getOldValue());
        });
    }

    public void show(ActivityId of, V view) {
        activity = of;
        follow(view);
    }

    /** {@code offered}: what there is to be seen now; if {@code view} is not among them, none is marked. */
    public void show(ActivityId of, V view, List<V> offered) {
        if (!getListDataView().getItems().toList().equals(offered)) {
            following = true;
            setItems(offered);
            following = false;
        }
        activity = of;
        if (offered.contains(view)) follow(view);
    }

    private void follow(V view) {
        following = true;
        setValue(view);
        following = false;
    }
}
