package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.GroupCount;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Says;

/** An outcome on the screen: who took part, then what came of each activity in the order of the agenda. */
final class OutcomePanel extends Div {

    /** The outcome of this workshop, or that there is none yet. */
    static Component of(WorkshopId workshop, Outcomes outcomes, List<OutcomeTools> tools) {
        return outcomes.of(workshop)
                .<Component>map(outcome -> new OutcomePanel(workshop, outcome, OutcomeTools.all(tools, workshop)))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("outcome.none")));
    }

    private OutcomePanel(WorkshopId workshop, OutcomeView outcome, List<OutcomeTools.Beside> tools) {
        var ways = new WayLinks(workshop, outcome);
        var lines = new MarkedLine(workshop, tools, ways);
        addClassName("outcome");
        if (!outcome.complete()) {
            var going = new Paragraph(getTranslation("outcome.going-on"));
            going.addClassName("hint");
            add(going);
        }
        add(people(outcome));
        if (!outcome.outside().isEmpty()) add(outside(outcome));
        for (String question : List.of("role", "municipality"))
            profile(question, outcome).ifPresent(this::add);
        add(new Downloads(workshop));
        outcome.activities().forEach(activity -> add(new ActivitySection(activity, outcome, lines, ways)));
    }

    private Component people(OutcomeView outcome) {
        var people = new Paragraph(
                getTranslation("outcome.people", "n", outcome.people(), "without", outcome.withoutPhone()));
        people.addClassName("people");
        if (!outcome.groups().isEmpty()) people.add(" · " + groups(this, outcome.groups()));
        return people;
    }

    /** "NGO: 7 · mieszkańcy, biznes: 12". */
    static String groups(Component where, List<GroupCount> groups) {
        return String.join(
                " · ",
                groups.stream()
                        .map(g -> Says.sectors(where, g.sectors()) + ": " + g.people())
                        .toList());
    }

    /** Who never came to the meeting is not counted there. */
    private Component outside(OutcomeView outcome) {
        List<String> counts = outcome.outside().stream()
                .map(o -> getTranslation("when." + o.when().wire()) + "\u00a0" + o.n())
                .toList();
        var line = new Paragraph(getTranslation("outcome.outside", "counts", String.join(" · ", counts)));
        line.addClassName("facts");
        return line;
    }

    /** What people told of themselves: "Gmina: Staszów 12 · Połaniec 7 · pozostałe i bez odpowiedzi 9". */
    private Optional<Component> profile(String question, OutcomeView outcome) {
        List<String> answers = outcome.profiles().stream()
                .filter(p -> p.question().equals(question))
                .map(p -> (p.answer().isEmpty() ? getTranslation("outcome.profile.others") : p.answer()) + "\u00a0"
                        + p.people())
                .toList();
        if (answers.isEmpty()) return Optional.empty();
        var line = new Paragraph(getTranslation("outcome.profile." + question) + ": " + String.join(" · ", answers));
        line.addClassName("facts");
        return Optional.of(line);
    }
}
