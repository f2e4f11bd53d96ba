package pl.narada.activity.vote;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/** One person's vote as it was given: dots by choice, none of them zero. */
public record Ballot(Sector sector, PMap<Integer, Integer> points) {

    /** As it counts for what can be chosen now: other dots are free again. */
    Ballot on(Offer offer) {
        return new Ballot(sector, offer.counted(points, 1));
    }

    static Ballot of(Sector sector, Map<Integer, Integer> points) {
        return new Ballot(sector, withoutZeros(points));
    }

    static PMap<Integer, Integer> withoutZeros(Map<Integer, Integer> points) {
        PMap<Integer, Integer> kept = HashTreePMap.empty();
        for (var choice : points.entrySet()) {
            if (choice.getValue() > 0) kept = kept.plus(choice.getKey(), choice.getValue());
        }
        return kept;
    }
}
