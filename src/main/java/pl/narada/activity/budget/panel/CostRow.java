package pl.narada.activity.budget.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import pl.narada.activity.Desk;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetSettings;
import pl.narada.room.Choice;
import pl.narada.shared.ActivityId;
import pl.narada.ui.KeyedList;

/** An idea and what it costs. What is typed is passed on when the field is left. */
final class CostRow extends Div implements KeyedList.Follows<CostRow.Line> {

    private final Span words = new Span();
    private final IntegerField cost = new IntegerField();
    private Line line;
    private boolean following;

    /** {@code cost}: 0 if none is set. */
    record Line(ActivityId activity, Choice choice, long cost) {}

    CostRow(Desk desk, Line line) {
        this.line = line;
        addClassName("feed-row");
        words.addClassName("words");
        cost.setSuffixComponent(new Span("zł"));
        cost.setMin(0);
        cost.setMax((int) BudgetSettings.MOST_MONEY);
        cost.addValueChangeListener(e -> {
            if (following) return;
            Integer typed = e.getValue();
            long wanted = typed == null ? 0 : typed;
            if (!desk.ask(new SetCost(this.line.activity(), this.line.choice().id(), wanted))) follow(this.line);
        });
        add(words, cost);
        follow(line);
    }

    @Override
    public void follow(Line now) {
        line = now;
        words.setText(now.choice().label());
        cost.setAriaLabel(getTranslation("budget.cost-of", "what", now.choice().label()));
        following = true;
        cost.setValue(now.cost() == 0 ? null : Integer.valueOf((int) now.cost()));
        following = false;
    }
}
