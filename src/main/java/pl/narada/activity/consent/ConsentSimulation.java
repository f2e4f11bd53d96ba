package pl.narada.activity.consent;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.Simulation;
import pl.narada.activity.consent.ConsentCommand.Abstain;
import pl.narada.activity.consent.ConsentCommand.Show;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Most can live with it or support it; some have concerns, a few abstain, and now and then somebody blocks and says why. */
public final class ConsentSimulation implements Simulation<ConsentSettings, ConsentState> {

    @Override
    public Class<ConsentSettings> settings() {
        return ConsentSettings.class;
    }

    @Override
    public Optional<? extends ConsentCommand> next(
            Situation<ConsentSettings, ConsentState> now, ParticipantId who, RandomGenerator chance) {
        if (now.state().answers().of(who).isPresent()) return Optional.empty();
        int drawn = chance.nextInt(30);
        if (drawn == 0) {
            List<String> texts = ExampleTexts.forRehearsal("objection");
            return Optional.of(new Show(now.id(), Optional.of(0), texts.get(chance.nextInt(texts.size()))));
        }
        if (drawn < 3) return Optional.of(new Abstain(now.id()));
        int fingers = drawn < 6 ? chance.nextInt(1, 3) : chance.nextInt(3, 6);
        return Optional.of(new Show(now.id(), Optional.of(fingers), ""));
    }
}
