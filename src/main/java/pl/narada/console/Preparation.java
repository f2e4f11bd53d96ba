package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.Desk;
import pl.narada.activity.SettingsEditor;
import pl.narada.i18n.Translations;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Text;
import pl.narada.ui.Says;

/** The question and the settings of one activity, prepared while another one is running. */
final class Preparation extends Dialog {

    private final RoomState room;
    private final PlannedActivity planned;
    private final Desk desk;
    private final Translations words;
    private final TextField prompt = new TextField();
    private final SettingsEditor<?> settings;

    /** {@code room}: as it was when the dialog was opened; if the plan has changed since, nothing is overwritten. */
    Preparation(RoomState room, PlannedActivity planned, Desk desk, Translations words) {
        this.room = room;
        this.planned = planned;
        this.desk = desk;
        this.words = words;
        setHeaderTitle(getTranslation("prepare.title"));
        setWidth("min(44rem, 96vw)");
        prompt.setLabel(getTranslation("agenda.prompt"));
        prompt.setMaxLength(PlannedActivity.PROMPT_LIMIT);
        prompt.setValue(planned.prompt());
        prompt.setValueChangeMode(ValueChangeMode.EAGER);
        prompt.setWidthFull();
        settings = ActivityKinds.editorFor(planned, before());
        var fields = new Div(prompt, settings.component());
        fields.addClassName("preparation");
        add(fields);
        var save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }

    private List<PlannedActivity> before() {
        return room.agenda()
                .activities()
                .takeWhile(a -> !a.id().equals(planned.id()))
                .toList();
    }

    private void save() {
        Result<Settings> filled = settings.read().map(s -> s);
        Result<PlannedActivity> read = Text.line(prompt.getValue(), PlannedActivity.PROMPT_LIMIT)
                .then(question -> filled.map(s -> new PlannedActivity(planned.id(), question, s)));
        switch (read) {
            case Result.Ok<PlannedActivity>(PlannedActivity now) -> {
                if (desk.ask(new SetAgenda(room.agenda().with(now), room.agendaVersion()))) close();
            }
            case Result.Refused<PlannedActivity>(Refusal why) -> Says.no(words, why);
        }
    }
}
