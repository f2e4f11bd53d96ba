package pl.narada.deliberation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import morfologik.stemming.polish.PolishStemmer;

/**
 * Which Polish words can be read by themselves on a wall, after the dictionary of Morfologik: nouns. What it does not know,
 * as names, other languages and words without their diacritics, may be one. Not safe for several threads.
 */
final class WordKinds {

    private static final Dictionary DICTIONARY = new PolishStemmer().getDictionary();

    /** How readings as nouns begin, gerunds among them. */
    private static final List<String> NOUNS = List.of("subst", "ger", "depr");

    private static final List<String> ADJECTIVES = List.of("adj", "ppas", "pact");

    private final DictionaryLookup lookup = new DictionaryLookup(DICTIONARY);

    /** In small letters. */
    boolean isNoun(String word) {
        Set<String> readings = readings(word);
        return readings.isEmpty() || readings.stream().anyMatch(r -> startsWith(r, NOUNS));
    }

    /** Whether two words that stand together name something: one noun, and nothing but nouns and adjectives. */
    boolean isName(String one, String other) {
        return (isNoun(one) && (isNoun(other) || isAdjective(other))) || (isNoun(other) && isAdjective(one));
    }

    private boolean isAdjective(String word) {
        return readings(word).stream().anyMatch(r -> startsWith(r, ADJECTIVES));
    }

    private static boolean startsWith(String reading, List<String> kinds) {
        return kinds.stream().anyMatch(reading::startsWith);
    }

    private Set<String> readings(String word) {
        Set<String> readings = new HashSet<>();
        for (WordData data : lookup.lookup(word)) {
            CharSequence tag = data.getTag();
            if (tag != null) readings.addAll(List.of(tag.toString().split("\\+")));
        }
        return readings;
    }
}
