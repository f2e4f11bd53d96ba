package pl.narada.activity.rate.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import pl.narada.activity.KeptSecret;
import pl.narada.activity.SourceEditor;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.Result;

/** What to rate, whether on one scale or two, what these are called, and whether in secret. */
public final class RateEditor extends SourceEditor<RateSettings> {

    private final RadioButtonGroup<List<Scale>> scales = new RadioButtonGroup<>();
    private final NameFields names;
    private final KeptSecret secret;

    public RateEditor(RateSettings settings, List<PlannedActivity> before) {
        super(settings.source(), before, RateSettings::both, GroupSettings.class, GatherSettings.class);
        scales.setLabel(fields.getTranslation("rate.scales"));
        scales.setItems(List.of(Scale.IMPORTANCE, Scale.FEASIBILITY), List.of(Scale.IMPORTANCE));
        scales.setItemLabelGenerator(this::name);
        scales.setRenderer(new ComponentRenderer<>(this::option));
        scales.setValue(settings.scales());
        scales.addClassName("rate-scales");
        names = new NameFields(settings.names());
        scales.addValueChangeListener(e -> names.on(e.getValue()));
        names.on(settings.scales());
        secret = new KeptSecret(settings.openResults());
        fields.add(scales, names, secret);
    }

    private Div option(List<Scale> on) {
        var name = new Span(name(on));
        var about = new Span(
                fields.getTranslation(on.size() > 1 ? "rate.scales.both.about" : "rate.scales.importance.about"));
        about.addClassName("hint");
        var option = new Div(name, about);
        option.addClassName("rate-option");
        return option;
    }

    private String name(List<Scale> on) {
        return fields.getTranslation(on.size() > 1 ? "rate.scales.both" : "rate.scales.importance");
    }

    @Override
    public Result<RateSettings> read() {
        return super.read()
                .map(both -> new RateSettings(both.source(), scales.getValue(), names.read(), secret.open()));
    }
}
