package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Somebody without a phone says something: one line after another, without leaving the keyboard. */
final class EntryForm extends Div {

    private final Desk desk;
    private final TextField words = new TextField();
    private final Select<Sector> sector = new Select<>();
    private @Nullable ActivityId activity;

    EntryForm(Desk desk) {
        this.desk = desk;
        addClassName("entry-form");
        words.setLabel(getTranslation("gather.enter.words"));
        // so that Enter saves what is in the field and not what was there before the last letters
        words.setValueChangeMode(ValueChangeMode.EAGER);
        sector.setLabel(getTranslation("gather.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(s -> getTranslation("sector." + s.wire()));
        sector.setValue(Sector.RESIDENTS);
        var done = new Button(getTranslation("gather.enter"), _ -> enter());
        done.addClickShortcut(Key.ENTER).listenOn(words);
        add(words, sector, done);
    }

    void show(ActivityId of) {
        activity = of;
    }

    private void enter() {
        if (activity == null) return;
        if (desk.ask(new Enter(activity, sector.getValue(), words.getValue()))) words.clear();
        words.focus();
    }
}
