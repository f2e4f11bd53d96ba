package pl.narada.deliberation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people gave each rating from 1 to 5. Count, sum and mean follow from it. */
public record Spread(int ones, int twos, int threes, int fours, int fives) {

    public static final Spread NONE = new Spread(0, 0, 0, 0, 0);

    /** The best rating; the worst is 1. */
    public static final int BEST = 5;

    public static Spread total(Collection<Spread> spreads) {
        return spreads.stream().reduce(NONE, Spread::plus);
    }

    /** So many more people (or fewer) gave this rating. */
    public Spread plus(int rating, int change) {
        return switch (rating) {
            case 1 -> new Spread(ones + change, twos, threes, fours, fives);
            case 2 -> new Spread(ones, twos + change, threes, fours, fives);
            case 3 -> new Spread(ones, twos, threes + change, fours, fives);
            case 4 -> new Spread(ones, twos, threes, fours + change, fives);
            case 5 -> new Spread(ones, twos, threes, fours, fives + change);
            default -> throw new IllegalArgumentException("rating " + rating);
        };
    }

    public Spread plus(Spread other) {
        return new Spread(
                ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours, fives + other.fives);
    }

    /** How many people rated. */
    public int n() {
        return ones + twos + threes + fours + fives;
    }

    public int sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours + 5 * fives;
    }

    /** With two decimals; null if nobody rated. */
    public @Nullable Double mean() {
        return n() == 0 ? null : Math.round(100.0 * sum() / n()) / 100.0;
    }

    /** 4 and 5 are for it, 1 and 2 against it, 3 is neither. */
    public Stances inThree() {
        return new Stances(fours + fives, ones + twos, threes);
    }

    /** From the worst rating to the best. */
    public List<Integer> counts() {
        return List.of(ones, twos, threes, fours, fives);
    }
}
