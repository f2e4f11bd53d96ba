package pl.narada.deliberation;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many numbered texts may say the same. A guess for people to judge: nothing is done because of it. Follows a
 * growing list, and compares only what is new in it.
 */
public final class SimilarTexts {

    /**
     * As alike as this, and a person should look. Needs that say the same in other endings and order are at 0.65 and more;
     * at 0.45 two short ones that share a single word would already be suggested.
     */
    static final double THRESHOLD = 0.55;

    static final double NEARLY_THE_SAME = 0.8;

    private final Map<Integer, Known> known = new HashMap<>();
    private final double threshold;

    private record Known(String text, Trigrams trigrams, Map<Integer, Double> similar) {}

    public SimilarTexts() {
        this(THRESHOLD);
    }

    /** {@code threshold}: from 0, nothing in common, to 1, the same. */
    SimilarTexts(double threshold) {
        this.threshold = threshold;
    }

    public static boolean similar(String one, String other) {
        return Trigrams.of(one).likeness(Trigrams.of(other)) >= THRESHOLD;
    }

    /** As in a flood: the same words, or only a letter or two apart. With another number in it, it says another thing. */
    public static boolean nearlyTheSame(String one, String other) {
        if (one.equals(other)) return true;
        if (Math.abs(one.length() - other.length()) > Math.max(one.length(), other.length()) / 3) return false;
        if (!digits(one).equals(digits(other))) return false;
        String folded = Folded.of(one).text();
        if (!folded.isEmpty() && folded.equals(Folded.of(other).text())) return true;
        return Trigrams.of(one).likeness(Trigrams.of(other)) >= NEARLY_THE_SAME;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** These are the texts now. */
    public void follow(Map<Integer, String> now) {
        known.entrySet().stream()
                .filter(e -> !e.getValue().text().equals(now.get(e.getKey())))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        now.forEach((id, text) -> {
            if (!known.containsKey(id)) learn(id, text);
        });
    }

    private void forget(int id) {
        Known gone = known.remove(id);
        if (gone == null) return;
        gone.similar().keySet().forEach(other -> {
            Known left = known.get(other);
            if (left != null) left.similar().remove(id);
        });
    }

    private void learn(int id, String text) {
        var added = new Known(text, Trigrams.of(text), new HashMap<>());
        known.forEach((other, there) -> {
            double likeness = there.trigrams().likeness(added.trigrams());
            if (likeness < threshold) return;
            there.similar().put(id, likeness);
            added.similar().put(other, likeness);
        });
        known.put(id, added);
    }

    /** How alike each text is that is similar to this one, by its number. */
    Map<Integer, Double> likenessTo(int id) {
        Known found = known.get(id);
        return found == null ? Map.of() : Collections.unmodifiableMap(found.similar());
    }

    /** The numbers of the texts that are similar to this one, the most similar first. */
    public List<Integer> to(int id) {
        return likenessTo(id).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
