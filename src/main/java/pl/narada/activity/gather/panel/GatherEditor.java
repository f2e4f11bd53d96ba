package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.shared.Result;

/** What to gather, and how long one contribution may be. */
public final class GatherEditor implements SettingsEditor<GatherSettings> {

    private final Select<Noun> noun = new Select<>();
    private final IntegerField limit = new IntegerField();
    private final Div fields = new Div(noun, limit);

    public GatherEditor(GatherSettings settings) {
        fields.addClassName("settings");
        noun.setLabel(fields.getTranslation("gather.noun"));
        noun.setItems(Noun.values());
        noun.setItemLabelGenerator(n -> fields.getTranslation("noun." + n.wire()));
        noun.setValue(settings.noun());
        limit.setLabel(fields.getTranslation("gather.limit"));
        limit.setHelperText("20–1000");
        limit.setMin(20);
        limit.setMax(1000);
        limit.setStepButtonsVisible(true);
        limit.setStep(20);
        limit.setValue(settings.limit());
        // words are shorter than sentences; a limit that somebody has chosen stays
        noun.addValueChangeListener(e -> {
            boolean usual = limit.getValue() != null
                    && limit.getValue() == e.getOldValue().usualLimit();
            if (usual) limit.setValue(e.getValue().usualLimit());
        });
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<GatherSettings> read() {
        Integer characters = limit.getValue();
        int within = characters == null ? GatherSettings.USUAL_LIMIT : Math.clamp(characters, 20, 1000);
        return Result.ok(new GatherSettings(noun.getValue(), within));
    }
}
