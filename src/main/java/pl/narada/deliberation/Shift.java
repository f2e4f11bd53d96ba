package pl.narada.deliberation;

import java.util.Map;
import java.util.Optional;

/**
 * How the ratings of the same people changed between two times they were asked the same.
 *
 * @param pairs how many people rated it both times
 * @param before their mean the first time, with two decimals
 * @param after their mean the second time
 * @param risen how many of them rated it higher the second time
 */
public record Shift(int pairs, double before, double after, int risen) {

    /** The ratings by person; empty if those who rated both times are too few to hide among each other. */
    public static <P> Optional<Shift> of(Map<P, Integer> before, Map<P, Integer> after) {
        Spread first = Spread.NONE;
        Spread second = Spread.NONE;
        int risen = 0;
        for (var rating : before.entrySet()) {
            Integer now = after.get(rating.getKey());
            if (now == null) continue;
            first = first.plus(rating.getValue(), 1);
            second = second.plus(now, 1);
            if (now > rating.getValue()) risen++;
        }
        Double was = first.mean();
        Double is = second.mean();
        if (was == null || is == null || first.n() < SectorGroups.threshold()) return Optional.empty();
        return Optional.of(new Shift(first.n(), was, is, risen));
    }

    /** How many in a hundred rated it higher. */
    public int risenPercent() {
        return Math.round(100f * risen / pairs);
    }
}
