package pl.narada.activity.opine;

import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.opine.OpineCommand.Say;
import pl.narada.deliberation.Stance;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody answers one statement after another, from the top; some are agreed with by most, some divide. */
public final class OpineSimulation implements Simulation<OpineSettings, OpineState> {

    @Override
    public Class<OpineSettings> settings() {
        return OpineSettings.class;
    }

    @Override
    public Optional<Say> next(Situation<OpineSettings, OpineState> now, ParticipantId who, RandomGenerator chance) {
        Statements statements = Statements.of(now);
        return statements.all().stream()
                .map(Choice::id)
                .filter(s -> statements.stance(now.state().of(who), s).isEmpty())
                .findFirst()
                .map(s -> new Say(now.id(), s, stance(s, chance)));
    }

    private static Stance stance(int statement, RandomGenerator chance) {
        if (chance.nextInt(8) == 0) return Stance.PASS;
        return chance.nextInt(5) > statement % 4 ? Stance.AGREE : Stance.DISAGREE;
    }
}
