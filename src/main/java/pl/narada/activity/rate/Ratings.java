package pl.narada.activity.rate;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/** One person's ratings as they stand, none of them zero. */
public record Ratings(Sector sector, PMap<Item, Integer> values) {

    static Ratings none(Sector sector) {
        return new Ratings(sector, HashTreePMap.empty());
    }

    /** 0 if there is none. */
    public int of(Item item) {
        return values.getOrDefault(item, 0);
    }

    Ratings with(Item item, int value) {
        return new Ratings(sector, value == 0 ? values.minus(item) : values.plus(item, value));
    }
}
