package pl.narada.activity.vote;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The ballots, and what they add up to. The counts are kept as ballots come, so that a vote costs the same with ten
 * thousand participants as with ten; a test compares them with a recount.
 *
 * @param counts dots by choice and sector; no zeros
 * @param voters people with at least one dot placed, by sector; no zeros
 */
public record VoteState(
        PMap<ParticipantId, Ballot> ballots, PMap<Integer, PMap<Sector, Integer>> counts, PMap<Sector, Integer> voters)
        implements ActivityState {

    static final VoteState EMPTY = new VoteState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public Map<Sector, Integer> countOf(int choice) {
        return counts.getOrDefault(choice, HashTreePMap.empty());
    }

    /** People with a dot on one of these choices, by sector. Counted anew only if some choice is gone. */
    Map<Sector, Integer> voters(Set<Integer> choices) {
        if (choices.containsAll(counts.keySet())) return voters;
        Map<Sector, Integer> left = new EnumMap<>(Sector.class);
        for (Ballot ballot : ballots.values()) {
            boolean counts = ballot.points().keySet().stream().anyMatch(choices::contains);
            if (counts) left.merge(ballot.sector(), 1, Integer::sum);
        }
        return left;
    }

    /** An empty one if there is none. */
    Ballot ballotOf(ParticipantId who, Sector sector) {
        return ballots.getOrDefault(who, Ballot.of(sector, Map.of()));
    }

    VoteState cast(ParticipantId who, Ballot now) {
        Ballot before = ballots.get(who);
        VoteState state = before == null ? this : counted(before, -1);
        if (now.points().isEmpty()) return new VoteState(ballots.minus(who), state.counts, state.voters);
        state = state.counted(now, 1);
        return new VoteState(ballots.plus(who, now), state.counts, state.voters);
    }

    private VoteState counted(Ballot ballot, int sign) {
        PMap<Integer, PMap<Sector, Integer>> sum = counts;
        for (var choice : ballot.points().entrySet()) {
            PMap<Sector, Integer> bySector = sum.getOrDefault(choice.getKey(), HashTreePMap.empty());
            bySector = added(bySector, ballot.sector(), sign * choice.getValue());
            sum = bySector.isEmpty() ? sum.minus(choice.getKey()) : sum.plus(choice.getKey(), bySector);
        }
        return new VoteState(ballots, sum, added(voters, ballot.sector(), sign));
    }

    private static PMap<Sector, Integer> added(PMap<Sector, Integer> counts, Sector sector, int change) {
        int now = counts.getOrDefault(sector, 0) + change;
        return now == 0 ? counts.minus(sector) : counts.plus(sector, now);
    }
}
