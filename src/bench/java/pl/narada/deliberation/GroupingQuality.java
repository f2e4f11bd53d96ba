package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well needs are put together by themselves, against how a person grouped them: {@code ./mvnw -Pmicrobench
 * -Dbench.main=pl.narada.deliberation.GroupingQuality verify}.
 */
final class GroupingQuality {

    private final LabelledNeeds needs = new LabelledNeeds();

    private GroupingQuality() {}

    public static void main(String[] args) {
        var quality = new GroupingQuality();
        Map<Integer, String> texts = quality.needs.texts();
        System.out.printf("%d texts, %d groups%n", texts.size(), quality.needs.groups());
        System.out.printf("%-44s %6s %6s %6s   %6s %6s%n", "", "B³ P", "B³ R", "B³ F1", "pair P", "pair R");
        LabelledNeeds again = quality.needs.again();
        quality.tell("a second person (%d groups)".formatted(again.groups()), again.asFound());
        quality.tell("each for itself", List.of());
        quality.tell("same commonest word", byKeyword(texts));
        quality.tell("SimilarTexts, Dice ≥ 0.55, connected", connected(texts, SimilarTexts.THRESHOLD));
        quality.tell("trigrams, Dice ≥ 0.5, connected", connected(texts, Grouping.THRESHOLD));
        var grouping = new Grouping();
        grouping.follow(texts);
        quality.tell("Grouping, as it is", grouping.clusters(texts.keySet()));
        for (double farthest : new double[] {0.75, 0.8, 0.85, 0.9})
            quality.tell("stems, average link, < " + farthest, byStems(texts, farthest));
        System.out.printf("Grouping, against the second labelling:%n");
        tell(again, "Grouping, as it is", grouping.clusters(texts.keySet()));
    }

    private static List<List<Integer>> connected(Map<Integer, String> texts, double threshold) {
        var similar = new SimilarTexts(threshold);
        similar.follow(texts);
        Set<Integer> left = new HashSet<>(texts.keySet());
        List<List<Integer>> groups = new ArrayList<>();
        for (int id : texts.keySet()) {
            if (!left.remove(id)) continue;
            List<Integer> group = new ArrayList<>(List.of(id));
            for (int i = 0; i < group.size(); i++)
                similar.to(group.get(i)).stream().filter(left::remove).forEach(group::add);
            groups.add(group);
        }
        return groups;
    }

    private static List<List<Integer>> byStems(Map<Integer, String> texts, double farthest) {
        var same = new SameWords();
        List<StemClusters.Words> words = texts.entrySet().stream()
                .map(e -> StemClusters.Words.of(e.getKey(), e.getValue()))
                .toList();
        words.forEach(w -> w.telling().forEach(same::learn));
        return StemClusters.of(words, same, farthest);
    }

    /** Each text under that of its telling words which most texts have, as it is written. */
    private static List<List<Integer>> byKeyword(Map<Integer, String> texts) {
        Map<String, Integer> having = new HashMap<>();
        texts.values()
                .forEach(t -> Set.copyOf(Trigrams.tellingWords(t)).forEach(w -> having.merge(w, 1, Integer::sum)));
        Map<String, List<Integer>> groups = new TreeMap<>();
        texts.forEach((id, text) -> groups.computeIfAbsent(
                        Trigrams.tellingWords(text).stream()
                                .max(Comparator.comparing((String w) -> having.getOrDefault(w, 0))
                                        .thenComparing(Comparator.naturalOrder()))
                                .orElse(text),
                        _ -> new ArrayList<>())
                .add(id));
        return List.copyOf(groups.values());
    }

    private void tell(String what, List<List<Integer>> found) {
        tell(needs, what, found);
    }

    private static void tell(LabelledNeeds needs, String what, List<List<Integer>> found) {
        LabelledNeeds.Score score = needs.score(found);
        System.out.printf(
                "%-44s %6.3f %6.3f %6.3f   %6.3f %6.3f%n",
                what, score.precision(), score.recall(), score.f1(), score.pairPrecision(), score.pairRecall());
    }
}
