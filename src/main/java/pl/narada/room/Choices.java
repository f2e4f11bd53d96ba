package pl.narada.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be answered now, and for which of its choices others count that were merged into them. Answers keep the choices
 * that people named; what has become of these is decided here, each time anew: one that is gone does not count, and comes
 * back when the choice does.
 *
 * @param mergedInto by choice, those that were merged into it
 */
public record Choices(List<Choice> all, Map<Integer, Set<Integer>> mergedInto) {

    /** Choices that nobody can merge. */
    public static Choices fixed(List<Choice> all) {
        return new Choices(all, Map.of());
    }

    static Choices of(List<Choice> all, Map<Integer, Integer> merged) {
        Map<Integer, Set<Integer>> mergedInto = new HashMap<>();
        merged.forEach((choice, root) ->
                mergedInto.computeIfAbsent(root, _ -> new TreeSet<>()).add(choice));
        return new Choices(all, mergedInto);
    }

    /** The choice for which this one counts. A phone may not know yet that it was merged a moment ago. */
    public int rootOf(int named) {
        return mergedInto.entrySet().stream()
                .filter(e -> e.getValue().contains(named))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(named);
    }

    public boolean offers(int choice) {
        return all.stream().anyMatch(c -> c.id() == choice);
    }

    /** Those merged into this choice. */
    public Set<Integer> merged(int choice) {
        return mergedInto.getOrDefault(choice, Set.of());
    }

    /** Everything that counts, for itself or for another. */
    public Set<Integer> counting() {
        Set<Integer> counting = new TreeSet<>();
        all.forEach(c -> {
            counting.add(c.id());
            counting.addAll(merged(c.id()));
        });
        return counting;
    }
}
