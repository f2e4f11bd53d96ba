package pl.narada.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import pl.narada.activity.ask.AskSimulation;
import pl.narada.activity.budget.BudgetSimulation;
import pl.narada.activity.compare.CompareSimulation;
import pl.narada.activity.consent.ConsentSimulation;
import pl.narada.activity.evaluate.EvaluateSimulation;
import pl.narada.activity.gather.GatherSimulation;
import pl.narada.activity.opine.OpineSimulation;
import pl.narada.activity.rank.RankSimulation;
import pl.narada.activity.rate.RateSimulation;
import pl.narada.activity.show.ShowSimulation;
import pl.narada.activity.vote.VoteSimulation;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ParticipantId;

/** The simulations: a kind that takes something from phones is one more line here. In others nobody does anything. */
public final class Simulations {

    private static final Map<Class<?>, Simulation<?, ?>> ALL = List.of(
                    new GatherSimulation(),
                    new VoteSimulation(),
                    new AskSimulation(),
                    new RateSimulation(),
                    new OpineSimulation(),
                    new RankSimulation(),
                    new CompareSimulation(),
                    new ConsentSimulation(),
                    new BudgetSimulation(),
                    new EvaluateSimulation(),
                    new ShowSimulation())
            .stream()
            .collect(Collectors.toUnmodifiableMap(Simulation::settings, Function.identity()));

    private Simulations() {}

    /** Settings and state of one activity come from one kind, so its simulation may be given them without their types. */
    @SuppressWarnings("unchecked")
    public static Optional<? extends ActivityCommand> next(
            Situation<Settings, ActivityState> now, ParticipantId who, RandomGenerator chance) {
        var simulation =
                (Simulation<Settings, ActivityState>) ALL.get(now.settings().getClass());
        return simulation == null ? Optional.empty() : simulation.next(now, who, chance);
    }
}
