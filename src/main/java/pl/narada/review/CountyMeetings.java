package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;
import pl.narada.programme.Workshop;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;

/** The meetings of a county, each with the way to what came of it. */
final class CountyMeetings extends CountySection {

    /** {@code mayRun}: whether this member of staff may do more with a workshop than read what came of it. */
    CountyMeetings(CountyPicture picture, Predicate<Workshop> mayRun) {
        super("meetings");
        var list = new UnorderedList();
        list.addClassName("county-meetings");
        picture.workshops().stream()
                .filter(w -> picture.filter().workshop() == null
                        || w.id().equals(picture.filter().workshop()))
                .forEach(w -> list.add(item(w, picture, mayRun.test(w))));
        add(list);
    }

    private Component item(Workshop workshop, CountyPicture picture, boolean mayRun) {
        var details = workshop.details();
        var facts = new Span("%s, %s–%s%s"
                .formatted(
                        Dates.longDate(getLocale(), details.date()),
                        details.start(),
                        details.end(),
                        details.venue().isEmpty() ? "" : " · " + details.venue()));
        facts.addClassName("facts");
        var item = new ListItem(
                Links.to("staff/outcome/" + workshop.id(), details.title()),
                tag(getTranslation("phase." + workshop.phase().wire())),
                facts);
        picture.meeting(workshop.id()).ifPresent(meeting -> {
            var people = new Span(getTranslation(
                    "outcome.people",
                    "n",
                    meeting.outcome().people(),
                    "without",
                    meeting.outcome().withoutPhone()));
            people.addClassName("facts");
            item.add(people);
        });
        if (mayRun) item.add(Links.to("staff/network/" + workshop.id(), getTranslation("network.title")));
        return item;
    }
}
