package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import pl.narada.activity.SettingsEditor;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.shared.Result;

/** There is nothing to fill in. */
public final class SummariseEditor implements SettingsEditor<SummariseSettings> {

    @Override
    public Component component() {
        return new Div();
    }

    @Override
    public Result<SummariseSettings> read() {
        return Result.ok(new SummariseSettings());
    }
}
