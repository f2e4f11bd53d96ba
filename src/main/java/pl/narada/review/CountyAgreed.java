package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView.ActionItem;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.ui.Dates;

/** What was decided, or who took on what, at the meetings of a county. */
final class CountyAgreed extends CountySection {

    private final UnorderedList list = new UnorderedList();

    private CountyAgreed(String anchor) {
        super(anchor);
        list.addClassName("voices");
    }

    static CountyAgreed decisions(CountyPicture picture) {
        var section = new CountyAgreed("decisions");
        picture.meetings()
                .forEach(meeting -> meeting.activities()
                        .forEach(a -> a.decisions()
                                .forEach(d -> section.add(meeting, Kind.DECISION, a.id(), d.number(), d.text()))));
        return section.shown("county.decisions.empty");
    }

    static CountyAgreed tasks(CountyPicture picture) {
        var section = new CountyAgreed("tasks");
        picture.meetings()
                .forEach(meeting -> meeting.activities()
                        .forEach(a -> a.actions()
                                .forEach(action -> section.add(
                                        meeting, Kind.ACTION, a.id(), action.number(), section.inWords(action)))));
        return section.shown("county.tasks.empty");
    }

    private String inWords(ActionItem action) {
        String until = action.until() == null
                ? ""
                : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), action.until()));
        return action.text() + " — " + action.who() + until;
    }

    private void add(Meeting meeting, Kind kind, int activity, int number, String words) {
        var item = new ListItem(words + " ");
        item.add(Sources.of(this, meeting, new FindingRef(meeting.id(), kind, activity, number)));
        list.add(item);
    }

    private CountyAgreed shown(String empty) {
        if (list.getComponentCount() == 0) hint(getTranslation(empty));
        else add(list);
        return this;
    }
}
