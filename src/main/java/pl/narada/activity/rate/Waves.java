package pl.narada.activity.rate;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.deliberation.SectorGroups;
import pl.narada.shared.ParticipantId;

/**
 * How ratings are seen while people rate, so that nobody learns of one person's by watching. What is seen moves in waves: only
 * once the ratings of as many people have changed as may be told at all ({@link SectorGroups#threshold}). And it is always one
 * wave late, so that between what was seen last and the whole, which is revealed in the end, there are as many people, too.
 *
 * @param shown what is seen: the ratings as they were one wave ago; null before there were two
 * @param next what is seen after the next wave: the ratings as they were when the last one came; null before the first
 * @param since whose ratings are others than in {@code next}: always fewer people than make a wave
 */
public record Waves(@Nullable RateState shown, @Nullable RateState next, PSet<ParticipantId> since) {

    static final Waves NONE = new Waves(null, null, HashTreePSet.empty());

    /** {@code now}: the ratings, without what was seen of them, after this person's may have changed. */
    Waves after(RateState now, ParticipantId who) {
        PSet<ParticipantId> changed =
                valuesOf(now, who).equals(valuesOf(next, who)) ? since.minus(who) : since.plus(who);
        return changed.size() < SectorGroups.threshold()
                ? new Waves(shown, next, changed)
                : new Waves(next, now, HashTreePSet.empty());
    }

    private static PMap<Item, Integer> valuesOf(@Nullable RateState state, ParticipantId who) {
        Ratings ratings = state == null ? null : state.ratings().get(who);
        return ratings == null ? HashTreePMap.empty() : ratings.values();
    }

    /** Without the ratings, which are told beside it. */
    @Override
    public String toString() {
        return "Waves[%d since]".formatted(since.size());
    }
}
