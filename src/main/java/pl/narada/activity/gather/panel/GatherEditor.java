package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
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
<<<<<<< HEAD
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
=======
        limit = new LimitField(settings.limit());
        fields.add(noun, limit);
>>>>>>> main
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<GatherSettings> read() {
        return Result.ok(new GatherSettings(noun.getValue(), limit.characters(GatherSettings.USUAL_LIMIT)));
    }
}
