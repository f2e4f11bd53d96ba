package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.narada.deliberation.Folded;
import pl.narada.room.Contribution;

/**
 * The words that people said, the same ones counted together however they are spelt, in the order in which they were
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
        Map<Integer, List<Contribution>> similar = state.similar();
        state.visibly().forEach(c -> {
            int people = 1 + similar.getOrDefault(c.id(), List.of()).size();
            counted.computeIfAbsent(folded(c.text()), _ -> new Counted(c.id(), new LinkedHashMap<>()))
                    .add(c.text(), people);
        });
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

    private record Counted(int id, Map<String, Integer> spellings) {

        void add(String spelling, int people) {
            spellings.merge(spelling, people, Integer::sum);
        }

        Word word() {
            String most = "";
            int all = 0;
            for (var spelling : spellings.entrySet()) {
                if (spelling.getValue() > spellings.getOrDefault(most, 0)) most = spelling.getKey();
                all += spelling.getValue();
            }
            return new Word(id, most, all);
        }
    }

    /** Signs that are no words, as a heart, are still the same sign. */
    private static String folded(String text) {
        String folded = Folded.of(text).text();
        return folded.isEmpty() ? text.toLowerCase(Locale.ROOT) : folded;
    }
}
