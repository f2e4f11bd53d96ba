package pl.narada.activity.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.Sector;

/**
 * The votes of people without a phone: ballots that the facilitator entered one by one, by number, and counts by sector.
 *
 * @param last the highest number given so far
 * @param tally what the ballots add up to
 */
public record Paper(PMap<Integer, Sheet> sheets, int last, PMap<Sector, Count> counts, Tally tally) {

    static final Paper NONE = new Paper(HashTreePMap.empty(), 0, HashTreePMap.empty(), Tally.EMPTY);

    /** One person's ballot. */
    public record Sheet(int number, Ballot ballot) {}

    /** So many people of a sector gave these dots together. */
    public record Count(int voters, PMap<Integer, Integer> points) {

        public static final Count NOTHING = new Count(0, HashTreePMap.empty());

        static Count of(int voters, Map<Integer, Integer> points) {
            return new Count(voters, Ballot.withoutZeros(points));
        }
    }

    /** In the order in which they were entered. */
    public List<Sheet> entered() {
        return sheets.values().stream()
                .sorted(Comparator.comparingInt(Sheet::number))
                .toList();
    }

    public Count countOf(Sector sector) {
        return counts.getOrDefault(sector, Count.NOTHING);
    }

    public boolean isEmpty() {
        return counts.isEmpty() && sheets.isEmpty();
    }

    /** All whose votes were entered, whatever has become of what they voted for; by sector. */
    Map<Sector, Integer> people() {
        Map<Sector, Integer> people =
                Sector.count(sheets.values().stream().map(s -> s.ballot().sector()));
        counts.forEach((sector, count) -> people.merge(sector, count.voters(), Integer::sum));
        return people;
    }

    Paper added(int number, Ballot ballot) {
        return new Paper(
                sheets.plus(number, new Sheet(number, ballot)), Math.max(last, number), counts, tally.with(ballot));
    }

    Paper removed(int number) {
        Sheet sheet = sheets.get(number);
        return sheet == null ? this : new Paper(sheets.minus(number), last, counts, tally.without(sheet.ballot()));
    }

    Paper counted(Sector sector, Count count) {
        boolean none = count.equals(Count.NOTHING);
        return new Paper(sheets, last, none ? counts.minus(sector) : counts.plus(sector, count), tally);
    }

    /** What all this adds up to for what can be chosen now. */
    Tally on(Offer offer) {
        Tally sum = offer.ids().containsAll(tally.dots().keySet())
                ? tally
                : Tally.of(entered().stream().map(Sheet::ballot).toList(), offer);
        for (var count : counts.entrySet()) sum = plus(sum, count.getKey(), count.getValue(), offer);
        return sum;
    }

    /**
     * A count doesn't tell who gave which dot. So a choice has for sure the supporters that it needs for its dots, each
     * giving as many as one may; and at most as many people voted as there are dots left.
     */
    private static Tally plus(Tally sum, Sector sector, Count count, Offer offer) {
        PMap<Integer, Integer> points = offer.counted(count.points(), count.voters());
        for (var choice : points.entrySet()) {
            int supporters = Math.ceilDiv(choice.getValue(), offer.perChoice());
            sum = sum.plus(choice.getKey(), sector, choice.getValue(), supporters);
        }
        int dots = points.values().stream().mapToInt(Integer::intValue).sum();
        return sum.plusVoters(sector, Math.min(count.voters(), dots));
    }
}
