package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Trails;
import pl.narada.outcome.Trails.Named;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Links;

/** Beside a line of an outcome: where it is from, what came of it, and the way to all of that on one page. */
final class WayLinks {

    private final WorkshopId workshop;
    private final OutcomeView outcome;
    private final Trails trails;

    WayLinks(WorkshopId workshop, OutcomeView outcome) {
        this.workshop = workshop;
        this.outcome = outcome;
        this.trails = new Trails(outcome);
    }

    /** Empty where nothing is tied to it. The voices of a theme stand below it anyway. */
    Optional<Component> of(Spot spot) {
        List<Named> from = spot.kind() == Kind.THEME ? List.of() : trails.from(spot);
        List<Named> into = trails.into(spot);
        if (from.isEmpty() && into.isEmpty() && trails.from(spot).isEmpty()) return Optional.empty();
        var box = new Div();
        box.addClassName("way-links");
        if (!from.isEmpty()) box.add(group("way.from", from));
        if (!into.isEmpty()) box.add(group("way.into", into));
        Anchor whole = Links.to(path(spot), say("way.whole"));
        trails.named(spot).ifPresent(n -> whole.setAriaLabel(say("way.whole.of", "what", n.text())));
        box.add(whole);
        return Optional.of(box);
    }

    private Component group(String key, List<Named> lines) {
        var group = new Span(new Span(say(key) + " "));
        for (Named line : lines) group.add(to(line));
        return group;
    }

    /** To where it stands on the page of the outcome: in place, if that is the page. */
    Anchor to(Named line) {
        Anchor link = new Anchor("/" + line.spot().in(workshop).path(), words(line));
        link.setRouterIgnore(true);
        return link;
    }

    /** "Temat: Drogi"; of a row of a result also where, as it is called like its theme. */
    String words(Named line) {
        Spot spot = line.spot();
        String text = spot.kind() == Kind.CHOICE ? prompt(spot.activity()) : line.text();
        return say("way." + spot.kind().wire()) + ": " + text;
    }

    String prompt(int activity) {
        return outcome.activities().stream()
                .filter(a -> a.id() == activity)
                .map(ActivityOutcome::prompt)
                .findFirst()
                .orElse("");
    }

    private String path(Spot spot) {
        FindingRef ref = spot.in(workshop);
        return "staff/outcome/" + workshop + "/way/" + ref.key();
    }

    private static String say(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
