package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView.ActionItem;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.ui.Dates;

/** What was decided, or who took on what, at the meetings of a county. */
final class CountyAgreed extends CountySection {

    private final UnorderedList list = new UnorderedList();
    private final List<OutcomeTools> tools;

    private CountyAgreed(String anchor, List<OutcomeTools> tools) {
        super(anchor);
        this.tools = tools;
        list.addClassName("voices");
    }

    static CountyAgreed decisions(CountyPicture picture, List<OutcomeTools> tools) {
        var section = new CountyAgreed("decisions", tools);
        picture.meetings().forEach(meeting -> {
            MarkedLine lines = section.lines(meeting);
            meeting.activities()
                    .forEach(a -> a.decisions()
                            .forEach(d -> section.add(
                                    lines,
                                    meeting,
                                    d.text(),
                                    d.text(),
                                    new FindingRef(meeting.id(), Kind.DECISION, a.id(), d.number()))));
        });
        return section.shown("county.decisions.empty");
    }

    static CountyAgreed tasks(CountyPicture picture, List<OutcomeTools> tools) {
        var section = new CountyAgreed("tasks", tools);
        picture.meetings().forEach(meeting -> {
            MarkedLine lines = section.lines(meeting);
            meeting.activities()
                    .forEach(a -> a.actions()
                            .forEach(action -> section.add(
                                    lines,
                                    meeting,
                                    action.text(),
                                    section.inWords(action),
                                    new FindingRef(meeting.id(), Kind.ACTION, a.id(), action.number()))));
        });
        return section.shown("county.tasks.empty");
    }

    /** With what can be done about each: an action item can be said to be done here, too. */
    private MarkedLine lines(Meeting meeting) {
        return new MarkedLine(meeting.id(), OutcomeTools.all(tools, meeting.id()));
    }

    private String inWords(ActionItem action) {
        String until = action.until() == null
                ? ""
                : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), action.until()));
        return action.text() + " — " + action.who() + until;
    }

    private void add(MarkedLine lines, Meeting meeting, String text, String words, FindingRef ref) {
        var item = new ListItem(words + " ");
        item.add(Sources.of(this, meeting, ref));
        list.add(lines.equip(item, ref, text, ""));
    }

    private CountyAgreed shown(String empty) {
        if (list.getComponentCount() == 0) hint(getTranslation(empty));
        else add(list);
        return this;
    }
}
