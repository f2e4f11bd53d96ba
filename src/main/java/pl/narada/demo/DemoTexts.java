package pl.narada.demo;

import java.util.ArrayList;
import java.util.List;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Card.Type;

/** What the demo's facilitator writes. */
final class DemoTexts {

    private DemoTexts() {}

    /** Practices that nobody has tried yet, to be found after those with the numbers up to {@code last}. */
    static List<Card> inventedPractices(int last) {
        List<Card> cards = new ArrayList<>();
        for (String line : ExampleTexts.lines("demo/practices.txt")) {
            String[] parts = line.split("\\|", 3);
            int number = last + cards.size() + 1;
            cards.add(new Card(number, Type.PRACTICE, parts[0].strip(), parts[2].strip(), parts[1].strip(), null));
        }
        return cards;
    }

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
