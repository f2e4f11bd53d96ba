package pl.narada.activity.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;
import static pl.narada.room.StaszowAgenda.COMPARING;
import static pl.narada.room.StaszowAgenda.CONSENT;
import static pl.narada.room.StaszowAgenda.OPINIONS;
import static pl.narada.room.StaszowAgenda.RANKING;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.budget.BudgetState;
import pl.narada.activity.compare.CompareState;
import pl.narada.activity.consent.ConsentState;
import pl.narada.activity.opine.OpineState;
import pl.narada.room.Activity;
import pl.narada.room.ActivityState;
import pl.narada.room.Answers;
import pl.narada.room.RandomMeeting;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Who has answered is counted as answers come; at any time it is what somebody would count from the answers themselves. */
class AnswersRecountLawTest {

    static LongStream seeds() {
        return LongStream.range(704, 712);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void peopleAreThoseOfARecount(long seed) {
        var most = new AtomicInteger();
        RandomMeeting.hold(seed, 2500, workshop -> {
            recount(workshop, OPINIONS, OpineState.class, OpineState::answers, most);
            recount(workshop, RANKING, RankState.class, RankState::answers, most);
            recount(workshop, COMPARING, CompareState.class, CompareState::answers, most);
            recount(workshop, CONSENT, ConsentState.class, ConsentState::answers, most);
            recount(workshop, BUDGET, BudgetState.class, BudgetState::answers, most);
        });
        assertThat(most.get()).as("people who answered").isGreaterThan(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersToEachStatementAreThoseOfARecount(long seed) {
        RandomMeeting.hold(seed, 1500, workshop -> {
            if (!workshop.state().activities().containsKey(OPINIONS)) return;
            OpineState state = workshop.stateOf(OPINIONS, OpineState.class);
            Map<Integer, Map<Sector, Integer>> answered = new HashMap<>();
            state.answers()
                    .given()
                    .values()
                    .forEach(answer -> answer.what()
                            .keySet()
                            .forEach(statement -> answered.computeIfAbsent(statement, _ -> new HashMap<>())
                                    .merge(answer.sector(), 1, Integer::sum)));
            assertThat(state.answered()).isEqualTo(answered);
        });
    }

    private static <S extends ActivityState> void recount(
            WorkshopBuilder workshop, ActivityId id, Class<S> type, Function<S, Answers<?>> of, AtomicInteger most) {
        // planned no more, or its number was given to something else since
        Activity run = workshop.state().activities().get(id);
        if (run == null || !type.isInstance(run.state())) return;
        Answers<?> answers = of.apply(type.cast(run.state()));
        recount(answers, workshop.state().situation(id).orElseThrow());
        most.accumulateAndGet(answers.given().size(), Math::max);
    }

    private static void recount(Answers<?> answers, Situation<?, ?> now) {
        Map<Sector, Integer> people = new HashMap<>();
        answers.given().forEach((who, answer) -> {
            assertThat(answer.sector()).isEqualTo(now.sectorOf(who));
            people.merge(answer.sector(), 1, Integer::sum);
        });
        assertThat(answers.people()).isEqualTo(people);
    }
}
