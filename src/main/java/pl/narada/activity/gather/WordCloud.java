package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import pl.narada.deliberation.Folded;

/**
 * The words that people said, how many said or support each, the same ones counted together however they are spelt, in the order in which they were
 * first said.
 *
 * @param more how many different words there are besides: those said least, and of these the latest
 */
public record WordCloud(List<Word> words, int more) {

    static final int MOST = 60;

    /** {@code id}: of its first contribution. {@code text}: the spelling of most people, of equals the first. */
    public record Word(int id, String text, int count) {}

    static WordCloud of(GatherState state) {
        Map<String, Counted> counted = new LinkedHashMap<>();
        Map<Integer, Crowd> crowds = state.crowds();
        state.visibly()
                .forEach(c -> counted.computeIfAbsent(folded(c.text()), _ -> new Counted(c.id(), new LinkedHashMap<>()))
                        .add(c.text(), Objects.requireNonNull(crowds.get(c.id()))));
        List<Word> all = new ArrayList<>();
        counted.values().forEach(c -> all.add(c.word()));
        List<Word> shown = all.stream()
                // a stable sort: of equals the one that was said first
                .sorted(Comparator.comparingInt(Word::count).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Word::id))
                .toList();
        return new WordCloud(shown, all.size() - shown.size());
    }

    private record Counted(int id, Map<String, Crowd> spellings) {

        void add(String spelling, Crowd people) {
            spellings.computeIfAbsent(spelling, _ -> new Crowd()).add(people);
        }

        /** Whoever says it twice, spelt alike or not, is one. */
        Word word() {
            String usual = "";
            int most = 0;
            var all = new Crowd();
            for (var spelling : spellings.entrySet()) {
                int people = spelling.getValue().size();
                if (people > most) usual = spelling.getKey();
                most = Math.max(most, people);
                all.add(spelling.getValue());
            }
            return new Word(id, usual, all.size());
        }
    }

    /** Signs that are no words, as a heart, are still the same sign. */
    private static String folded(String text) {
        String folded = Folded.of(text).text();
        return folded.isEmpty() ? text.toLowerCase(Locale.ROOT) : folded;
    }
}
