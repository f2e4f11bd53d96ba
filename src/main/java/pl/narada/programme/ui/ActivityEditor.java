package pl.narada.programme.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.KindScreens;
import pl.narada.activity.SettingsEditor;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.Result;
import pl.narada.shared.Text;
import pl.narada.ui.Buttons;

/** One activity of an agenda that is being edited: its words, and behind a fold the settings of its kind. */
final class ActivityEditor extends Div {

    private final PlannedActivity planned;
    private final TextField prompt = new TextField();
    private final SettingsEditor<?> settings;

    ActivityEditor(BlockEditor block, PlannedActivity planned, List<PlannedActivity> before) {
        this.planned = planned;
        KindScreens<?, ?> kind = ActivityKinds.screensFor(planned.settings());
        this.settings = ActivityKinds.editorFor(planned, before);
        addClassName("activity-editor");
        var name = new Span(getTranslation("kind." + kind.kind().key()));
        name.addClassName("tag");
        prompt.setAriaLabel(getTranslation("agenda.prompt"));
        prompt.setMaxLength(PlannedActivity.PROMPT_LIMIT);
        prompt.setValue(planned.prompt());
        prompt.addClassName("grow");
        prompt.addValueChangeListener(_ -> block.touched());
        var row = new Div(
                name,
                prompt,
                Buttons.small(this, "agenda.up", () -> block.move(this, -1)),
                Buttons.small(this, "agenda.down", () -> block.move(this, 1)),
                Buttons.small(this, "remove", () -> block.remove(this)));
        row.addClassName("activity-fields");
        var more = new Details(getTranslation("agenda.settings"), settings.component());
        // whatever its fields are, a change in one of them rises to here; rows are added and moved by buttons
        more.getElement().addEventListener("change", _ -> block.touched());
        more.getElement()
                .addEventListener("click", _ -> block.touched())
                .setFilter("event.target.closest('vaadin-button')");
        add(row);
        if (settings.component().getChildren().findAny().isPresent()) add(more);
    }

    /** As it stands, with the settings it had: for those that may be built on it. */
    PlannedActivity planned() {
        return new PlannedActivity(planned.id(), prompt.getValue(), planned.settings());
    }

    void plannedBefore(List<PlannedActivity> before) {
        settings.plannedBefore(before);
    }

    Result<PlannedActivity> read() {
        Result<Settings> filled = settings.read().map(s -> s);
        return Text.line(prompt.getValue(), PlannedActivity.PROMPT_LIMIT)
                .then(words -> filled.map(s -> new PlannedActivity(planned.id(), words, s)));
    }
}
