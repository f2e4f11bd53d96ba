package pl.narada.activity.vote;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.Counts;
import pl.narada.shared.Sector;

/**
 * What ballots add up to, by choice and sector; no zeros. Kept as ballots come, so that a vote costs the same with ten
 * thousand participants as with ten; a test compares it with a recount.
 *
 * @param dots all dots
 * @param supporters people with at least one dot there
 * @param voters people with at least one dot anywhere
 */
public record Tally(
        PMap<Integer, PMap<Sector, Integer>> dots,
        PMap<Integer, PMap<Sector, Integer>> supporters,
        PMap<Sector, Integer> voters) {

    static final Tally EMPTY = new Tally(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    static Tally of(Collection<Ballot> ballots, Offer offer) {
        Tally tally = EMPTY;
        for (Ballot ballot : ballots) tally = tally.with(ballot.on(offer));
        return tally;
    }

    Tally with(Ballot ballot) {
        return changed(ballot, 1);
    }

    Tally without(Ballot ballot) {
        return changed(ballot, -1);
    }

    private Tally changed(Ballot ballot, int sign) {
        if (ballot.points().isEmpty()) return this;
        Tally tally = new Tally(dots, supporters, Counts.added(voters, ballot.sector(), sign));
        for (var choice : ballot.points().entrySet()) {
            tally = tally.plus(choice.getKey(), ballot.sector(), sign * choice.getValue(), sign);
        }
        return tally;
    }

    Tally plus(int choice, Sector sector, int moreDots, int moreSupporters) {
        return new Tally(
                added(dots, choice, sector, moreDots), added(supporters, choice, sector, moreSupporters), voters);
    }

    Tally plusVoters(Sector sector, int people) {
        return new Tally(dots, supporters, Counts.added(voters, sector, people));
    }

    Tally plus(Tally other) {
        Tally sum = this;
        for (var choice : other.dots.entrySet()) {
            for (var bySector : choice.getValue().entrySet()) {
                int people = other.supportersOf(choice.getKey()).getOrDefault(bySector.getKey(), 0);
                sum = sum.plus(choice.getKey(), bySector.getKey(), bySector.getValue(), people);
            }
        }
        for (var voted : other.voters.entrySet()) sum = sum.plusVoters(voted.getKey(), voted.getValue());
        return sum;
    }

    /** Only what these sectors gave. */
    Tally only(Set<Sector> sectors) {
        Tally kept = EMPTY;
        for (Sector sector : sectors) {
            for (int choice : dots.keySet()) {
                int given = dotsOn(choice).getOrDefault(sector, 0);
                kept = kept.plus(choice, sector, given, supportersOf(choice).getOrDefault(sector, 0));
            }
            kept = kept.plusVoters(sector, voters.getOrDefault(sector, 0));
        }
        return kept;
    }

    public Map<Sector, Integer> dotsOn(int choice) {
        return dots.getOrDefault(choice, HashTreePMap.empty());
    }

    public Map<Sector, Integer> supportersOf(int choice) {
        return supporters.getOrDefault(choice, HashTreePMap.empty());
    }

    private static PMap<Integer, PMap<Sector, Integer>> added(
            PMap<Integer, PMap<Sector, Integer>> counts, int choice, Sector sector, int change) {
        PMap<Sector, Integer> bySector =
                Counts.added(counts.getOrDefault(choice, HashTreePMap.empty()), sector, change);
        return bySector.isEmpty() ? counts.minus(choice) : counts.plus(choice, bySector);
    }
}
