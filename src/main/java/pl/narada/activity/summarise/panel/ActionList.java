package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.summarise.ActionItem;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.Remove;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Dates;
import pl.narada.ui.KeyedList;
import pl.narada.ui.Says;

/** Who does what until when: those agreed so far, each to be corrected or taken back, and a line for the next one. */
final class ActionList extends Div {

    private final Desk desk;
    private final KeyedList<ActionItem> list = new KeyedList<>(ActionItem::id, this::row);
    private final Fields next = new Fields();
    private @Nullable ActivityId activity;

    ActionList(Desk desk) {
        this.desk = desk;
        addClassName("record");
        var button = new Button(getTranslation("summarise.action.add"), _ -> add());
        next.add(button);
        add(new H4(getTranslation("summarise.actions")), list, next);
    }

    void show(ActivityId of, List<ActionItem> actions) {
        activity = of;
        list.show(actions);
    }

    private void add() {
        if (next.record(null)) next.clear();
    }

    private Component row(ActionItem action) {
        var fields = new Fields();
        fields.fill(action);
        fields.onChange(() -> fields.record(action.id()));
        var remove = new Button(getTranslation("remove"), _ -> remove(action));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fields.add(remove);
        return fields;
    }

    private void remove(ActionItem action) {
        if (activity != null) desk.ask(new Remove(activity, action.id()));
    }

    private final class Fields extends Div {

        private final TextField text = new TextField();
        private final TextField who = new TextField();
        private final DatePicker until;

        Fields() {
            addClassName("maker");
            until = Dates.picker(ActionList.this);
            text.setPlaceholder(ActionList.this.getTranslation("summarise.action.text"));
            text.setAriaLabel(ActionList.this.getTranslation("summarise.action.text"));
            text.addClassName("grow");
            who.setPlaceholder(ActionList.this.getTranslation("summarise.action.who"));
            who.setAriaLabel(ActionList.this.getTranslation("summarise.action.who"));
            until.setPlaceholder(ActionList.this.getTranslation("summarise.action.until"));
            until.setAriaLabel(ActionList.this.getTranslation("summarise.action.until"));
            until.setClearButtonVisible(true);
            add(text, who, until);
        }

        void fill(ActionItem action) {
            text.setValue(action.text());
            who.setValue(action.who());
            until.setValue(action.until());
        }

        void onChange(Runnable then) {
            text.addValueChangeListener(_ -> then.run());
            who.addValueChangeListener(_ -> then.run());
            until.addValueChangeListener(_ -> then.run());
        }

        boolean record(@Nullable Integer id) {
            LocalDate day = until.getValue();
            if (day == null && until.isInvalid()) {
                Says.no(ActionList.this, "summarise.action.date-wrong");
                return false;
            }
            return activity != null && desk.ask(new RecordAction(activity, id, text.getValue(), who.getValue(), day));
        }

        void clear() {
            text.clear();
            who.clear();
            until.clear();
            text.focus();
        }
    }
}
