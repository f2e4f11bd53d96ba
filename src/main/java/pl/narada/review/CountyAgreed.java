package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActionItem;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Dates;

/** What was decided, or who took on what, at the meetings of a county. */
final class CountyAgreed extends CountySection {

    private final UnorderedList list = new UnorderedList();
    private final Map<WorkshopId, MarkedLine> lines;

    /** {@code lines}: of each meeting, with what can be done about them. */
    private CountyAgreed(String anchor, Map<WorkshopId, MarkedLine> lines) {
        super(anchor);
        this.lines = lines;
        list.addClassName("voices");
    }

    static CountyAgreed decisions(CountyPicture picture, Map<WorkshopId, MarkedLine> lines) {
        var section = new CountyAgreed("decisions", lines);
        each(
                picture,
                (meeting, activity) -> activity.decisions().forEach(d -> {
                    FindingRef ref = meeting.ref(Kind.DECISION, activity.id(), d.number());
                    section.add(meeting, ref, d.text(), d.text());
                }));
        return section.shown("county.decisions.empty");
    }

    /** An action item can be said to be done here, too. */
    static CountyAgreed tasks(CountyPicture picture, Map<WorkshopId, MarkedLine> lines) {
        var section = new CountyAgreed("tasks", lines);
        each(
                picture,
                (meeting, activity) -> activity.actions().forEach(action -> {
                    FindingRef ref = meeting.ref(Kind.ACTION, activity.id(), action.number());
                    section.add(meeting, ref, action.text(), section.inWords(action));
                }));
        return section.shown("county.tasks.empty");
    }

    private static void each(CountyPicture picture, BiConsumer<Meeting, ActivityOutcome> of) {
        picture.meetings().forEach(meeting -> meeting.activities().forEach(activity -> of.accept(meeting, activity)));
    }

    private String inWords(ActionItem action) {
        String until = action.until() == null
                ? ""
                : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), action.until()));
        return action.text() + " — " + action.who() + until;
    }

    private void add(Meeting meeting, FindingRef ref, String text, String words) {
        var item = new ListItem(words + " ");
        item.add(Sources.of(this, meeting, ref));
        list.add(Objects.requireNonNull(lines.get(meeting.id())).equip(item, ref, text, ""));
    }

    private CountyAgreed shown(String empty) {
        if (list.getComponentCount() == 0) hint(getTranslation(empty));
        else add(list);
        return this;
    }
}
