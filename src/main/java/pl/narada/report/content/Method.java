package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.OutcomeView;
import pl.narada.report.content.Part.*;

/** How the meeting worked: its exercises in their order, and how numbers are told. */
record Method(Wording told) {

    List<Part> of(OutcomeView outcome) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(told.say("report.method")));
        List<List<Cell>> rows = outcome.activities().stream()
                .map(a -> List.of(
                        told.words(a.block()), told.words(told.say("kind." + a.kind())), told.words(a.prompt())))
                .toList();
        if (!rows.isEmpty())
            parts.add(new Table(
                    told.say("report.exercises"),
                    List.of(
                            told.column("csv.block", 5),
                            told.column("report.exercise", 4),
                            told.column("report.question", 8)),
                    rows));
        parts.add(new Note(told.say("report.threshold", "n", SectorGroups.threshold())));
        return parts;
    }
}
