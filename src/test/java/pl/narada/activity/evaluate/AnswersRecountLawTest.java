package pl.narada.activity.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.EVALUATION;

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

/** Counts are kept as answers come; at any time they are what somebody would count from the answers themselves. */
class AnswersRecountLawTest {

    static LongStream seeds() {
        return LongStream.range(700, 708);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreThoseOfARecount(long seed) {
        var most = new AtomicInteger();
        RandomMeeting.hold(seed, 3_000, workshop -> {
            if (!workshop.state().activities().containsKey(EVALUATION)) return;
            EvaluateState state = workshop.stateOf(EVALUATION, EvaluateState.class);
            recount(state, workshop.state().situation(EVALUATION).orElseThrow()::sectorOf);
            most.accumulateAndGet(state.answers().size(), Math::max);
        });
        assertThat(most.get()).as("people who answered").isPositive();
    }

    private static void recount(EvaluateState state, Function<ParticipantId, Sector> sectorOf) {
        Map<String, Map<Sector, Spread>> counts = new HashMap<>();
        Map<Sector, Integer> people = new HashMap<>();
        state.answers().forEach((who, answers) -> {
            assertThat(answers.sector()).isEqualTo(sectorOf.apply(who));
            assertThat(answers.isEmpty()).isFalse();
            people.merge(answers.sector(), 1, Integer::sum);
            answers.ratings()
                    .forEach((question, value) -> counts.computeIfAbsent(question, _ -> new HashMap<>())
                            .merge(answers.sector(), Spread.NONE.plus(value, 1), Spread::plus));
        });
        assertThat(state.counts()).isEqualTo(counts);
        assertThat(state.people()).isEqualTo(people);
    }
}
