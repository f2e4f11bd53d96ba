package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import pl.narada.activity.LimitField;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.ask.AskSettings;
import pl.narada.shared.Result;

/** How long one question may be. */
public final class AskEditor implements SettingsEditor<AskSettings> {

    private final LimitField limit;
    private final Div fields = new Div();

    public AskEditor(AskSettings settings) {
        fields.addClassName("settings");
        limit = new LimitField(settings.limit());
        fields.add(limit);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<AskSettings> read() {
        return Result.ok(new AskSettings(limit.characters(AskSettings.USUAL_LIMIT)));
    }
}
