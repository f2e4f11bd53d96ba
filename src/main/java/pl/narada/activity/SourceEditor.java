package pl.narada.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** The choice of an earlier activity from which this one takes what it works on. */
public class SourceEditor<G extends Settings> implements SettingsEditor<G> {

    protected final Div fields = new Div();
    protected final Select<PlannedActivity> source = new Select<>();
    private final Function<ActivityId, G> settings;
    private final List<Class<? extends Settings>> types;

    /** {@code types}: the settings that a source may have. */
    @SafeVarargs
    protected SourceEditor(
            @Nullable ActivityId now,
            List<PlannedActivity> before,
            Function<ActivityId, G> settings,
            Class<? extends Settings>... types) {
        this.settings = settings;
        this.types = List.of(types);
        fields.addClassName("settings");
        source.setLabel(fields.getTranslation("source"));
        source.setItemLabelGenerator(PlannedActivity::prompt);
        offer(before, now);
        fields.add(source);
    }

    /** The choice stays, as long as it is still planned before. */
    @Override
    public void plannedBefore(List<PlannedActivity> before) {
        @Nullable PlannedActivity chosen = source.getValue();
        offer(before, chosen == null ? null : chosen.id());
    }

    private void offer(List<PlannedActivity> before, @Nullable ActivityId chosen) {
        List<PlannedActivity> possible = before.stream()
                .filter(a -> types.contains(a.settings().getClass()))
                .toList();
        source.setItems(possible);
        possible.stream().filter(a -> a.id().equals(chosen)).findFirst().ifPresent(source::setValue);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<G> read() {
        @Nullable PlannedActivity chosen = source.getValue();
        return chosen == null ? Result.refused(Reason.SOURCE_UNKNOWN) : Result.ok(settings.apply(chosen.id()));
    }
}
