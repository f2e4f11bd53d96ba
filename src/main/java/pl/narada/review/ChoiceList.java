package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import pl.narada.outcome.Figures;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.Spot;
import pl.narada.outcome.VotedOn;
import pl.narada.outcome.told.ActivityOutcome;

/** Below the table of a result: of each row where it is from and what came of it. */
final class ChoiceList extends Div {

    /** Empty where no row is tied to anything. */
    static Optional<Component> of(ActivityOutcome activity, MarkedLine lines, WayLinks ways) {
        var list = new ChoiceList(activity, lines, ways);
        return list.getComponentCount() == 0 ? Optional.empty() : Optional.of(list);
    }

    private ChoiceList(ActivityOutcome activity, MarkedLine lines, WayLinks ways) {
        var list = new UnorderedList();
        list.addClassName("voices");
        var figures = new Figures((key, args) -> getTranslation(key, args));
        for (VotedOn row : VotedOn.in(activity)) {
            var item = new ListItem(new Span(row.label()));
            var told = new Span(figures.of(activity, row.choice()));
            told.addClassName("facts");
            item.add(new Div(told));
            if (ways.of(new Spot(Kind.CHOICE, activity.id(), row.choice())).isPresent())
                list.add(lines.mark(item, Kind.CHOICE, activity.id(), row.choice(), row.label(), ""));
        }
        if (list.getComponentCount() > 0) add(new Details(getTranslation("way.rows"), list));
    }
}
