package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.narada.outcome.Diagnosis;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Theme;
import pl.narada.outcome.told.Voice;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;

/** The themes with what people said, folded up under each; what most people voted for first. */
final class CountyThemes extends CountySection {

    private final CountyFilter filter;

    private record Found(Meeting meeting, ActivityOutcome grouping, Theme theme, Optional<Supported> supported) {
        int supporters() {
            return supported.map(Supported::people).orElse(0);
        }
    }

    private record Supported(int people, int of) {}

    CountyThemes(CountyPicture picture) {
        super("themes");
        this.filter = picture.filter();
        List<Found> shown = picture.meetings().stream()
                .flatMap(meeting -> meeting.activities()
                        .flatMap(a -> a.themes().stream()
                                .map(theme ->
                                        new Found(meeting, a, theme, supported(meeting, a.id(), theme.number())))))
                .filter(this::isShown)
                .sorted(Comparator.comparingInt(Found::supporters).reversed())
                .toList();
        shown.forEach(found -> add(theme(found)));
        List<Component> others =
                picture.meetings().stream().flatMap(m -> apart(m).stream()).toList();
        others.forEach(this::add);
        if (shown.isEmpty() && others.isEmpty()) hint(getTranslation("county.themes.empty"));
    }

    private boolean isShown(Found found) {
        return filter.shows(categories(found.meeting(), found.grouping(), found.theme()))
                || found.theme().voices().stream().anyMatch(v -> isShown(found.meeting(), v));
    }

    private boolean isShown(Meeting meeting, Voice voice) {
        return filter.shows(
                meeting.coded().ofVoice(voice.activity(), voice.number()).categories());
    }

    private static List<NeedCategory> categories(Meeting meeting, ActivityOutcome grouping, Theme theme) {
        return meeting.coded().ofTheme(grouping.id(), theme.number()).categories();
    }

    private Component theme(Found found) {
        Theme theme = found.theme();
        List<String> facts = new ArrayList<>();
        facts.add(theme.name());
        facts.add(getTranslation("outcome.voices", "n", theme.voices().size()));
        found.supported().ifPresent(s -> facts.add(getTranslation("county.supported", "n", s.people(), "of", s.of())));
        var head = new Div();
        head.addClassName("theme-facts");
        categories(found.meeting(), found.grouping(), theme)
                .forEach(category -> head.add(tag(getTranslation("need." + category.key()))));
        head.add(Sources.of(
                this,
                found.meeting(),
                new FindingRef(
                        found.meeting().id(), Kind.THEME, found.grouping().id(), theme.number())));
        var details = new Details(String.join(" · ", facts), head, new VoiceList(theme.voices()));
        details.addClassName("county-theme");
        return details;
    }

    /** By the last vote on it that may be told. */
    private static Optional<Supported> supported(Meeting meeting, int grouping, int theme) {
        return meeting.coded().diagnosis().votes().stream()
                .filter(vote -> vote.source() == grouping)
                .flatMap(vote -> vote.choices().stream()
                        .filter(c -> c.number() == theme)
                        .map(c -> new Supported(Sector.total(c.supporters()), Sector.total(vote.voters()))))
                .reduce((_, last) -> last);
    }

    /** Needs that stand under no theme. Ideas have a part of the page for themselves. */
    private Optional<Component> apart(Meeting meeting) {
        Set<Diagnosis.Member> grouped = meeting.coded().diagnosis().themes().stream()
                .flatMap(t -> t.members().stream())
                .collect(Collectors.toSet());
        List<Voice> left = meeting.activities()
                .flatMap(a -> a.voices().stream())
                .filter(v -> v.noun().equals("need"))
                .filter(v -> !grouped.contains(new Diagnosis.Member(v.activity(), v.number())))
                .filter(v -> isShown(meeting, v))
                .toList();
        if (left.isEmpty()) return Optional.empty();
        var head = new Div(Sources.of(this, meeting, left.getFirst().activity()));
        head.addClassName("theme-facts");
        var details = new Details(
                getTranslation("county.themes.apart") + " · " + getTranslation("outcome.voices", "n", left.size()),
                head,
                new VoiceList(left));
        details.addClassName("county-theme");
        return Optional.of(details);
    }
}
