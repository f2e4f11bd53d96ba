package pl.narada.activity.summarise.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.summarise.Decision;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.Remove;
import pl.narada.activity.summarise.panel.Offered.Item;
import pl.narada.shared.ActivityId;
import pl.narada.ui.KeyedList;

/** The decisions so far, each to be corrected or taken back, and a line for the next one. */
final class DecisionList extends Div {

    private final Desk desk;
    private final KeyedList<Decision> list = new KeyedList<>(Decision::id, this::row);
    private final TextField next = new TextField();
    private final OriginChoice about;
    private List<Item> offered = List.of();
    private @Nullable ActivityId activity;

    DecisionList(Desk desk) {
        this.desk = desk;
        about = new OriginChoice(getTranslation("summarise.decision.about"));
        addClassName("record");
        next.setPlaceholder(getTranslation("summarise.decision.new"));
        next.setAriaLabel(getTranslation("summarise.decision.new"));
        next.addKeyDownListener(Key.ENTER, _ -> add());
        next.addClassName("grow");
        var button = new Button(getTranslation("summarise.decision.add"), _ -> add());
        var maker = new Div(next, about, button);
        maker.addClassName("maker");
        add(new H4(getTranslation("summarise.decisions")), list, maker);
    }

    /** {@code matters}: what they may be about. */
    void show(ActivityId of, List<Decision> decisions, List<Item> matters) {
        activity = of;
        offered = matters;
        about.offer(matters);
        list.show(decisions);
        decisions.forEach(d -> {
            if (list.row(d.id()) instanceof Row row) row.about.offer(matters);
        });
    }

    private void add() {
        if (activity == null || !desk.ask(new RecordDecision(activity, null, next.getValue(), about.wanted()))) return;
        next.clear();
        about.show(null);
    }

    private Component row(Decision decision) {
        return new Row(decision);
    }

    private final class Row extends Div implements KeyedList.Follows<Decision> {

        private final TextField text = new TextField();
        private final OriginChoice about =
                new OriginChoice(DecisionList.this.getTranslation("summarise.decision.about"));
        private Decision shown;

        Row(Decision decision) {
            shown = decision;
            addClassName("maker");
            text.setValue(decision.text());
            text.setAriaLabel(DecisionList.this.getTranslation("summarise.decision"));
            text.addClassName("grow");
            text.addValueChangeListener(e -> correct(e.getValue()));
            var remove = new Button(DecisionList.this.getTranslation("remove"), _ -> takeBack(shown));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            about.offer(offered);
            about.show(decision.about());
            about.onChange(() -> record(text.getValue()));
            add(text, about, remove);
        }

        private void correct(String wanted) {
            if (!wanted.equals(shown.text())) record(wanted);
        }

        private void record(String wanted) {
            if (activity == null) return;
            text.setInvalid(!desk.ask(new RecordDecision(activity, shown.id(), wanted, about.wanted())));
        }

        @Override
        public void follow(Decision decision) {
            boolean reworded = !shown.text().equals(decision.text());
            shown = decision;
            if (reworded) text.setValue(decision.text());
            about.show(decision.about());
        }
    }

    private void takeBack(Decision decision) {
        if (activity != null) desk.ask(new Remove(activity, decision.id()));
    }
}
