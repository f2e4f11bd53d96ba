package pl.narada.activity.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.rank.RankCommand.Order;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody puts some or all of it in order once; what stands further up is liked a little better by most. */
public final class RankSimulation implements Simulation<RankSettings, RankState> {

    @Override
    public Class<RankSettings> settings() {
        return RankSettings.class;
    }

    @Override
    public Optional<Order> next(Situation<RankSettings, RankState> now, ParticipantId who, RandomGenerator chance) {
        List<Integer> choices =
                new ArrayList<>(RankKind.offered(now).stream().map(Choice::id).toList());
        if (choices.isEmpty() || !now.state().of(who).isEmpty()) return Optional.empty();
        Map<Integer, Integer> liking = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) liking.put(choices.get(i), 2 * i + chance.nextInt(2 * choices.size()));
        choices.sort(Comparator.comparing(liking::get));
        int placed = 1 + chance.nextInt(choices.size());
        return Optional.of(new Order(now.id(), choices.subList(0, placed)));
    }
}
