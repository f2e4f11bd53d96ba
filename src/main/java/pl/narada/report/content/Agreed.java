package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.report.content.Part.*;

/** What was decided, and who does what until when. */
record Agreed(Wording told) {

    List<Part> decisions(OutcomeView outcome) {
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            String summary = activity.summary();
            if (summary != null) parts.add(new Paragraph(summary));
        }
        List<String> decisions = outcome.activities().stream()
                .flatMap(a -> a.decisions().stream())
                .map(Decision::text)
                .toList();
        if (!decisions.isEmpty()) {
            parts.add(new Heading(told.say("summarise.decisions")));
            parts.add(new Items(decisions, true));
        }
        return parts;
    }

    List<Part> actions(OutcomeView outcome) {
        List<ActionItem> actions =
                outcome.activities().stream().flatMap(a -> a.actions().stream()).toList();
        return actions.isEmpty() ? List.of() : List.of(table(actions));
    }

    private Table table(List<ActionItem> actions) {
        return new Table(
                told.say("report.actions"),
                List.of(told.column("report.action", 10), told.column("csv.who", 5), told.column("csv.until", 3)),
                actions.stream()
                        .map(a -> List.of(told.words(a.text()), told.words(a.who()), told.day(a.until())))
                        .toList());
    }
}
