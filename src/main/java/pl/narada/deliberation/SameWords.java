package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that have a form in common are one word: "świetlicy" and "swietlice". Learns words, and then tells which are one. */
final class SameWords {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> byForm = new HashMap<>();
    private final List<Integer> joined = new ArrayList<>();

    void learn(String word) {
        numbers.computeIfAbsent(word, this::number);
    }

    private int number(String word) {
        int number = joined.size();
        joined.add(number);
        for (PolishText.Word w : PolishText.words(word))
            for (String form : w.forms()) {
                Integer known = byForm.putIfAbsent(form, number);
                if (known != null) joined.set(first(number), first(known));
            }
        return number;
    }

    /** The number of a word that was learned, in whichever form. */
    int of(String word) {
        return first(numbers.getOrDefault(word, -1));
    }

    private int first(int number) {
        int first = number;
        while (joined.get(first) != first) first = joined.get(first);
        return first;
    }
}
