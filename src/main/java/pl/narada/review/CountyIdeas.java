package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.Voice;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.shared.Sector;
import pl.narada.ui.Says;

/** Ideas and initiatives, with how many stand behind each; what most people voted for first. */
final class CountyIdeas extends CountySection {

    private record Proposed(Meeting meeting, Voice idea, Optional<Voted> voted) {
        int people() {
            return voted.map(Voted::people).orElse(0);
        }
    }

    private record Voted(int people, int of) {}

    CountyIdeas(CountyPicture picture) {
        super("ideas");
        List<Proposed> ideas = picture.meetings().stream()
                .flatMap(meeting -> meeting.activities()
                        .flatMap(a -> a.voices().stream())
                        .filter(v -> v.noun().equals("idea") && v.mergedInto() == null)
                        .map(v -> new Proposed(meeting, v, voted(meeting, v))))
                .filter(p -> picture.filter()
                        .shows(p.meeting()
                                .coded()
                                .ofVoice(p.idea().activity(), p.idea().number())
                                .categories()))
                .sorted(Comparator.comparingInt(Proposed::people)
                        .thenComparing(p -> p.idea().support())
                        .reversed())
                .toList();
        if (ideas.isEmpty()) {
            hint(getTranslation("county.ideas.empty"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("voices");
        ideas.forEach(idea -> list.add(item(idea)));
        add(list);
    }

    private static Optional<Voted> voted(Meeting meeting, Voice idea) {
        return meeting.coded().diagnosis().votes().stream()
                .filter(vote -> vote.source() == idea.activity())
                .flatMap(vote -> vote.choices().stream()
                        .filter(c -> c.number() == idea.number())
                        .map(c -> new Voted(Sector.total(c.supporters()), Sector.total(vote.voters()))))
                .reduce((_, last) -> last);
    }

    private Component item(Proposed proposed) {
        Voice idea = proposed.idea();
        var item = new ListItem(new Span(idea.text()));
        if (!idea.sectors().isEmpty()) item.add(tag(Says.sectors(this, idea.sectors())));
        proposed.voted()
                .ifPresent(v -> item.add(tag(getTranslation("county.supported", "n", v.people(), "of", v.of()))));
        if (idea.support() > 0) item.add(tag(getTranslation("outcome.support", "n", idea.support())));
        proposed.meeting()
                .coded()
                .ofVoice(idea.activity(), idea.number())
                .categories()
                .forEach(category -> item.add(tag(getTranslation("need." + category.key()))));
        item.add(Sources.of(
                this,
                proposed.meeting(),
                new FindingRef(proposed.meeting().id(), Kind.VOICE, idea.activity(), idea.number())));
        return item;
    }
}
