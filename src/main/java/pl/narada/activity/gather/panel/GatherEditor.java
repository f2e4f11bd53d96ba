package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import pl.narada.activity.LimitField;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.shared.Result;

/** What to gather, and how long one contribution may be. */
public final class GatherEditor implements SettingsEditor<GatherSettings> {

    private final Select<Noun> noun = new Select<>();
    private final LimitField limit;
    private final Div fields = new Div();

    public GatherEditor(GatherSettings settings) {
        fields.addClassName("settings");
        noun.setLabel(fields.getTranslation("gather.noun"));
        noun.setItems(Noun.values());
        noun.setItemLabelGenerator(n -> fields.getTranslation("noun." + n.wire()));
        noun.setValue(settings.noun());
        limit = new LimitField(settings.limit());
        fields.add(noun, limit);
        // words are shorter than sentences; a limit that somebody has chosen stays
        noun.addValueChangeListener(e -> {
            boolean usual = Objects.equals(limit.getValue(), e.getOldValue().usualLimit());
            if (usual) limit.setValue(e.getValue().usualLimit());
        });
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<GatherSettings> read() {
        return Result.ok(new GatherSettings(
                noun.getValue(), limit.characters(noun.getValue().usualLimit())));
    }
}
