package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Voice;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent.Chapter;

/** All that was said and asked. */
record Annexes(Wording told) {

    List<Chapter> of(OutcomeView outcome) {
        List<Part> voices = new ArrayList<>();
        List<Part> questions = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            if (!activity.voices().isEmpty()) voices.add(voices(activity));
            if (!activity.questions().isEmpty()) questions.add(questions(activity));
        }
        List<Chapter> annexes = new ArrayList<>();
        if (!voices.isEmpty()) annexes.add(annex(1, "report.annex.voices", voices));
        if (!questions.isEmpty()) annexes.add(annex(annexes.size() + 1, "report.annex.questions", questions));
        return annexes;
    }

    private Chapter annex(int number, String key, List<Part> parts) {
        return new Chapter(told.say("report.annex", "n", number, "what", told.say(key)), parts);
    }

    private Table voices(ActivityOutcome activity) {
        List<List<Cell>> rows = activity.voices().stream()
                .map(v -> List.of(
                        (Cell) new Cell.Count(v.number()),
                        told.words(v.text() + merged(v)),
                        told.words(told.sectors(v.sectors())),
                        v.support() == 0 ? Cell.EMPTY : new Cell.Count(v.support())))
                .toList();
        return new Table(
                activity.prompt(),
                List.of(
                        told.number("report.number"),
                        told.column("csv.text", 14),
                        told.column("csv.sector", 4),
                        told.number("report.support")),
                rows);
    }

    private String merged(Voice voice) {
        Integer root = voice.mergedInto();
        return root == null ? "" : "\n" + told.say("report.merged", "n", Objects.requireNonNull(root));
    }

    private Table questions(ActivityOutcome activity) {
        List<List<Cell>> rows = activity.questions().stream()
                .map(q -> List.of(
                        told.words(q.text()),
                        told.words(told.say(q.answered() ? "csv.question.answered" : "csv.question.open")),
                        (Cell) new Cell.Count(q.support())))
                .toList();
        return new Table(
                activity.prompt(),
                List.of(told.column("csv.text", 12), told.column("report.state", 5), told.number("report.wanted-by")),
                rows);
    }
}
