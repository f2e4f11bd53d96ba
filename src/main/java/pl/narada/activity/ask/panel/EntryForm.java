package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.ask.AskCommand.Enter;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Somebody without a phone asks: their question, and whom they speak for. */
final class EntryForm extends Div {

    private final Desk desk;
    private final TextField words = new TextField();
    private final Select<Sector> sector = new Select<>();
    private @Nullable ActivityId activity;

    EntryForm(Desk desk) {
        this.desk = desk;
        words.setLabel(getTranslation("ask.words"));
        words.setValueChangeMode(ValueChangeMode.EAGER);
        words.addKeyDownListener(Key.ENTER, _ -> enter());
        words.addClassName("grow");
        sector.setLabel(getTranslation("gather.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(s -> getTranslation("sector." + s.wire()));
        sector.setValue(Sector.RESIDENTS);
        var maker = new Div(words, sector, new Button(getTranslation("ask.enter"), _ -> enter()));
        maker.addClassName("maker");
        add(new Details(getTranslation("ask.enter.title"), maker));
    }

    void show(ActivityId of) {
        activity = of;
    }

    private void enter() {
        if (activity != null && desk.ask(new Enter(activity, sector.getValue(), words.getValue()))) words.clear();
    }
}
