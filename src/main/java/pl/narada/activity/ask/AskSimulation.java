package pl.narada.activity.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.pcollections.HashTreePSet;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.Simulation;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.Support;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** One in three asks a question that nobody has asked yet; everybody supports a few of the others'. */
public final class AskSimulation implements Simulation<AskSettings, AskState> {

    private static final int MOST_SUPPORTED = 3;

    @Override
    public Class<AskSettings> settings() {
        return AskSettings.class;
    }

    @Override
    public Optional<AskCommand> next(Situation<AskSettings, AskState> now, ParticipantId who, RandomGenerator chance) {
        AskState state = now.state();
        boolean asks = who.value() % 3 == 1 && !state.asked().containsKey(who);
        return (asks
                        ? question(now, chance).<AskCommand>map(text -> new Ask(now.id(), text))
                        : Optional.<AskCommand>empty())
                .or(() -> supported(state, who, chance).map(id -> new Support(now.id(), id, true)));
    }

    private static Optional<String> question(Situation<AskSettings, AskState> now, RandomGenerator chance) {
        Set<String> asked =
                now.state().questions().stream().map(Question::written).collect(Collectors.toSet());
        return any(
                ExampleTexts.forRehearsal("question").stream()
                        .filter(text -> text.length() <= now.settings().limit() && !asked.contains(text))
                        .toList(),
                chance);
    }

    private static Optional<Integer> supported(AskState state, ParticipantId who, RandomGenerator chance) {
        Set<Integer> already = state.supported().getOrDefault(who, HashTreePSet.empty());
        if (already.size() >= MOST_SUPPORTED) return Optional.empty();
        return any(
                state.open().stream()
                        .filter(q -> !q.isBy(who) && !already.contains(q.id()))
                        .map(Question::id)
                        .toList(),
                chance);
    }

    private static <T> Optional<T> any(List<T> some, RandomGenerator chance) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
    }
}
