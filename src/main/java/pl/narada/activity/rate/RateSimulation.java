package pl.narada.activity.rate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody rates one thing after another, from the top; some things are rated higher by most. */
public final class RateSimulation implements Simulation<RateSettings, RateState> {

    private static final int HIGHEST = 5;

    @Override
    public Class<RateSettings> settings() {
        return RateSettings.class;
    }

    @Override
    public Optional<Rate> next(Situation<RateSettings, RateState> now, ParticipantId who, RandomGenerator chance) {
        Ratings own = now.state().ratings().get(who);
        Set<Item> rated = own == null ? Set.of() : own.values().keySet();
        Map<Integer, Integer> merged = now.mergedOf(now.settings().source());
        List<Item> left = now.choicesOf(now.settings().source()).stream()
                .map(Choice::id)
                .filter(choice -> !merged.containsKey(choice))
                .flatMap(choice -> now.settings().scales().stream().map(scale -> new Item(choice, scale)))
                .filter(item -> !rated.contains(item))
                .toList();
        return left.stream()
                .findFirst()
                .map(item -> new Rate(now.id(), item.choice(), item.scale(), value(item, chance)));
    }

    /** Around a middle that is another one for each thing and scale, so that the picture has corners. */
    private static int value(Item item, RandomGenerator chance) {
        int middle = 2 + (item.choice() + 2 * item.scale().ordinal()) % 3;
        return Math.clamp(middle + chance.nextInt(-1, 2), 1, HIGHEST);
    }
}
