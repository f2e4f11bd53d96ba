package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.summarise.SummariseState;
import pl.narada.activity.summarise.panel.Offered.Item;
import pl.narada.room.Matter;
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
    private Offered offered = Offered.NOTHING;
    private List<Object> elsewhere = List.of();

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
        follow(now);
        decisions.show(now.id(), now.state().decisions(), offered.matters());
        List<Item> own = now.state().decisions().stream()
                .map(d -> new Item(new Matter(now.id(), d.id()), d.text()))
                .toList();
        actions.show(
                now.id(),
                now.state().actions(),
                Stream.of(own, offered.decisions(), offered.matters())
                        .flatMap(List::stream)
                        .toList());
    }

    /** Anew only if something has happened elsewhere: while a summary is written hardly anything does. */
    private void follow(Situation<SummariseSettings, SummariseState> now) {
        List<Object> there = new ArrayList<>(List.of(now.room().agenda()));
        now.room().activities().forEach((id, run) -> {
            if (!id.equals(now.id())) there.add(run);
        });
        boolean same = there.size() == elsewhere.size();
        for (int i = 0; same && i < there.size(); i++) same = there.get(i) == elsewhere.get(i);
        if (same) return;
        elsewhere = there;
        offered = Offered.of(now);
    }
}
