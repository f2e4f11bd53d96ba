package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import pl.narada.review.Changes.Mean;
import pl.narada.review.Changes.Share;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.ui.Dates;

/** What has changed since the meeting before, in plain sentences. */
final class CountyChanges extends CountySection {

    private final UnorderedList list = new UnorderedList();

    CountyChanges(Meeting then, Meeting now, Changes changes) {
        super("changes");
        list.addClassName("voices");
        hint(getTranslation(
                "county.changes.between",
                "then",
                Dates.longDate(getLocale(), then.date()),
                "now",
                Dates.longDate(getLocale(), now.date())));
        say(getTranslation(
                "county.changes.people",
                "then",
                then.outcome().people(),
                "now",
                now.outcome().people()));
        if (!changes.comparable()) say(getTranslation("county.changes.no-categories"));
        else if (changes.shares().isEmpty())
            say(getTranslation("county.changes.same-categories", "points", Changes.CLEARLY));
        changes.shares().forEach(this::say);
        if (!changes.newThemes().isEmpty())
            say(getTranslation("county.changes.new-themes", "themes", quoted(changes.newThemes())));
        if (!changes.goneThemes().isEmpty())
            say(getTranslation("county.changes.gone-themes", "themes", quoted(changes.goneThemes())));
        changes.means().forEach(this::say);
        add(list);
    }

    private void say(Share share) {
        String key = share.risen() ? "county.changes.risen" : "county.changes.fallen";
        say(getTranslation(
                key,
                "category",
                getTranslation("need." + share.category().key()),
                "then",
                share.then(),
                "now",
                share.now()));
    }

    private void say(Mean mean) {
        say(getTranslation(
                "county.changes.mean",
                "question",
                mean.question(),
                "then",
                mean.then(),
                "before",
                mean.thenPeople(),
                "now",
                mean.now(),
                "n",
                mean.nowPeople()));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "„" + name + "”").collect(Collectors.joining(", "));
    }

    private void say(String sentence) {
        list.add(new ListItem(sentence));
    }
}
