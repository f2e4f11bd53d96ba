package pl.narada.deliberation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The pieces of three letters that a text's words consist of. Words that are inflected differently share most of them, so
 * no dictionary is needed; the order of words doesn't matter.
 */
final class Trigrams {

    /** Words that say little about what a need or an idea is about. "nie" stays: without it a text says the opposite. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("a aby albo ale az bardzo bez bo brak brakuje by byc byl byla bylo ci co czy dla do gdy i ich ile im "
                            + "ja jak jako jest jeszcze juz ktora ktore ktory lub ma maja mamy mi my na nam nas nasz nasza "
                            + "nasze o od on ona oni oraz po pod potrzeba potrzebna potrzebne potrzebny potrzebujemy przed "
                            + "przez przy sa sie sobie ta tak takze te tego tej ten to tu tutaj tylko tym u w we wiecej z "
                            + "za zbyt ze zeby є і й та у в на не має немає для що це як до з за по від або")
                    .split(" "));

    private static final Set<String> LACKS = Set.of("ma", "mamy", "maja");

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String text) {
        return ofWords(tellingWords(text));
    }

    static Trigrams ofWords(List<String> words) {
        return new Trigrams(words.stream()
                .flatMapToLong(Trigrams::pieces)
                .sorted()
                .distinct()
                .toArray());
    }

    /** The words that say what a text is about, folded. "Brak!" is about nothing else. */
    static List<String> tellingWords(String text) {
        List<String> words = Folded.of(text).words();
        List<String> telling = telling(words);
        return telling.isEmpty() ? words : telling;
    }

    static boolean isTelling(String word) {
        return !STOP_WORDS.contains(Folded.of(word).text());
    }

    private static List<String> telling(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> !STOP_WORDS.contains(words.get(i)) && !beginsALack(words, i))
                .mapToObj(words::get)
                .toList();
    }

    /** "nie ma sali" is "brak sali". */
    private static boolean beginsALack(List<String> words, int i) {
        return words.get(i).equals("nie") && i + 1 < words.size() && LACKS.contains(words.get(i + 1));
    }

    /** The space before and after a word counts, so that its beginning weighs as much as its middle. */
    private static LongStream pieces(String word) {
        String spaced = " " + word + " ";
        return LongStream.rangeClosed(0, spaced.length() - 3).map(at -> {
            int i = (int) at;
            return (long) spaced.charAt(i) << 32 | (long) spaced.charAt(i + 1) << 16 | spaced.charAt(i + 2);
        });
    }

    /** From 0, nothing in common, to 1, the same pieces (Dice's coefficient). */
    double likeness(Trigrams other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** From 0 to 1: how much of the other is in this one, however long this one is. */
    double shareOf(Trigrams other) {
        return other.sorted.length == 0 ? 0 : (double) common(other) / other.sorted.length;
    }

    private int common(Trigrams other) {
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }
}
