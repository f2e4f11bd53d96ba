package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActivityOutcome;

/** What was decided at an activity. */
final class DecisionList extends Div {

    DecisionList(ActivityOutcome activity, MarkedLine lines) {
        var list = new OrderedList();
        activity.decisions()
                .forEach(d -> list.add(
                        lines.mark(new ListItem(d.text()), Kind.DECISION, activity.id(), d.number(), d.text(), "")));
        add(new H4(getTranslation("summarise.decisions")), list);
    }
}
