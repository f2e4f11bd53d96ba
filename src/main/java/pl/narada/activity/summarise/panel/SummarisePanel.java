package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.summarise.SummariseState;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;

/** The summary is written here, and read by the room a moment after each pause in typing. */
public final class SummarisePanel implements ConsolePanel<SummariseSettings, SummariseState> {

    private static final int PAUSE_MILLIS = 700;

    private final Desk desk;
    private final TextArea summary = new TextArea();
    private final DecisionList decisions;
    private final ActionList actions;
    private final Div panel = new Div();
    private @Nullable ActivityId activity;
    private @Nullable String known;
    private boolean writing;

    public SummarisePanel(Desk desk) {
        this.desk = desk;
        this.decisions = new DecisionList(desk);
        this.actions = new ActionList(desk);
        summary.setLabel(panel.getTranslation("summarise.summary"));
        summary.setHelperText(panel.getTranslation("summarise.summary.help"));
        summary.addClassName("summary");
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setValueChangeTimeout(PAUSE_MILLIS);
        summary.addValueChangeListener(e -> {
            if (!e.getValue().equals(known)) write(e.getValue());
        });
        panel.add(summary, decisions, actions);
        panel.addClassName("summarise-panel");
    }

    private void write(String text) {
        if (activity == null) return;
        writing = true;
        desk.ask(new WriteSummary(activity, text));
        writing = false;
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<SummariseSettings, SummariseState> now) {
        activity = now.id();
        // only somebody else's words replace mine: mine come back cleaned, late, or not at all if they were refused
        String words = now.state().summary();
        boolean theirs = !writing && !words.equals(known);
        known = words;
        if (theirs) summary.setValue(words);
        decisions.show(now.id(), now.state().decisions());
        actions.show(now.id(), now.state().actions());
    }
}
