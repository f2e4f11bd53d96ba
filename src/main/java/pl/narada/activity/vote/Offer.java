package pl.narada.activity.vote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.Choice;
import pl.narada.room.Situation;

/**
 * What can be chosen now. Ballots keep the choices that people named; what has become of these choices since is decided
 * here, each time anew: a choice that is hidden or removed does not count, and one that was merged into another counts
 * for that. So everything comes back when a choice does.
 */
record Offer(List<Choice> choices, Set<Integer> ids, Map<Integer, Integer> merged, int perChoice) {

    static Offer of(Situation<VoteSettings, VoteState> now) {
        Map<Integer, Integer> merged = now.mergedOf(now.settings().source());
        List<Choice> choices = now.choicesOf(now.settings().source()).stream()
                .filter(c -> !merged.containsKey(c.id()))
                .toList();
        Set<Integer> ids = choices.stream().map(Choice::id).collect(Collectors.toSet());
        return new Offer(choices, ids, merged, now.settings().perChoice());
    }

    /** The choice for which a dot on this one counts; null if for none. */
    @Nullable
    Integer countsFor(int choice) {
        Integer now = merged.getOrDefault(choice, choice);
        return ids.contains(now) ? now : null;
    }

    /**
     * The dots of so many people as they count. Dots never multiply: whoever supported two choices that are one now
     * supports that one, with at most as many dots as one choice may have.
     */
    PMap<Integer, Integer> counted(PMap<Integer, Integer> points, int people) {
        if (ids.containsAll(points.keySet())) return points;
        PMap<Integer, Integer> counted = HashTreePMap.empty();
        for (var choice : points.entrySet()) {
            Integer now = countsFor(choice.getKey());
            if (now == null) continue;
            int sum = counted.getOrDefault(now, 0) + choice.getValue();
            counted = counted.plus(now, Math.min(sum, perChoice * people));
        }
        return counted;
    }
}
