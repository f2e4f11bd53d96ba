package pl.narada.activity.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.COMPARING;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.activity.gather.GatherCommand.Enter;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.deliberation.pairwise.Two;
import pl.narada.room.Actor;
import pl.narada.room.RandomMeeting;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Sector;

/** Pairs are counted as answers come; at any time the counts are what somebody would count from the answers themselves. */
class ComparisonsRecountLawTest {

    static LongStream seeds() {
        return LongStream.range(400, 408);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreThoseOfARecountInAnyMeeting(long seed) {
        RandomMeeting.hold(seed, 1_500, workshop -> {
            if (workshop.state().activities().containsKey(COMPARING)) look(workshop);
        });
    }

    /** Answers, changes, withdrawals, merges, partings, hiding, restoring and new sectors, in no sensible order. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreThoseOfARecountWhateverHappensToWhatIsCompared(long seed) {
        var random = new Random(seed);
        var workshop = aWorkshop().inApproval().withoutPhones(4);
        for (int i = 0; i < 4; i++) workshop.facilitatorDoes(new Enter(IDEAS, Sector.NGO, "Pomysł " + i));
        workshop.comparing(IDEAS, 12);
        int most = 0;
        for (int i = 0; i < 400; i++) {
            int one = 1 + random.nextInt(7);
            int other = 1 + random.nextInt(7);
            switch (random.nextInt(16)) {
                case 0 -> workshop.facilitatorAsks(new Merge(IDEAS, one, other));
                case 1 -> workshop.facilitatorAsks(new Separate(IDEAS, one));
                case 2 -> workshop.facilitatorAsks(new Hide(IDEAS, one));
                case 3 -> workshop.facilitatorAsks(new Restore(IDEAS, one));
                case 4 -> workshop.asks(somebody(random), new ChooseSector(Sector.values()[random.nextInt(5)]));
                case 5 -> workshop.asks(somebody(random), Prefer.of(COMPARING, one, other, null));
                default -> {
                    int preferred = random.nextInt(4) == 0 ? 0 : random.nextBoolean() ? one : other;
                    workshop.asks(somebody(random), Prefer.of(COMPARING, one, other, preferred));
                }
            }
            most = Math.max(most, look(workshop));
        }
        assertThat(most).as("people who compared something").isEqualTo(6);
    }

    private static Actor somebody(Random random) {
        return participant(1 + random.nextInt(6));
    }

    /** How many people have compared something. */
    private static int look(WorkshopBuilder workshop) {
        CompareState state = workshop.stateOf(COMPARING, CompareState.class);
        assertThat(state.counts()).isEqualTo(recounted(state));
        var now = workshop.state().situation(COMPARING).orElseThrow();
        Compared compared = Compared.of(now.choices(IDEAS), state);
        assertThat(compared.counts()).isEqualTo(compared.recounted());
        assertThat(compared.people()).isEqualTo(compared.recountedPeople());
        return state.answers().given().size();
    }

    private static Map<Two, PairCounts> recounted(CompareState state) {
        Map<Two, PairCounts> counts = new HashMap<>();
        state.answers().given().values().forEach(answer -> {
            assertThat(answer.what()).isNotEmpty();
            answer.what().forEach((pair, said) -> {
                PairCounts now = counts.getOrDefault(pair, PairCounts.NONE);
                counts.put(pair, now.with(pair, said.preferred(), 1));
            });
        });
        return counts;
    }
}
