package pl.narada.activity.compare;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.AnsweredState;
import pl.narada.deliberation.pairwise.Two;
import pl.narada.room.Answers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * What each person says of each two things, as they were named then; nobody who says nothing.
 *
 * @param counts by pair, counted as answers come; none of a pair that nobody has an answer to
 */
public record CompareState(Answers<PMap<Two, Said>> answers, PMap<Two, PairCounts> counts)
        implements AnsweredState<CompareState> {

    static final CompareState EMPTY = new CompareState(Answers.none(), HashTreePMap.empty());

    /** {@code preferred}: 0 if it is hard to say; {@code turn}: of the same person, what was said later has a higher one. */
    public record Said(int preferred, int turn) {}

    public PMap<Two, Said> of(ParticipantId who) {
        return answers.of(who).orElse(HashTreePMap.empty());
    }

    CompareState preferred(CompareEvent.Preferred e) {
        PMap<Two, Said> before = of(e.participant());
        var pair = new Two(e.one(), e.other());
        Integer wanted = e.preferred();
        int turn = 1 + before.values().stream().mapToInt(Said::turn).max().orElse(0);
        PMap<Two, Said> now = wanted == null ? before.minus(pair) : before.plus(pair, new Said(wanted, turn));
        return new CompareState(
                answers.with(e.participant(), e.sector(), now.isEmpty() ? null : now),
                counted(counted(counts, pair, before.get(pair), -1), pair, now.get(pair), 1));
    }

    private static PMap<Two, PairCounts> counted(
            PMap<Two, PairCounts> counts, Two pair, @Nullable Said said, int change) {
        if (said == null) return counts;
        PairCounts now = counts.getOrDefault(pair, PairCounts.NONE).with(pair, said.preferred(), change);
        return now.equals(PairCounts.NONE) ? counts.minus(pair) : counts.plus(pair, now);
    }

    @Override
    public CompareState without(ParticipantId who) {
        PMap<Two, PairCounts> left = counts;
        for (var said : of(who).entrySet()) left = counted(left, said.getKey(), said.getValue(), -1);
        return new CompareState(answers.without(who), left);
    }

    @Override
    public CompareState sectorChosen(ParticipantId who, Sector sector) {
        return new CompareState(answers.sectorChosen(who, sector), counts);
    }
}
