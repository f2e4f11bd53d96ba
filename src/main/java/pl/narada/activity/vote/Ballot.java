package pl.narada.activity.vote;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/** One person's vote as it stands: dots by choice, none of them zero. */
public record Ballot(Sector sector, PMap<Integer, Integer> points) {

    static Ballot of(Sector sector, Map<Integer, Integer> points) {
        PMap<Integer, Integer> kept = HashTreePMap.empty();
        for (var choice : points.entrySet()) {
            if (choice.getValue() > 0) kept = kept.plus(choice.getKey(), choice.getValue());
        }
        return new Ballot(sector, kept);
    }
}
