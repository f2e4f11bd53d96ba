package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import pl.narada.activity.LimitField;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.shared.Result;

/** What to gather, how long one contribution may be, and whether people can support what others said. */
public final class GatherEditor implements SettingsEditor<GatherSettings> {

    private final Select<Noun> noun = new Select<>();
    private final LimitField limit;
    private final Checkbox support = new Checkbox();
    private final Div fields = new Div();

    public GatherEditor(GatherSettings settings) {
        fields.addClassName("settings");
        noun.setLabel(fields.getTranslation("gather.noun"));
        noun.setItems(Noun.values());
        noun.setItemLabelGenerator(n -> fields.getTranslation("noun." + n.wire()));
        noun.setValue(settings.noun());
        limit = new LimitField(settings.limit());
        support.setLabel(fields.getTranslation("gather.may-support"));
        support.setHelperText(fields.getTranslation("gather.may-support.means"));
        support.setValue(settings.support());
        fields.add(noun, limit, support);
        // words are shorter than sentences and counted together anyway; what somebody has chosen stays
        noun.addValueChangeListener(e -> {
            boolean usual = Objects.equals(limit.getValue(), e.getOldValue().usualLimit());
            if (usual) limit.setValue(e.getValue().usualLimit());
            if (support.getValue() == e.getOldValue().usuallySupported()) {
                support.setValue(e.getValue().usuallySupported());
            }
        });
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Result<GatherSettings> read() {
        int characters = limit.characters(noun.getValue().usualLimit());
        return Result.ok(new GatherSettings(noun.getValue(), characters, support.getValue()));
    }
}
