package pl.narada.activity.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.Simulation;
import pl.narada.activity.evaluate.EvaluateCommand.Rate;
import pl.narada.activity.evaluate.EvaluateCommand.Write;
import pl.narada.deliberation.Spread;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody rates one question after another, most of them kindly; every third writes something, too. */
public final class EvaluateSimulation implements Simulation<EvaluateSettings, EvaluateState> {

    private static final int WRITES = 3;

    @Override
    public Class<EvaluateSettings> settings() {
        return EvaluateSettings.class;
    }

    @Override
    public Optional<? extends EvaluateCommand> next(
            Situation<EvaluateSettings, EvaluateState> now, ParticipantId who, RandomGenerator chance) {
        Answers own = now.state().answers().get(who);
        Optional<Item> unrated = now.settings().questions().stream()
                .filter(question -> own == null || own.rating(question.id()) == 0)
                .findFirst();
        if (unrated.isPresent()) {
            int value = Math.clamp(chance.nextInt(3, 7), 1, Spread.BEST);
            return Optional.of(new Rate(now.id(), unrated.get().id(), value));
        }
        if (who.value() % WRITES != 0) return Optional.empty();
        List<String> texts = ExampleTexts.forRehearsal("answer");
        return now.settings().fields().stream()
                .filter(field -> own == null || own.text(field.id()).isEmpty())
                .findFirst()
                .map(field -> new Write(now.id(), field.id(), texts.get(chance.nextInt(texts.size()))));
    }
}
