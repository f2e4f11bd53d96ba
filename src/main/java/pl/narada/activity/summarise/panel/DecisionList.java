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
import pl.narada.shared.ActivityId;
import pl.narada.ui.KeyedList;

/** The decisions so far, each to be corrected or taken back, and a line for the next one. */
final class DecisionList extends Div {

    private final Desk desk;
    private final KeyedList<Decision> list = new KeyedList<>(Decision::id, this::row);
    private final TextField next = new TextField();
    private @Nullable ActivityId activity;

    DecisionList(Desk desk) {
        this.desk = desk;
        addClassName("record");
        next.setPlaceholder(getTranslation("summarise.decision.new"));
        next.setAriaLabel(getTranslation("summarise.decision.new"));
        next.addKeyDownListener(Key.ENTER, _ -> add());
        next.addClassName("grow");
        var button = new Button(getTranslation("summarise.decision.add"), _ -> add());
        var maker = new Div(next, button);
        maker.addClassName("maker");
        add(new H4(getTranslation("summarise.decisions")), list, maker);
    }

    void show(ActivityId of, List<Decision> decisions) {
        activity = of;
        list.show(decisions);
    }

    private void add() {
        if (activity != null && desk.ask(new RecordDecision(activity, null, next.getValue()))) next.clear();
    }

    private Component row(Decision decision) {
        return new Row(decision);
    }

    private final class Row extends Div implements KeyedList.Follows<Decision> {

        private final TextField text = new TextField();
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
            add(text, remove);
        }

        private void correct(String wanted) {
            if (activity == null || wanted.equals(shown.text())) return;
            text.setInvalid(!desk.ask(new RecordDecision(activity, shown.id(), wanted)));
        }

        @Override
        public void follow(Decision decision) {
            shown = decision;
            text.setValue(decision.text());
        }
    }

    private void takeBack(Decision decision) {
        if (activity != null) desk.ask(new Remove(activity, decision.id()));
    }
}
