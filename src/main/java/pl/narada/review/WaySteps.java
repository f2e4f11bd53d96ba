package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.outcome.Figures;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Subjects;
import pl.narada.outcome.Trails.Named;
import pl.narada.outcome.Trails.Trail;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Voice;
import pl.narada.review.OutcomeTools.Beside;
import pl.narada.shared.WorkshopId;

/** The steps of a way, in the order in which they were taken; a step that nobody took is not there. */
final class WaySteps extends Div {

    private final OutcomeView outcome;
    private final Trail trail;
    private final WayLinks links;
    private final MarkedLine lines;
    private final OrderedList steps = new OrderedList();

    WaySteps(WorkshopId workshop, OutcomeView outcome, Trail trail, List<OutcomeTools> tools) {
        this.outcome = outcome;
        this.trail = trail;
        this.links = new WayLinks(workshop, outcome);
        this.lines = new MarkedLine(workshop, stateOfActions(OutcomeTools.all(tools, workshop)));
        addClassName("way");
        steps.addClassName("way-steps");
        var self = new Paragraph(links.words(trail.self()));
        self.addClassName("lead");
        add(self, steps);
        if (!trail.voices().isEmpty()) step("way.step.voices", trail.voices().size(), voices());
        step("way.step.themes", trail.themes());
        step("way.step.votes", trail.votes());
        step("way.step.decisions", trail.decisions());
        step("way.step.actions", trail.actions());
        Set<String> chapters = chapters();
        if (!chapters.isEmpty()) step("way.step.report", chapters.size(), report(workshop, chapters));
    }

    /** Of all that can be done beside a line, here only how it stands with what somebody took on. */
    private static List<Beside> stateOfActions(List<Beside> all) {
        return all.stream()
                .map(tool -> (Beside)
                        (line, text, noun) -> line.kind() == Kind.ACTION ? tool.of(line, text, noun) : Optional.empty())
                .toList();
    }

    private void step(String key, List<Named> lines) {
        if (lines.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("voices");
        lines.forEach(line -> list.add(item(line)));
        step(key, lines.size(), list);
    }

    private void step(String key, int n, Component what) {
        steps.add(new ListItem(new H2(getTranslation(key, "n", n)), what));
    }

    private Component voices() {
        return new VoiceList(trail.voices(), links);
    }

    private ListItem item(Named line) {
        var link = links.to(line);
        Spot spot = line.spot();
        link.setText(spot.kind() == Kind.CHOICE ? links.prompt(spot.activity()) : line.text());
        var item = new ListItem(link);
        if (line.equals(trail.self())) item.addClassName("is-chosen");
        if (spot.kind() == Kind.CHOICE) item.add(facts(figures(spot)));
        if (spot.kind() == Kind.THEME) item.add(facts(getTranslation("outcome.voices", "n", voicesOf(spot))));
        return lines.equip(item, spot.in(lines.workshop()), line.text(), "");
    }

    private Component facts(String text) {
        var facts = new Div(new Span(text));
        facts.addClassName("facts");
        return facts;
    }

    private String figures(Spot row) {
        var figures = new Figures((key, args) -> getTranslation(key, args));
        return activities()
                .filter(a -> a.id() == row.activity())
                .map(a -> figures.of(a, row.number()))
                .collect(Collectors.joining());
    }

    private int voicesOf(Spot theme) {
        return activities()
                .filter(a -> a.id() == theme.activity())
                .flatMap(a -> a.themes().stream())
                .filter(t -> t.number() == theme.number())
                .mapToInt(t -> t.voices().size())
                .sum();
    }

    private Stream<ActivityOutcome> activities() {
        return outcome.activities().stream();
    }

    /** The chapters of the full report that speak of it. */
    private Set<String> chapters() {
        var subjects = new Subjects(outcome.activities());
        Set<Integer> said = Stream.concat(
                        trail.voices().stream().map(Voice::activity),
                        Stream.concat(trail.themes().stream(), trail.votes().stream())
                                .map(line -> line.spot().activity()))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> subjectsOf = activities()
                .filter(a -> said.contains(a.id()))
                .flatMap(a -> switch (subjects.of(a)) {
                    case NEEDS -> Stream.of("report.chapter.needs");
                    case INITIATIVES -> Stream.of("report.chapter.initiatives");
                    case EVALUATION -> Stream.of("report.chapter.evaluation");
                    case OTHER ->
                        a.proposal() == null ? Stream.<String>empty() : Stream.of("report.chapter.recommendations");
                });
        Stream<String> others = Stream.of(
                        trail.decisions().isEmpty() ? "" : "report.chapter.recommendations",
                        trail.actions().isEmpty() ? "" : "report.chapter.next",
                        trail.voices().isEmpty() ? "" : "report.annex.voices")
                .filter(key -> !key.isEmpty());
        return Stream.concat(subjectsOf, others)
                .map(key -> getTranslation(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Component report(WorkshopId workshop, Set<String> chapters) {
        var list = new UnorderedList();
        list.addClassName("voices");
        chapters.forEach(chapter -> list.add(new ListItem(chapter)));
        return new Div(list, Downloads.report(workshop, this));
    }
}
