package pl.narada.deliberation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import pl.narada.deliberation.PolishText.Word;
import pl.narada.shared.NeedCategory;

/**
 * What somebody looks for beside what others offer, and the other way round. A guess that puts a list in order: nobody is
 * brought together because of it.
 */
public final class Matching {

    /** Two texts touch if so much of the shorter one, counted in words that say something, is in the other. */
    private static final double TOUCHING = 1.0 / 3;

    private static final double SAME_CATEGORY = 0.5;

    private Matching() {}

    /**
     * What a card says.
     *
     * @param offers whether it offers; otherwise it looks for something
     */
    public record Says(boolean offers, NeedCategory category, String text) {}

    /** One of many, with how well it fits: more than 0, and 1 at most; or 0 if it does not. */
    public record Fitting<T>(T one, double fit) {}

    /** All of them, those that fit any of mine best first; others stay in the order in which they came. */
    public static <T> List<Fitting<T>> order(Collection<Says> mine, List<T> others, Function<T, Says> says) {
        List<Read> own = mine.stream().map(Read::of).toList();
        return others.stream()
                .map(other -> new Fitting<>(other, best(own, Read.of(says.apply(other)))))
                .sorted(Comparator.comparingDouble((Fitting<T> f) -> -f.fit()))
                .toList();
    }

    private static double best(List<Read> mine, Read other) {
        return mine.stream().mapToDouble(own -> own.fit(other)).max().orElse(0);
    }

    /** A card with the words in which it can be found. */
    private record Read(Says says, List<Word> words) {

        static Read of(Says says) {
            return new Read(
                    says,
                    PolishText.words(says.text()).stream()
                            .filter(word -> !word.isStopWord() && Trigrams.isTelling(word.written()))
                            .toList());
        }

        /** Nothing between two who both look, or both offer. Half comes from the category, half from the words. */
        double fit(Read other) {
            if (says.offers() == other.says.offers()) return 0;
            double shared = shared(other);
            double words = shared < TOUCHING ? 0 : shared;
            return (sameCategory(other.says.category()) ? SAME_CATEGORY : 0) + (1 - SAME_CATEGORY) * words;
        }

        /** "Other" is no common subject. */
        private boolean sameCategory(NeedCategory category) {
            return category == says.category() && category != NeedCategory.INNE;
        }

        /** From 0 to 1: how many words of the shorter text are in the longer one, in any form. */
        private double shared(Read other) {
            List<Word> shorter = words.size() <= other.words.size() ? words : other.words;
            if (shorter.isEmpty()) return 0;
            Set<String> forms = new HashSet<>();
            (shorter == words ? other.words : words).forEach(word -> forms.addAll(word.forms()));
            long found = shorter.stream()
                    .filter(word -> word.forms().stream().anyMatch(forms::contains))
                    .count();
            return (double) found / shorter.size();
        }
    }
}
