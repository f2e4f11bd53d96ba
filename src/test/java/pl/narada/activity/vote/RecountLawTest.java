package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.CHOICE;
import static pl.narada.room.StaszowAgenda.PRIORITIES;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomState;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Counts are kept as ballots come; at any time they are what somebody would count who empties the box. */
class RecountLawTest {

    static LongStream seeds() {
        return LongStream.range(200, 208);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreThoseOfARecount(long seed) {
        var mostVoters = new AtomicInteger();
        RandomMeeting.hold(seed, 2_500, workshop -> {
            for (ActivityId vote : List.of(PRIORITIES, CHOICE)) {
                RoomState room = workshop.state();
                if (!room.activities().containsKey(vote)) continue;
                VoteState state = workshop.stateOf(vote, VoteState.class);
                state.ballots()
                        .forEach((who, ballot) -> assertThat(ballot.sector())
                                .isEqualTo(room.participants().get(who)));
                recount(state.ballots().values(), state.tally());
                List<Ballot> onPaper = state.paper().entered().stream()
                        .map(Paper.Sheet::ballot)
                        .toList();
                recount(onPaper, state.paper().tally());
                mostVoters.accumulateAndGet(state.ballots().size() + onPaper.size(), Math::max);
            }
        });
        assertThat(mostVoters.get()).as("people who voted").isGreaterThan(1);
    }

    private static void recount(Collection<Ballot> ballots, Tally tally) {
        Map<Integer, Map<Sector, Integer>> counts = new HashMap<>();
        Map<Integer, Map<Sector, Integer>> supporters = new HashMap<>();
        Map<Sector, Integer> voters = new HashMap<>();
        ballots.forEach(ballot -> {
            assertThat(ballot.points()).isNotEmpty();
            voters.merge(ballot.sector(), 1, Integer::sum);
            ballot.points().forEach((choice, dots) -> {
                counts.computeIfAbsent(choice, _ -> new HashMap<>()).merge(ballot.sector(), dots, Integer::sum);
                supporters.computeIfAbsent(choice, _ -> new HashMap<>()).merge(ballot.sector(), 1, Integer::sum);
            });
        });
        assertThat(tally.dots()).isEqualTo(counts);
        assertThat(tally.supporters()).isEqualTo(supporters);
        assertThat(tally.voters()).isEqualTo(voters);
    }
}
