package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.rehearsal.Simulated;
import pl.narada.rehearsal.SimulatedParticipants;
import pl.narada.rehearsal.Tempo;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Says;

/** On the console of a rehearsal: people who aren't there, so that one can rehearse alone. */
final class SimulatedPanel extends Div {

    private static final int USUAL = 24;

    private final SimulatedParticipants participants;
    private final WorkshopId rehearsal;
    private final Translations words;
    private final IntegerField number = new IntegerField();
    private final Select<Tempo> tempo = new Select<>();
    private final Button rest = new Button();
    private final Button home = new Button();
    private final Paragraph state = new Paragraph();
    private int shown;

    SimulatedPanel(WorkshopId rehearsal, SimulatedParticipants participants, Translations words) {
        this.rehearsal = rehearsal;
        this.participants = participants;
        this.words = words;
        addClassName("simulated-panel");
        Simulated now = participants.in(rehearsal);
        number.setLabel(getTranslation("simulated.number"));
        shown = now.people();
        number.setValue(now.people() == 0 ? USUAL : now.people());
        number.setMin(1);
        number.setMax(SimulatedParticipants.MOST);
        number.setStepButtonsVisible(true);
        tempo.setLabel(getTranslation("simulated.tempo"));
        tempo.setItems(Tempo.values());
        tempo.setItemLabelGenerator(t -> getTranslation("simulated.tempo." + t.wire()));
        tempo.setValue(now.tempo());
        tempo.addValueChangeListener(e -> {
            if (e.isFromClient()) shows(participants.tempo(rehearsal, e.getValue()));
        });
        var letIn = new Button(getTranslation("simulated.let-in"), _ -> letIn());
        letIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        rest.setText(getTranslation("simulated.rest"));
        rest.addClickListener(_ -> shows(participants.rest(rehearsal)));
        home.setText(getTranslation("simulated.home"));
        home.addClickListener(_ -> shows(participants.sendHome(rehearsal)));
        state.getElement().setAttribute("role", "status");
        var fields = new Div(number, tempo);
        fields.addClassName("simulated-fields");
        var buttons = new Div(letIn, rest, home);
        buttons.addClassName("simulated-buttons");
        add(new H2(getTranslation("simulated.title")), fields, buttons, state);
    }

    private void letIn() {
        @Nullable Integer wanted = number.getValue();
        shows(participants.letIn(rehearsal, wanted == null ? 0 : wanted, tempo.getValue()));
    }

    private void shows(Result<Simulated> result) {
        switch (result) {
            case Result.Ok<Simulated>(Simulated now) -> show(now);
            case Result.Refused<Simulated>(var why) -> Says.no(words, why);
        }
    }

    /** Another console may have changed it. */
    void show() {
        show(participants.in(rehearsal));
    }

    private void show(Simulated now) {
        rest.setVisible(now.acting());
        home.setVisible(now.people() > 0);
        if (now.people() > 0) tempo.setValue(now.tempo());
        // only when it has changed: somebody may be typing another number
        if (now.people() > 0 && now.people() != shown) number.setValue(now.people());
        shown = now.people();
        String key = now.people() == 0 ? "simulated.nobody" : now.acting() ? "simulated.acting" : "simulated.resting";
        state.setText(getTranslation(key, "n", now.people()));
    }
}
