package pl.narada.room;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.deliberation.Spread;
import pl.narada.shared.Sector;

/** Counts by sector that are kept as answers come and go: nothing in them is zero or empty. */
public final class Counts {

    private Counts() {}

    public static PMap<Sector, Integer> added(PMap<Sector, Integer> counts, Sector sector, int change) {
        if (change == 0) return counts;
        int now = counts.getOrDefault(sector, 0) + change;
        return now == 0 ? counts.minus(sector) : counts.plus(sector, now);
    }

    /** A rating of this thing more or, with {@code change} -1, less; a {@code value} of 0 is none. */
    public static <K> PMap<K, PMap<Sector, Spread>> rated(
            PMap<K, PMap<Sector, Spread>> counts, Sector sector, K of, int value, int change) {
        if (value == 0) return counts;
        PMap<Sector, Spread> bySector = counts.getOrDefault(of, HashTreePMap.empty());
        Spread now = bySector.getOrDefault(sector, Spread.NONE).plus(value, change);
        bySector = now.n() == 0 ? bySector.minus(sector) : bySector.plus(sector, now);
        return bySector.isEmpty() ? counts.minus(of) : counts.plus(of, bySector);
    }
}
