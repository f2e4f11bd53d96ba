package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Subjects;
import pl.narada.outcome.Subjects.Subject;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Answer;
import pl.narada.report.content.Part.*;

/** What people said of the meeting. */
record Evaluation(Wording told) {

    List<Part> of(OutcomeView outcome) {
        var subjects = new Subjects(outcome.activities());
        List<Part> parts = new ArrayList<>();
        for (ActivityOutcome activity : outcome.activities()) {
            if (subjects.of(activity) != Subject.EVALUATION) continue;
            parts.addAll(new Results(told).of(activity));
            activity.answers().stream()
                    .map(Answer::prompt)
                    .distinct()
                    .forEach(prompt -> parts.addAll(written(prompt, activity.answers())));
        }
        return parts;
    }

    private static List<Part> written(String prompt, List<Answer> all) {
        List<String> texts = all.stream()
                .filter(a -> a.prompt().equals(prompt))
                .map(Answer::text)
                .toList();
        return List.of(new Heading(prompt), new Items(texts, false));
    }
}
