package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActionItem;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.ui.Dates;

/** What people took on at an activity: what, who, until when. */
final class ActionList extends Div {

    ActionList(ActivityOutcome activity, MarkedLine lines) {
        var list = new UnorderedList();
        for (ActionItem action : activity.actions()) {
            String until = action.until() == null
                    ? ""
                    : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), action.until()));
            var item = new ListItem(action.text() + " — " + action.who() + until);
            list.add(lines.mark(item, Kind.ACTION, activity.id(), action.number(), action.text(), ""));
        }
        add(new H4(getTranslation("summarise.actions")), list);
    }
}
