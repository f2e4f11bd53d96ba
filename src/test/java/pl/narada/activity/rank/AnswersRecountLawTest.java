package pl.narada.activity.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.CONSENT;
import static pl.narada.room.StaszowAgenda.OPINIONS;
import static pl.narada.room.StaszowAgenda.RANKING;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.consent.ConsentState;
import pl.narada.activity.opine.OpineState;
import pl.narada.room.Answers;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Who has answered is counted as answers come; at any time it is what somebody would count from the answers themselves. */
class AnswersRecountLawTest {

    static LongStream seeds() {
        return LongStream.range(700, 708);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void peopleAreThoseOfARecount(long seed) {
        var most = new AtomicInteger();
        RandomMeeting.hold(seed, 2500, workshop -> {
            if (isPlanned(workshop, OPINIONS)) {
                Answers<?> answers =
                        workshop.stateOf(OPINIONS, OpineState.class).answers();
                recount(answers, workshop.state());
                most.accumulateAndGet(answers.given().size(), Math::max);
            }
            if (isPlanned(workshop, CONSENT))
                recount(workshop.stateOf(CONSENT, ConsentState.class).answers(), workshop.state());
            if (isPlanned(workshop, RANKING)) {
                Answers<?> answers = workshop.stateOf(RANKING, RankState.class).answers();
                recount(answers, workshop.state());
                most.accumulateAndGet(answers.given().size(), Math::max);
            }
        });
        assertThat(most.get()).as("people who answered").isGreaterThan(1);
    }

    private static boolean isPlanned(WorkshopBuilder workshop, ActivityId id) {
        return workshop.state().activities().containsKey(id);
    }

    private static void recount(Answers<?> answers, RoomState room) {
        Map<Sector, Integer> people = new HashMap<>();
        answers.given().forEach((who, answer) -> {
            assertThat(answer.sector()).isEqualTo(room.participants().get(who));
            people.merge(answer.sector(), 1, Integer::sum);
        });
        assertThat(answers.people()).isEqualTo(people);
    }
}
