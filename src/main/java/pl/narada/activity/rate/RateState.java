package pl.narada.activity.rate;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.deliberation.Spread;
import pl.narada.room.ActivityState;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The ratings, and how often each was given. Counted as ratings come, so that one costs the same with ten thousand
 * participants as with ten; a test compares the counts with a recount.
 *
 * @param counts by choice and scale, then by sector; nothing empty
 * @param raters people with at least one rating, by sector; no zeros
 */
public record RateState(
        PMap<ParticipantId, Ratings> ratings, PMap<Item, PMap<Sector, Spread>> counts, PMap<Sector, Integer> raters)
        implements ActivityState {

    static final RateState EMPTY = new RateState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public Map<Sector, Spread> countOf(Item item) {
        return counts.getOrDefault(item, HashTreePMap.empty());
    }

    Ratings ratingsOf(ParticipantId who, Sector sector) {
        return ratings.getOrDefault(who, Ratings.none(sector));
    }

    RateState rated(ParticipantId who, Sector sector, Item item, int value) {
        Ratings before = ratingsOf(who, sector);
        Ratings now = before.with(item, value);
        PMap<Item, PMap<Sector, Spread>> counted = counted(counts, sector, item, before.of(item), -1);
        return new RateState(
                now.values().isEmpty() ? ratings.minus(who) : ratings.plus(who, now),
                counted(counted, sector, item, value, 1),
                added(raters, sector, present(now) - present(before)));
    }

    RateState sectorChosen(ParticipantId who, Sector sector) {
        Ratings before = ratings.get(who);
        if (before == null) return this;
        PMap<Item, PMap<Sector, Spread>> counted = counts;
        for (var rating : before.values().entrySet()) {
            counted = counted(counted, before.sector(), rating.getKey(), rating.getValue(), -1);
            counted = counted(counted, sector, rating.getKey(), rating.getValue(), 1);
        }
        return new RateState(
                ratings.plus(who, new Ratings(sector, before.values())),
                counted,
                added(added(raters, before.sector(), -1), sector, 1));
    }

    private static PMap<Item, PMap<Sector, Spread>> counted(
            PMap<Item, PMap<Sector, Spread>> counts, Sector sector, Item item, int value, int change) {
        if (value == 0) return counts;
        PMap<Sector, Spread> bySector = counts.getOrDefault(item, HashTreePMap.empty());
        Spread now = bySector.getOrDefault(sector, Spread.NONE).plus(value, change);
        bySector = now.n() == 0 ? bySector.minus(sector) : bySector.plus(sector, now);
        return bySector.isEmpty() ? counts.minus(item) : counts.plus(item, bySector);
    }

    private static int present(Ratings ratings) {
        return ratings.values().isEmpty() ? 0 : 1;
    }

    private static PMap<Sector, Integer> added(PMap<Sector, Integer> counts, Sector sector, int change) {
        int now = counts.getOrDefault(sector, 0) + change;
        return now == 0 ? counts.minus(sector) : counts.plus(sector, now);
    }
}
