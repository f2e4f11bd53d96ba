package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.narada.shared.TextResource;

/**
 * What many people speak of, in words of theirs: nouns, and pairs of a noun and what stands beside it. A word counts once for each
 * person, however often they write it, and in any of its endings; it is shown only if enough people used it, so that nobody
 * writes on the wall alone. It is shown as most of them wrote it.
 */
public final class KeyPhrases {

    /** Fewer people than this put nothing on the wall. */
    public static final int FEWEST = 3;

    private static final int SHORTEST = 3;
    /** What is longer is no word that anybody could read on a wall. */
    private static final int LONGEST = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> STOP_WORDS = TextResource.lines("/deliberation/stop_words.txt").stream()
            .flatMap(line -> Folded.of(line).words().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** {@code person}: whoever it is, the same for all that they wrote. */
    public record Said(String person, String text) {}

    /** {@code people}: how many used it. */
    public record Phrase(String text, int people) {}

    /** {@code first}: the how-manieth of all words and pairs it was to be used, so that it can keep its place. */
    public record Heard(int first, Phrase phrase) {}

    private final SameWords same = new SameWords();
    private final WordKinds kinds = new WordKinds();
    /** By the numbers of the words, one or two. */
    private final Map<List<Integer>, Uses> uses = new LinkedHashMap<>();

    private static final class Uses {
        private final int first;
        private final Set<String> people = new HashSet<>();
        private final Map<String, Integer> written = new TreeMap<>();

        private Uses(int first) {
            this.first = first;
        }
    }

    private KeyPhrases() {}

    /** Those that most people used first; {@code fewest}: people who must have used it. */
    public static List<Phrase> of(Collection<Said> said, int fewest) {
        return heard(said, fewest).stream().map(Heard::phrase).toList();
    }

    /** The same, with when each was used first. */
    public static List<Heard> heard(Collection<Said> said, int fewest) {
        var phrases = new KeyPhrases();
        said.forEach(s -> phrases.learn(s.text()));
        said.forEach(phrases::count);
        return phrases.told(fewest);
    }

    private void learn(String text) {
        words(text).stream().filter(w -> !w.isEmpty()).forEach(same::learn);
    }

    /** An empty one where something stood that says nothing: words on both sides of it are no pair. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            boolean apart = text.substring(end, matcher.start()).chars().anyMatch(c -> !Character.isWhitespace(c));
            end = matcher.end();
            String word = matcher.group().toLowerCase(java.util.Locale.ROOT);
            if (apart) words.add("");
            words.add(isTelling(word) ? word : "");
        }
        return words;
    }

    private static boolean isTelling(String word) {
        boolean letters = word.codePoints().filter(Character::isLetter).count() >= SHORTEST;
        String folded = Folded.of(word).text();
        return letters
                && word.length() <= LONGEST
                && !STOP_WORDS.contains(folded)
                && Trigrams.isTelling(word)
                && !PolishText.isStopWord(folded);
    }

    private void count(Said said) {
        String before = "";
        for (String word : words(said.text())) {
            if (!word.isEmpty() && kinds.isNoun(word)) use(List.of(number(word)), said.person(), word);
            if (!word.isEmpty() && !before.isEmpty() && kinds.isName(before, word))
                use(List.of(number(before), number(word)), said.person(), before + " " + word);
            before = word;
        }
    }

    private int number(String word) {
        return same.of(word);
    }

    private void use(List<Integer> words, String person, String written) {
        Uses all = uses.computeIfAbsent(words, _ -> new Uses(uses.size()));
        all.people.add(person);
        all.written.merge(written, 1, Integer::sum);
    }

    private List<Heard> told(int fewest) {
        Map<List<Integer>, Uses> told = uses.entrySet().stream()
                .filter(e -> e.getValue().people.size() >= fewest)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<Integer> saidByPairs = new HashSet<>();
        told.forEach((words, pair) -> {
            if (words.size() == 2)
                words.stream().filter(w -> addsNothing(w, pair, fewest)).forEach(saidByPairs::add);
        });
        return told.entrySet().stream()
                .filter(e -> e.getKey().size() == 2
                        || !saidByPairs.contains(e.getKey().getFirst()))
                .map(e -> new Heard(
                        e.getValue().first,
                        new Phrase(
                                asWritten(e.getValue().written),
                                e.getValue().people.size())))
                .sorted(Comparator.<Heard, Integer>comparing(h -> h.phrase().people())
                        .reversed()
                        .thenComparing(h -> h.phrase().text()))
                .toList();
    }

    /** Whether a word adds nothing to a pair it is in: hardly anybody uses it outside. */
    private boolean addsNothing(int word, Uses pair, int fewest) {
        Uses alone = uses.getOrDefault(List.of(word), pair);
        Set<String> outside = new LinkedHashSet<>(alone.people);
        outside.removeAll(pair.people);
        return outside.size() < fewest;
    }

    /** The most frequent; of equal ones the one with more Polish letters, because leaving them out is the quicker way to write. */
    private static String asWritten(Map<String, Integer> written) {
        return written.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                e -> e.getKey().chars().filter(c -> c > 127).count())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
