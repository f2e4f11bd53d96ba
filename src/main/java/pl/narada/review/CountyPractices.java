package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Cards;
import pl.narada.review.CountyPicture.Meeting;

/** Practices and sources of funding that were presented, with how many find each useful. */
final class CountyPractices extends CountySection {

    CountyPractices(CountyPicture picture) {
        super("practices");
        picture.meetings().forEach(meeting -> meeting.activities().forEach(a -> add(meeting, a)));
        if (getElement().getChildCount() == 1) hint(getTranslation("county.practices.empty"));
    }

    private void add(Meeting meeting, ActivityOutcome activity) {
        Cards cards = activity.cards();
        if (cards == null) return;
        var head = new Div(new H3(activity.prompt()), Sources.of(this, meeting, activity.id()));
        head.addClassName("county-activity");
        add(head, new CardTable(cards));
    }
}
