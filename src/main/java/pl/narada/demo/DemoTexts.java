package pl.narada.demo;

import java.util.List;
import pl.narada.activity.ExampleTexts;

/** What the demo's facilitator and its curious participants write. */
final class DemoTexts {

    private DemoTexts() {}

    /** {@code first}, {@code second}: the themes that matter most. */
    static String summary(String first, String second) {
        return String.join("\n", ExampleTexts.lines("demo/summary.txt")).formatted(first, second);
    }

    static List<String> questionsOnExamples() {
        return ExampleTexts.lines("demo/questions.txt");
    }

    static List<String> questionsOnFunding() {
        return ExampleTexts.lines("rehearsal/question.txt");
    }
}
