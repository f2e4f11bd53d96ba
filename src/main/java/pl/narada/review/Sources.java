package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import pl.narada.outcome.FindingRef;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;

/** Links from a county's page to where something stands in the outcome of its meeting. */
final class Sources {

    private Sources() {}

    static Anchor of(Component where, Meeting meeting, FindingRef line) {
        return link(where, meeting, line.path());
    }

    /** To all that came of one activity. */
    static Anchor of(Component where, Meeting meeting, int activity) {
        return link(where, meeting, "staff/outcome/" + meeting.id() + "#" + anchor(activity));
    }

    /** Where an activity stands on the page of the outcome. */
    static String anchor(int activity) {
        return "a-" + activity;
    }

    private static Anchor link(Component where, Meeting meeting, String path) {
        String date = Dates.longDate(UI.getCurrent().getLocale(), meeting.date());
        Anchor link = Links.to(path, date);
        link.setAriaLabel(where.getTranslation("county.source", "date", date));
        link.addClassName("source");
        return link;
    }
}
