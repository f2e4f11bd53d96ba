package pl.narada.activity.compare;

import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody answers all they are asked, one after another; what stands further up is mostly liked better, some pass. */
public final class CompareSimulation implements Simulation<CompareSettings, CompareState> {

    @Override
    public Class<CompareSettings> settings() {
        return CompareSettings.class;
    }

    @Override
    public Optional<Prefer> next(
            Situation<CompareSettings, CompareState> now, ParticipantId who, RandomGenerator chance) {
        return CompareKind.asked(now, who).stream()
                .filter(pair -> pair.preferred() == null)
                .findFirst()
                .map(pair -> {
                    int liking = chance.nextInt(10);
                    int upper = Math.min(pair.one(), pair.other());
                    int preferred = liking == 0 ? 0 : liking < 7 ? upper : pair.one() + pair.other() - upper;
                    return Prefer.of(now.id(), pair.one(), pair.other(), preferred);
                });
    }
}
