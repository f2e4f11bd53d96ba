package pl.narada.activity.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.RATING;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.deliberation.Spread;
import pl.narada.room.RandomMeeting;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Counts are kept as ratings come; at any time they are what somebody would count from the ratings themselves. */
class RatingsRecountLawTest {

    static LongStream seeds() {
        return LongStream.range(631, 639);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreThoseOfARecount(long seed) {
        var mostRaters = new AtomicInteger();
        RandomMeeting.hold(seed, 3_000, workshop -> {
            if (!workshop.state().activities().containsKey(RATING)) return;
            RateState state = workshop.stateOf(RATING, RateState.class);
            recount(state, workshop.state().situation(RATING).orElseThrow()::sectorOf);
            mostRaters.accumulateAndGet(state.ratings().size(), Math::max);
        });
        assertThat(mostRaters.get()).as("people who rated").isPositive();
    }

    private static void recount(RateState state, Function<ParticipantId, Sector> sectorOf) {
        Map<Item, Map<Sector, Spread>> counts = new HashMap<>();
        Map<Sector, Integer> raters = new HashMap<>();
        state.ratings().forEach((who, ratings) -> {
            assertThat(ratings.sector()).isEqualTo(sectorOf.apply(who));
            assertThat(ratings.values()).isNotEmpty();
            raters.merge(ratings.sector(), 1, Integer::sum);
            ratings.values()
                    .forEach((item, value) -> counts.computeIfAbsent(item, _ -> new HashMap<>())
                            .merge(ratings.sector(), Spread.NONE.plus(value, 1), Spread::plus));
        });
        assertThat(state.counts()).isEqualTo(counts);
        assertThat(state.raters()).isEqualTo(raters);
    }
}
