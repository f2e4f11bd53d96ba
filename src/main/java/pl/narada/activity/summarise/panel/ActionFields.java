package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.summarise.ActionItem;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.panel.Offered.Item;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Dates;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** What, who, until when: of an action item that is there already, or of the next one. */
final class ActionFields extends Div implements KeyedList.Follows<ActionItem> {

    private final TextField text = new TextField();
    private final TextField who = new TextField();
    private final DatePicker until;
    private final OriginChoice follows;
    private @Nullable ActionItem shown;

    /** {@code where}: a component that is part of the screen and knows its language. */
    ActionFields(Component where) {
        addClassName("maker");
        until = Dates.picker(where);
        name(text, where.getTranslation("summarise.action.text"));
        name(who, where.getTranslation("summarise.action.who"));
        text.addClassName("grow");
        until.setPlaceholder(where.getTranslation("summarise.action.until"));
        until.setAriaLabel(where.getTranslation("summarise.action.until"));
        until.setClearButtonVisible(true);
        follows = new OriginChoice(where.getTranslation("summarise.action.follows"));
        add(text, who, until, follows);
    }

    private static void name(TextField field, String name) {
        field.setPlaceholder(name);
        field.setAriaLabel(name);
    }

    /** {@code items}: what it may follow from. */
    void offer(List<Item> items) {
        follows.offer(items);
    }

    /** Touches only the fields that are others now: somebody may be correcting the rest. */
    @Override
    public void follow(ActionItem action) {
        ActionItem before = shown;
        shown = action;
        if (before == null || !before.text().equals(action.text())) text.setValue(action.text());
        if (before == null || !before.who().equals(action.who())) who.setValue(action.who());
        if (before == null || !Objects.equals(before.until(), action.until())) until.setValue(action.until());
        if (before == null || !Objects.equals(before.follows(), action.follows())) follows.show(action.follows());
    }

    void onChange(Runnable then) {
        text.addValueChangeListener(_ -> then.run());
        who.addValueChangeListener(_ -> then.run());
        until.addValueChangeListener(_ -> then.run());
        follows.onChange(then);
    }

    /** The command that records what is filled in; nothing, after a sentence, if the date can't be read. */
    @Nullable
    RecordAction read(ActivityId activity) {
        if (until.getValue() == null && until.isInvalid()) {
            Says.no(this, "summarise.action.date-wrong");
            return null;
        }
        Integer id = shown == null ? null : shown.id();
        return new RecordAction(activity, id, text.getValue(), who.getValue(), until.getValue(), follows.wanted());
    }

    void clear() {
        text.clear();
        who.clear();
        until.clear();
        follows.show(null);
        text.focus();
    }
}
