package pl.narada.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.Change;
import pl.narada.followup.Standing;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;

/** Another state, owner, day or note for an action item, and what has been changed so far. */
final class ActionDialog extends Dialog {

    private final Select<ActionState> state = new Select<>();
    private final TextField who = new TextField();
    private final DatePicker due = Dates.picker(this);
    private final TextArea note = new TextArea();

    ActionDialog(ActionNow action, Consumer<Standing> save) {
        setHeaderTitle(action.agreed().text());
        setWidth("34rem");
        Standing now = action.now();
        state.setLabel(getTranslation("followup.state"));
        state.setItems(ActionState.values());
        state.setItemLabelGenerator(s -> getTranslation("followup.state." + s.wire()));
        state.setValue(now.state());
        who.setLabel(getTranslation("summarise.action.who"));
        who.setMaxLength(Standing.WHO_LIMIT);
        who.setValue(now.who());
        due.setLabel(getTranslation("summarise.action.until"));
        due.setClearButtonVisible(true);
        @Nullable LocalDate day = now.due();
        if (day != null) due.setValue(day);
        note.setLabel(getTranslation("followup.note"));
        note.setMaxLength(Standing.NOTE_LIMIT);
        note.setValue(now.note());
        var fields = new Div(state, who, due, note);
        fields.addClassName("dialog-fields");
        add(fields);
        if (!action.changes().isEmpty()) add(history(action));
        var ok = new Button(getTranslation("save"), _ -> {
            close();
            save.accept(new Standing(state.getValue(), who.getValue(), due.getValue(), note.getValue()));
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), ok);
    }

    private Details history(ActionNow action) {
        var list = new UnorderedList();
        action.changes().forEach(change -> list.add(new ListItem(told(change))));
        return new Details(getTranslation("followup.history"), list);
    }

    private String told(Change change) {
        Standing then = change.standing();
        LocalDate day = then.due();
        return getTranslation(
                        "followup.history.line",
                        "date",
                        Dates.longDate(
                                getLocale(), change.at().atZone(Here.ZONE).toLocalDate()),
                        "time",
                        Dates.time(change.at()),
                        "by",
                        change.by(),
                        "state",
                        getTranslation("followup.state." + then.state().wire()),
                        "who",
                        then.who())
                + (day == null ? "" : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), day)));
    }
}
