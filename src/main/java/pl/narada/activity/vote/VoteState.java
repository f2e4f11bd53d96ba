package pl.narada.activity.vote;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The ballots as they were given, and what they add up to.
 *
 * @param tally of the ballots from phones, as if every choice could still be chosen; see {@link Standing} for what counts
 * @param paper the votes of people without a phone
 * @param view what the projector shows of the revealed result
 */
public record VoteState(PMap<ParticipantId, Ballot> ballots, Tally tally, Paper paper, ResultView view)
        implements ActivityState {

    static final VoteState EMPTY = new VoteState(HashTreePMap.empty(), Tally.EMPTY, Paper.NONE, ResultView.RESULT);

    /** An empty one if there is none. */
    Ballot ballotOf(ParticipantId who, Sector sector) {
        return ballots.getOrDefault(who, Ballot.of(sector, Map.of()));
    }

    VoteState cast(ParticipantId who, Ballot now) {
        Ballot before = ballots.get(who);
        Tally counted = (before == null ? tally : tally.without(before)).with(now);
        boolean taken = now.points().isEmpty();
        return new VoteState(taken ? ballots.minus(who) : ballots.plus(who, now), counted, paper, view);
    }

    VoteState with(Paper now) {
        return new VoteState(ballots, tally, now, view);
    }

    VoteState with(ResultView now) {
        return new VoteState(ballots, tally, paper, now);
    }

    /** What the ballots from phones add up to. Counted anew only if something that has dots is gone or was merged. */
    Tally on(Offer offer) {
        boolean asKept = offer.ids().containsAll(tally.dots().keySet());
        return asKept ? tally : Tally.of(ballots.values(), offer);
    }
}
