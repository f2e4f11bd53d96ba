package pl.narada.activity.vote;

import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/** One person's vote as it stands: dots by choice, none of them zero. */
public record Ballot(Sector sector, PMap<Integer, Integer> points) {

    /** Without the dots on anything else: those are free again. */
    Ballot among(Set<Integer> choices) {
        PMap<Integer, Integer> kept = points;
        for (Integer choice : points.keySet()) {
            if (!choices.contains(choice)) kept = kept.minus(choice);
        }
        return new Ballot(sector, kept);
    }

    static Ballot of(Sector sector, Map<Integer, Integer> points) {
        PMap<Integer, Integer> kept = HashTreePMap.empty();
        for (var choice : points.entrySet()) {
            if (choice.getValue() > 0) kept = kept.plus(choice.getKey(), choice.getValue());
        }
        return new Ballot(sector, kept);
    }
}
