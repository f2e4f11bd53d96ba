package pl.narada.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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

/** One activity of an agenda that is being edited: its words, and behind a fold the settings of its kind. */
final class ActivityEditor extends Div {

    private final PlannedActivity planned;
    private final TextField prompt = new TextField();
    private final SettingsEditor<?> settings;

    ActivityEditor(BlockEditor block, PlannedActivity planned, List<PlannedActivity> before) {
        this.planned = planned;
        KindScreens<?, ?> kind = ActivityKinds.screensFor(planned.settings());
        this.settings = editor(kind, planned.settings(), before);
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
                small("agenda.up", () -> block.move(this, -1)),
                small("agenda.down", () -> block.move(this, 1)),
                small("remove", () -> block.remove(this)));
        row.addClassName("activity-fields");
        var more = new Details(getTranslation("agenda.settings"), settings.component());
        more.addOpenedChangeListener(e -> {
            if (e.isFromClient()) block.touched();
        });
        add(row);
        if (settings.component().getChildren().findAny().isPresent()) add(more);
    }

    @SuppressWarnings("unchecked")
    private static <G extends Settings> SettingsEditor<G> editor(
            KindScreens<G, ?> kind, Settings settings, List<PlannedActivity> before) {
        return kind.editor().apply((G) settings, before);
    }

    private Button small(String key, Runnable then) {
        var button = new Button(getTranslation(key), _ -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
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
