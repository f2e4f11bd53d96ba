package pl.narada.activity.rate;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.AnsweredState;
import pl.narada.deliberation.Spread;
import pl.narada.room.Counts;
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
        implements AnsweredState<RateState> {

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
        PMap<Item, PMap<Sector, Spread>> counted = Counts.rated(counts, sector, item, before.of(item), -1);
        return new RateState(
                now.values().isEmpty() ? ratings.minus(who) : ratings.plus(who, now),
                Counts.rated(counted, sector, item, value, 1),
                Counts.added(raters, sector, present(now) - present(before)));
    }

    @Override
    public RateState sectorChosen(ParticipantId who, Sector sector) {
        Ratings before = ratings.get(who);
        if (before == null) return this;
        PMap<Item, PMap<Sector, Spread>> counted = counts;
        for (var rating : before.values().entrySet()) {
            counted = Counts.rated(counted, before.sector(), rating.getKey(), rating.getValue(), -1);
            counted = Counts.rated(counted, sector, rating.getKey(), rating.getValue(), 1);
        }
        return new RateState(
                ratings.plus(who, new Ratings(sector, before.values())),
                counted,
                Counts.added(Counts.added(raters, before.sector(), -1), sector, 1));
    }

    @Override
    public RateState without(ParticipantId who) {
        Ratings before = ratings.get(who);
        if (before == null) return this;
        PMap<Item, PMap<Sector, Spread>> counted = counts;
        for (var rating : before.values().entrySet())
            counted = Counts.rated(counted, before.sector(), rating.getKey(), rating.getValue(), -1);
        return new RateState(ratings.minus(who), counted, Counts.added(raters, before.sector(), -1));
    }

    private static int present(Ratings ratings) {
        return ratings.values().isEmpty() ? 0 : 1;
    }
}
