package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Small groups of texts that share telling words, in whatever ending. A word weighs the more, the fewer texts have it
 * (K. Spärck Jones, "A statistical interpretation of term specificity", Journal of Documentation 28, 1972); two texts are near
 * if the angle between their words is small; the two nearest groups are joined, measured by the mean distance of their texts
 * (average link), until all are farther apart than {@link #FARTHEST}.
 */
final class StemClusters {

    /** Cosine distance, from 0 to 1. */
    static final double FARTHEST = 0.8;

    private StemClusters() {}

    /**
     * A text, by the words that tell what it is about.
     *
     * @param trigrams texts that are nearly the same are near, even where a word is mistyped
     */
    record Words(int id, Set<String> telling, Trigrams trigrams) {

        static Words of(int id, String text) {
            Set<String> telling = PolishText.words(text).stream()
                    .filter(w -> !w.isStopWord() && Trigrams.isTelling(w.written()))
                    .map(PolishText.Word::written)
                    .collect(Collectors.toSet());
            return new Words(id, telling, Trigrams.of(text));
        }
    }

    /** Of two texts and more, the largest first. {@code same}: has learned all their words. */
    static List<List<Integer>> of(List<Words> texts, SameWords same, double farthest) {
        return joined(texts, weights(texts, same), farthest).stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.comparing((List<Integer> group) -> -group.size())
                        .thenComparing(List::getFirst))
                .toList();
    }

    /** Of each text its words with their weights, of length 1 together. */
    private static List<Map<Integer, Double>> weights(List<Words> texts, SameWords same) {
        List<Set<Integer>> distinct = texts.stream()
                .map(t -> t.telling().stream().map(same::of).collect(Collectors.toSet()))
                .toList();
        Map<Integer, Integer> having = new HashMap<>();
        distinct.forEach(own -> own.forEach(w -> having.merge(w, 1, Integer::sum)));
        return distinct.stream().map(own -> weights(own, having, texts.size())).toList();
    }

    private static Map<Integer, Double> weights(Set<Integer> own, Map<Integer, Integer> having, int texts) {
        Map<Integer, Double> weights = new TreeMap<>();
        double squares = 0;
        for (int word : own) {
            double weight = 1 + Math.log((double) texts / having.getOrDefault(word, 1));
            weights.put(word, weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((_, weight) -> weight / length);
        return weights;
    }

    private static List<List<Integer>> joined(List<Words> texts, List<Map<Integer, Double>> weights, double farthest) {
        int n = texts.size();
        double[][] distance = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) {
                double alike = alike(weights.get(i), weights.get(j));
                double written = texts.get(i).trigrams().likeness(texts.get(j).trigrams());
                if (written >= Grouping.THRESHOLD) alike = Math.max(alike, written);
                distance[i][j] = distance[j][i] = 1 - alike;
            }
        List<List<Integer>> groups = new ArrayList<>();
        texts.forEach(text -> groups.add(new ArrayList<>(List.of(text.id()))));
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < n; i++) open.add(i);
        while (open.size() > 1) {
            int one = -1;
            int other = -1;
            double nearest = farthest;
            for (int i : open)
                for (int j : open) {
                    if (j >= i) break;
                    if (distance[i][j] >= nearest) continue;
                    nearest = distance[i][j];
                    one = j;
                    other = i;
                }
            if (one < 0) break;
            double a = groups.get(one).size();
            double b = groups.get(other).size();
            for (int k : open)
                distance[one][k] = distance[k][one] = (a * distance[one][k] + b * distance[other][k]) / (a + b);
            groups.get(one).addAll(groups.get(other));
            open.remove(Integer.valueOf(other));
        }
        return open.stream()
                .map(groups::get)
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    private static double alike(Map<Integer, Double> one, Map<Integer, Double> other) {
        double sum = 0;
        for (var word : one.entrySet()) sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        return sum;
    }
}
