package pl.narada.deliberation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which of many numbered texts may belong together, and into which theme a text may belong. Guesses for people to judge,
 * as with {@link SimilarTexts}, but bolder: what is about the same need not say the same.
 */
public final class Grouping {

    /** A little below {@link SimilarTexts#THRESHOLD}: much lower, and one common word would chain strangers together. */
    static final double THRESHOLD = 0.5;

    /** So much of a word of the theme's name is in the text: the word in another ending. */
    static final double NAMED = 0.7;

    /** Shorter words are in too many texts. */
    private static final int TELLING = 4;

    private final SimilarTexts texts = new SimilarTexts(THRESHOLD);
    private final Map<Integer, Known> known = new HashMap<>();
    /** The words of names that were asked about, so that they are not taken to pieces for every text. */
    private final Map<String, List<Trigrams>> names = new HashMap<>();

    private final SameWords same = new SameWords();
    /** What was found last, and among which texts: a screen asks again at every change of anything. */
    private Set<Integer> clustered = Set.of();

    private List<List<Integer>> clusters = List.of();

    private record Known(String text, StemClusters.Words words) {
        Trigrams trigrams() {
            return words.trigrams();
        }
    }

    /** What somebody has put together already. */
    public record Theme(int id, String name, Set<Integer> texts) {
        public Theme {
            texts = Set.copyOf(texts);
        }
    }

    /** These are the texts now. Only what is new among them is compared. */
    public void follow(Map<Integer, String> now) {
        texts.follow(now);
        boolean gone = known.keySet().retainAll(now.keySet());
        if (gone) forgetClusters();
        now.forEach((id, text) -> {
            Known before = known.get(id);
            if (before == null || !before.text().equals(text)) learn(id, text);
        });
    }

    private void learn(int id, String text) {
        var words = StemClusters.Words.of(id, text);
        words.telling().forEach(same::learn);
        known.put(id, new Known(text, words));
        forgetClusters();
    }

    private void forgetClusters() {
        clustered = Set.of();
        clusters = List.of();
    }

    /** Groups of two or more among these that may be about the same, see {@link StemClusters}; the largest group first. */
    public List<List<Integer>> clusters(Set<Integer> among) {
        if (!among.equals(clustered)) {
            clusters = StemClusters.of(
                    among.stream()
                            .sorted()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .map(Known::words)
                            .toList(),
                    same,
                    StemClusters.FARTHEST);
            clustered = Set.copyOf(among);
        }
        return clusters;
    }

    /** The theme that this text is most like, by what is in the theme or by the theme's name; empty if like none. */
    public OptionalInt themeFor(int id, List<Theme> themes) {
        Map<Integer, Double> likeness = texts.likenessTo(id);
        double best = 0;
        OptionalInt found = OptionalInt.empty();
        for (Theme theme : themes) {
            double alike = Math.max(named(id, theme.name()), highest(likeness, theme.texts()));
            if (alike <= best) continue;
            best = alike;
            found = OptionalInt.of(theme.id());
        }
        return found;
    }

    private static double highest(Map<Integer, Double> likeness, Set<Integer> texts) {
        return likeness.entrySet().stream()
                .filter(e -> texts.contains(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private double named(int id, String name) {
        Known text = known.get(id);
        if (text == null) return 0;
        double share = names.computeIfAbsent(name, Grouping::tellingWords).stream()
                .mapToDouble(text.trigrams()::shareOf)
                .max()
                .orElse(0);
        return share < NAMED ? 0 : share;
    }

    private static List<Trigrams> tellingWords(String name) {
        return Trigrams.tellingWords(name).stream()
                .filter(word -> word.length() >= TELLING)
                .map(word -> Trigrams.ofWords(List.of(word)))
                .toList();
    }

    /** The longest word that most of these texts have, in whatever ending, as one of them writes it. */
    public Optional<String> commonWord(List<Integer> ids) {
        List<Known> group =
                ids.stream().map(known::get).filter(Objects::nonNull).toList();
        record Candidate(String word, long having) {}
        return group.stream()
                .flatMap(text -> List.of(text.text().split("[^\\p{L}\\p{M}]+")).stream())
                .filter(word -> word.length() >= TELLING && Trigrams.isTelling(word))
                .distinct()
                .map(word -> new Candidate(word, having(group, Trigrams.of(word))))
                .filter(c -> c.having() * 2 > group.size())
                .max(Comparator.comparingLong(Candidate::having)
                        .thenComparingInt(c -> c.word().length()))
                .map(Candidate::word);
    }

    private static long having(List<Known> group, Trigrams word) {
        return group.stream()
                .filter(text -> text.trigrams().shareOf(word) >= NAMED)
                .count();
    }
}
