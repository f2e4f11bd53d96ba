package pl.narada.activity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Somebody without a phone says something: one line after another, without leaving the keyboard. */
public final class EntryForm extends Div {

    private final Desk desk;
    private final Entry entry;
    private final TextField words = new TextField();
    private final Select<Sector> sector = new Select<>();
    private final WithoutPhone without;
    private @Nullable ActivityId activity;

    /** What is asked for once the words are there. */
    public interface Entry {
        Command of(ActivityId activity, Sector sector, String words);
    }

    /** {@code label} and {@code button}: what stands at the field and on the button. */
    public EntryForm(Desk desk, String label, String button, Entry entry) {
        this.desk = desk;
        this.entry = entry;
        this.without = new WithoutPhone(desk);
        addClassName("entry-form");
        words.setLabel(label);
        // so that Enter saves what is in the field and not what was there before the last letters
        words.setValueChangeMode(ValueChangeMode.EAGER);
        sector.setLabel(getTranslation("gather.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(s -> getTranslation("sector." + s.wire()));
        sector.addValueChangeListener(change -> without.of(change.getValue()));
        sector.setValue(Sector.RESIDENTS);
        var done = new Button(button, _ -> enter());
        done.addClickShortcut(Key.ENTER).listenOn(words);
        add(words, sector, without, done);
    }

    public void show(Situation<?, ?> now) {
        activity = now.id();
        without.show(now.room());
    }

    private void enter() {
        if (activity == null) return;
        if (desk.ask(entry.of(activity, sector.getValue(), words.getValue()))) words.clear();
        words.focus();
    }
}
