package pl.narada.deliberation.pairwise;

import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which two a person is asked next. Few for each person, none twice; of those left the pair that the room has compared
 * least, then the one whose items were compared least, so that all are known about as well; the rest is drawn from the seed,
 * so that phones don't all ask the same.
 *
 * @param left shown first
 * @param right shown second
 */
public record NextPair(int left, int right) {

    /** Two items, however they were shown. */
    public record Two(int one, int other) {
        public Two {
            if (one == other) throw new IllegalArgumentException("item " + one + " beside itself");
            if (one > other) {
                int first = other;
                other = one;
                one = first;
            }
        }
    }

    /**
     * Empty if the person has been asked {@code most} times, or everything.
     *
     * @param asked what the person was asked already, also if they passed
     * @param seed of the activity and the person: the same gives the same pair again, after a reconnect
     */
    public static Optional<NextPair> of(Comparisons comparisons, Set<Two> asked, int most, long seed) {
        if (asked.size() >= most) return Optional.empty();
        var random = new Random(seed * 31 + asked.size());
        record Drawn(Two pair, double lot) {}
        return pairs(comparisons.items())
                .map(pair -> new Drawn(pair, random.nextDouble()))
                .filter(drawn -> !asked.contains(drawn.pair()))
                .min(Comparator.comparing((Drawn d) ->
                                comparisons.asked(d.pair().one(), d.pair().other()))
                        .thenComparing(d -> comparisons.asked(d.pair().one())
                                + comparisons.asked(d.pair().other()))
                        .thenComparing(Drawn::lot))
                .map(drawn -> shown(drawn.pair(), random.nextBoolean()));
    }

    private static Stream<Two> pairs(int items) {
        return IntStream.range(0, items)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, items).mapToObj(b -> new Two(a, b)));
    }

    /** Who stands on the left is preferred a little more often; so sides are drawn, too. */
    private static NextPair shown(Two pair, boolean turned) {
        return turned ? new NextPair(pair.other(), pair.one()) : new NextPair(pair.one(), pair.other());
    }
}
