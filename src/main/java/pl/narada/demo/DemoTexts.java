package pl.narada.demo;

import pl.narada.activity.ExampleTexts;

/** What the demo's facilitator writes. */
final class DemoTexts {

    private DemoTexts() {}

    static String summary() {
        return String.join("\n", ExampleTexts.lines("demo/summary.txt"));
    }

    static String action() {
        return ExampleTexts.lines("demo/action.txt").getFirst();
    }

    static String actionOwner() {
        return ExampleTexts.lines("demo/action.txt").getLast();
    }
}
