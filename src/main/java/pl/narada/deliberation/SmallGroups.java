package pl.narada.deliberation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rule of {@link SectorGroups} for anything that people may be counted by: what has fewer people than
 * {@link SectorGroups#THRESHOLD} is put together, and if that is still too few, the smallest other one joins.
 */
public final class SmallGroups {

    private SmallGroups() {}

    /**
     * A partition of those with anybody there, each part in the order of its names; empty if fewer than two parts remain.
     * {@code people}: how many of each.
     */
    public static <K extends Comparable<K>> List<List<K>> together(Map<K, Integer> people) {
        List<List<K>> parts = new ArrayList<>();
        List<K> together = new ArrayList<>();
        int few = 0;
        var bySize = people.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<K, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (var group : bySize) {
            boolean joins = group.getValue() < SectorGroups.THRESHOLD || (few > 0 && few < SectorGroups.THRESHOLD);
            if (joins) {
                together.add(group.getKey());
                few += group.getValue();
            } else {
                parts.add(List.of(group.getKey()));
            }
        }
        if (few > 0) parts.add(together.stream().sorted().toList());
        boolean shown = parts.size() > 1 && (few == 0 || few >= SectorGroups.THRESHOLD);
        return shown ? List.copyOf(parts) : List.of();
    }
}
