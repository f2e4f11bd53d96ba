package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.summarise.ActionItem;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.Remove;
import pl.narada.activity.summarise.panel.Offered.Item;
import pl.narada.shared.ActivityId;
import pl.narada.ui.KeyedList;

/** Who does what until when: those agreed so far, each to be corrected or taken back, and a line for the next one. */
final class ActionList extends Div {

    private final Desk desk;
    private final KeyedList<ActionItem> list = new KeyedList<>(ActionItem::id, this::row);
    private final ActionFields next = new ActionFields(this);
    private @Nullable ActivityId activity;
    private List<Item> offered = List.of();

    ActionList(Desk desk) {
        this.desk = desk;
        addClassName("record");
        next.add(new Button(getTranslation("summarise.action.add"), _ -> add()));
        add(new H4(getTranslation("summarise.actions")), list, next);
    }

    /** {@code origins}: what they may follow from. */
    void show(ActivityId of, List<ActionItem> actions, List<Item> origins) {
        activity = of;
        offered = origins;
        next.offer(origins);
        list.show(actions);
        actions.forEach(a -> {
            if (list.row(a.id()) instanceof ActionFields fields) fields.offer(origins);
        });
    }

    private void add() {
        if (record(next)) next.clear();
    }

    private Component row(ActionItem action) {
        var fields = new ActionFields(this);
        fields.offer(offered);
        fields.follow(action);
        fields.onChange(() -> record(fields));
        var remove = new Button(getTranslation("remove"), _ -> remove(action));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fields.add(remove);
        return fields;
    }

    private boolean record(ActionFields fields) {
        RecordAction command = activity == null ? null : fields.read(activity);
        return command != null && desk.ask(command);
    }

    private void remove(ActionItem action) {
        if (activity != null) desk.ask(new Remove(activity, action.id()));
    }
}
